using Ilo.Domain.Text;
using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

public sealed class EntryPartsTests
{
    private static readonly Entry Bare = new() { Title = "Forum of the delta" };
    private static readonly Entry Dated = Bare with { Dates = Written.June(3, 7) };

    [Fact]
    public void Of_Entry_GivesItsLinesInTheOrderOfTheLayout()
    {
        Entry whole = Dated with { Credit = "© ILO", Label = "Skills", Place = "Norland", Byline = "By A. Writer", Summary = "Ports are built." };
        Assert.Equal("© ILO/Skills/Forum of the delta/3 - 7 June 2019, Norland/By A. Writer/Ports are built.", Parts(whole));
        Assert.Equal("3 - 7 June 2019, Norland/© ILO/Skills/Forum of the delta/By A. Writer/Ports are built.", Parts(whole, dateFirst: true));
        Assert.Equal("Forum of the delta", Parts(Bare, dateFirst: true));
        Assert.Equal("", Parts(new Entry()));
    }

    [Fact]
    public void Of_PlaceWithoutDates_HasALabel()
    {
        Assert.Equal("Forum of the delta/Location: Norland", Parts(Bare with { Place = "Norland" }));
        Assert.Equal("", Parts(new Entry { Place = "Norland" }));
    }

    [Theory]
    [InlineData("Forum, 3 - 7 June 2019", "Forum, 3 - 7 June 2019/Forum of the delta")]
    [InlineData("Forum, 3 - 8 June 2019", "Forum, 3 - 8 June 2019/Forum of the delta/3 - 7 June 2019")]
    [InlineData("Forum, 2 - 7 June 2019", "Forum, 2 - 7 June 2019/Forum of the delta/3 - 7 June 2019")]
    [InlineData("Forum", "Forum/Forum of the delta/3 - 7 June 2019")]
    public void Of_Label_HoldsTheDateOnlyWhenItIsTheSame(string label, string expected)
    {
        Assert.Equal(expected, Parts(Dated with { Label = label }));
        Assert.Equal(label + "/Forum of the delta/3 - 7 June 2019, Norland", Parts(Dated with { Label = label, Place = "Norland" }));
        Assert.Equal(label + "/Forum of the delta", Parts(Bare with { Label = label }));
    }

    [Fact]
    public void Of_SummaryThatIsADateLine_IsBrokenWhereTheEntryHasNone()
    {
        Assert.Equal("Forum of the delta/3 May/2010", Parts(Bare with { Summary = "3 May 2010" }));
        Assert.Equal("Forum of the delta/3 - 7 June 2019/3 May 2010", Parts(Dated with { Summary = "3 May 2010" }));
        Assert.Equal("Forum of the delta/Ports and piers", Parts(Bare with { Summary = "Ports and piers" }));
    }

    [Fact]
    public void OfDateLine_Entry_HasWhatStandsBehindItsDate()
    {
        Money sum = new(1000, CurrencyCode.Parse("USD", null));
        Assert.Equal("3 - 7 June 2019", Line(Dated));
        Assert.Equal("3 - 7 June 2019, Norland", Line(Dated with { Place = "Norland", Code = "XAF/1" }));
        Assert.Equal("3 - 7 June 2019, XAF/1", Line(Dated with { Code = "XAF/1" }));
        Assert.Equal("3 - 7 June 2019, Budget: US$ 1,000", Line(Dated with { Budget = sum }));
        Assert.Equal("3 - 7 June 2019, Budget: US$ 1,000 - XAF/1", Line(Dated with { Budget = sum, Code = "XAF/1" }));
        Assert.Equal("June 2019", Line(Bare with { Dates = Written.June(1, 30), Precision = DatePrecision.Month }));
        Assert.Equal(["0.1250", "1.25", "12", "EUR 1,234,567.8910"],
            new[] { new Money(0.125m, default), new(1.25m, default), new(12, default), new(1_234_567.891m, CurrencyCode.Parse("EUR", null)) }.Select(
            DateLineText.Of));
    }

    private static string Line(Entry entry) => DateLineText.Of(entry, LanguageCode.English);

    private static string Parts(Entry entry, bool dateFirst = false) => string.Join('/', EntryParts.Of(entry, LanguageCode.English, dateFirst));
}
