using System.Globalization;
using System.Text;
using Ilo.Domain.Tests.Text.Fuzzing;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

[Collection(nameof(ProcessWide))]
public sealed class HostileTextTests
{
    private const int Factor = 32;

    private static readonly int Small = Slow.IsAsked ? 60_000 : 8_000;

    [Theory]
    [InlineData("")]
    [InlineData("Alderton\n\n")]
    [InlineData("Alderton\n\nLooms for all\n")]
    [InlineData("Looms for all\n\nText of it.\n\nAims\n\n")]
    [InlineData("News\n\n  1. Looms\n\n    3 May 2014\n\n    ")]
    [InlineData("News\n-\nLooms\n3 May 2014\n")]
    [InlineData("A project\n\nDonor: ")]
    public void Read_SignAloneAtTheEnd_DoesNotThrow(string text)
    {
        foreach (string sign in new[] { "•", "*", "–", "-", "1.", "1)", "a)", "IV.", "©", "|", ":", "(", "[", "\"", "«", "#", "**", "\u00AD", "\u200B", "\uD800", "|\t|", "│\t│", "|\u200B|", "|:|" })
        {
            foreach (string end in new[] { "", " ", "\n", "\u00A0" })
            {
                PageReading reading = PageReader.Read(text + sign + end);
                Assert.True(reading.Records.Count > 0 || reading.Diagnostics.Count > 0, sign);
            }
        }
    }

    /// <summary>Gets texts that once are, or easily become, slow: each repeats a pattern as often as asked.</summary>
    public static TheoryData<string, string> Patterns => new()
    {
        { "", "a" },
        { "", "lantern " },
        { "", "\n" },
        { "", "\r" },
        { "", "1.\n" },
        { "Title\n", "  1. a\n\n" },
        { "", "  • a\n      • b\n" },
        { "", "•\n" },
        { "", "-\n" },
        { "News\n", "-\nA title\n02 July 2009\nText.\n" },
        { "", "\u0301" },
        { "News\n\n  1. A title\n\n    02 July 2009\n", "\n\n    Some text\n" },
        { "News\n\n  1. A title\n\n    02 July 2009\n", "\n\n    Some title\n\n    03 July 2009\n" },
        { "News\n\n  1. A title\n\n    02 July 2009\n", "\n    Some text\n" },
        { "", "A heading\n\n" },
        { "", "2009\n\n" },
        { "", "02 July 2009\n\n" },
        { "", "02 July 2009\nSome text.\n" },
        { "A title\n\n", "A title\n\n" },
        { "A project\n\n", "Donor: Norland, Southmarch and Westmarch\n" },
        { "A project\n\nPartners: ", "Alder, Brook and Quay, " },
        { "A project\n\n", "Background\n\nText.\n\n" },
        { "A project\n\nThe aims are:\n", "  1. aim\n" },
        { "", "a | " },
        { "A title\n\n", "News | 2 May 2010\n" },
        { "News\n\n  1. A\n\n    2 May 2010\n\n    By ", "A. " },
        { "", "1 May 2010 - " },
        { "", "1" },
        { "a", " " },
        { "a", "\u00A0" },
        { "News\n", "\n  1. © ILO 2010\n\n    Title\n\n    2 May 2010\n" },
        { "Events\n\nMay 2010\n", "\n  1. Theme\n\n    A title\n" },
        { "", "ILO home > Regions > Office\n" },
        { "Projects\n", "\n  1. A\n\n    Budget: Rs 50,000\n\n  2. B\n\n    Budget: 50,000 FCFA\n" },
        { "A project\n\nDonor: a", "\t" },
        { "A project\n\nDonor: ", "a:" },
        { "Events\n\nDate | Event\n", "3 May 2014 | Looms\n" },
        { "Events\n\n", "Date | Event\n" },
        { "Events\n\n| Date | Event |\n| 3 May 2014 | Looms ", "|" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Read_HostilePattern_TakesLinearTime(string head, string pattern) =>
        Growth.AssertLinear(Small, length => Text(head, pattern, length), text => PageReader.Read(text), Factor);

    // Each box has a name of its own, which may stand below as the page's title.
    [Fact]
    public void Read_ManyBoxesOfContact_TakesLinearTime() => Growth.AssertLinear(
        Small,
        length => string.Concat(Enumerable.Range(0, length / 40).Select(i => string.Create(CultureInfo.InvariantCulture, $"Contact\nGuild {i}\nwww.a\n\n"))),
        text => PageReader.Read(text),
        Factor);

    [Fact]
    public void Read_TenMegabytesOnOneLine_IsRead()
    {
        PageReading reading = PageReader.Read(new string('x', 10_000_000));
        Assert.Equal(10_000_000, reading.Segments[^1].Span.End);
    }

    [Fact]
    public void Read_AMillionNumbers_KeepsTheDiagnosticsWithinTheLimit()
    {
        PageReading reading = PageReader.Read(string.Concat(Enumerable.Repeat("1.\n\n", Slow.IsAsked ? 1_000_000 : 100_000)));
        Assert.InRange(reading.Diagnostics.Count, 1, 1_001);
    }

    [Fact]
    public void Read_MutatedTextsOf100Kilobytes_NoneIsTwentyTimesSlowerThanTheMedian()
    {
        const int Count = 100;
        Mutator mutator = new(CorpusTexts.All, seed: 5);
        List<(TimeSpan Time, string Text)> times = [];
        for (int i = 0; i < Count; i++)
        {
            StringBuilder text = new();
            while (text.Length < 100_000)
            {
                text.Append(mutator.Next()).Append('\n');
            }

            times.Add((Best(text.ToString(), 2), text.ToString()));
        }

        TimeSpan median = times.Select(time => time.Time).Order().ElementAt(Count / 2);

        // What else takes time, as compiling does, is no slowness of the text: the slow ones get more turns.
        Assert.All(times.Where(time => time.Time > 10 * median), time => Assert.InRange(Best(time.Text, 5), TimeSpan.Zero, 20 * median));
    }

    private static string Text(string head, string pattern, int length) =>
        head + string.Concat(Enumerable.Repeat(pattern, Math.Max(1, length / pattern.Length)));

    private static TimeSpan Best(string text, int rounds) => Enumerable.Range(0, rounds).Min(_ => ThreadTime.Of(() => PageReader.Read(text)));
}
