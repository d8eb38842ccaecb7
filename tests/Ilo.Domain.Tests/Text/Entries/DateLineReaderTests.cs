using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Tests.Text.Entries;

public sealed class DateLineReaderTests
{
    [Theory]
    [InlineData("2 July 2009", "date 2 July 2009")]
    [InlineData("2 - 5 July 2009", "date 2 - 5 July 2009")]
    [InlineData("2 July 2009, 14:00", "date 2 July 2009, time 14:00")]
    [InlineData("2 July 2009, Alder Quay", "date 2 July 2009, place Alder Quay")]
    [InlineData("2 July 2009, alder quay", "date 2 July 2009, place alder quay")]
    [InlineData("2 July 2009, XAF/10/99/ZZZ", "date 2 July 2009, code XAF/10/99/ZZZ")]
    [InlineData("2 July 2009, X.1-2/B", "date 2 July 2009, code X.1-2/B")]
    [InlineData("2 July 2009, XAF/ZZZ", "date 2 July 2009, place XAF/ZZZ")]
    [InlineData("2 July 2009, XAF-10", "date 2 July 2009, place XAF-10")]
    [InlineData("2 July 2009, Xaf/10", "date 2 July 2009, place Xaf/10")]
    [InlineData("2 July 2009, XAF/10 B", "date 2 July 2009, place XAF/10 B")]
    [InlineData("2 July 2009, XAF_10/B", "date 2 July 2009, place XAF_10/B")]
    [InlineData("2 July 2009, /XAF10", "date 2 July 2009, code /XAF10")]
    [InlineData("2 July 2009, XAF10/", "date 2 July 2009, code XAF10/")]
    [InlineData("2 July 2009, A/1/B", "date 2 July 2009, code A/1/B")]
    [InlineData("2 July 2009, Budget: US$ 12", "date 2 July 2009, budget 'Budget: US$ 12' 12")]
    [InlineData("2 July 2009, Budget : US$ 12", "date 2 July 2009, budget 'Budget : US$ 12' 12")]
    [InlineData("2 July 2009, Budget: US$ 12 - XAF/1", "date 2 July 2009, budget 'Budget: US$ 12' 12, code XAF/1")]
    [InlineData("2 July 2009, Budget: US$ 12 – XAF/1", "date 2 July 2009, budget 'Budget: US$ 12' 12, code XAF/1")]
    [InlineData("2 July 2009, Budget: US$ 12 — XAF/1", "date 2 July 2009, budget 'Budget: US$ 12' 12, code XAF/1")]
    [InlineData("2 July 2009, Budget: US$ 12, XAF/1", "date 2 July 2009, budget 'Budget: US$ 12' 12, code XAF/1")]
    [InlineData("2 July 2009, Budget: US$ 12; XAF/1", "date 2 July 2009, budget 'Budget: US$ 12' 12, code XAF/1")]
    [InlineData("2 July 2009, Budget: US$ 12 -", "date 2 July 2009, budget 'Budget: US$ 12' 12")]
    public void TryRead_DateAndTail_TellsTheParts(string line, string expected) => Assert.Equal(expected, Show(line));

    [Theory]
    [InlineData("")]
    [InlineData("Kelp Day")]
    [InlineData("May")]
    [InlineData("2 July 2009 the boats came back")]
    [InlineData("2 July 2009, Venue: US$ 12;")]
    [InlineData("2 July 2009, 12 boats")]
    [InlineData("2 July 2009, the boats came")]
    [InlineData("2 July 2009, Alder Quay.")]
    [InlineData("2 July 2009, Alder Quay:")]
    [InlineData("2 July 2009, Alder Quay;")]
    [InlineData("2 July 2009, Alder Quay!")]
    [InlineData("2 July 2009, Alder Quay?")]
    [InlineData("2 July 2009, Alder Quay (see below.)")]
    [InlineData("2 July 2009, Alder A B C D E F G H I J K L M N O P")]
    public void TryRead_OtherText_IsNoDateLine(string line) => Assert.Equal("none", Show(line));

    [Theory]
    [InlineData("2 July 2009, Alder Quay A B C D E F G H I J K L M N")]
    [InlineData("2 July 2009, «Alder»")]
    [InlineData("2 July 2009, alder")]
    public void TryRead_Place_HasAtMostSixteenWordsAndMayOpenWithASign(string line) => Assert.Contains(", place ", Show(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("Alder Quay", true)]
    [InlineData("Alder Quay, Isle of Kelp", true)]
    [InlineData("Alder Quay/Salt Bay; Kelp (Reef)", true)]
    [InlineData("Saint-Alder de la Mer", true)]
    [InlineData("Pier 14, Alder", true)]
    [InlineData("Alder with Kelp", true)]
    [InlineData("Alder quay", false)]
    [InlineData("the Quay", false)]
    [InlineData("Alder beside Kelp", false)]
    [InlineData("Alder Quay.", false)]
    [InlineData("", false)]
    [InlineData(" , ", false)]
    [InlineData("A B C D E F G H I J K L M N O P", true)]
    [InlineData("A B C D E F G H I J K L M N O P Q", false)]
    [InlineData("Alder\u00A0quay", false)]
    [InlineData("Alder/quay", false)]
    [InlineData("Alder (quay", false)]
    public void IsPlace_EachWordButSmallOnes_OpensWithACapital(string text, bool expected) => Assert.Equal(expected, DateLineReader.IsPlace(text));

    // The line stands behind other text, so that each part's place counts from the text's start.
    private static string Show(string line)
    {
        string text = "Kelp Day\n" + line;
        if (!DateLineReader.TryRead(text, new Slice(9, text.Length), out DateHead head))
        {
            return "none";
        }

        string shown = "date " + head.Date.In(text).ToString();
        shown += Part(", time ", head.Time) + Part(", place ", head.Place);
        shown += head.Budget is { } budget ? $", budget '{head.BudgetText.In(text)}' {(int)budget.Amount}" : "";
        return shown + Part(", code ", head.Code);

        string Part(string name, Slice slice) => slice.IsEmpty ? "" : name + slice.In(text).ToString();
    }
}
