using System.Diagnostics;
using System.Text;
using Ilo.Domain.Tests.Text.Fuzzing;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

[Collection(nameof(ProcessWide))]
public sealed class HostileTextTests
{
    private const int Small = 60_000;
    private const int Factor = 32;

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
        foreach (string sign in new[] { "•", "*", "–", "-", "1.", "1)", "a)", "IV.", "©", "|", ":", "(", "[", "\"", "«", "#", "**", "\u00AD", "\u200B", "\uD800" })
        {
            foreach (string end in new[] { "", " ", "\n", "\u00A0" })
            {
                PageReading reading = PageReader.Read(text + sign + end);
                Assert.True(reading.Records.Count > 0 || reading.Diagnostics.Count > 0, sign);
            }
        }
    }

    /// <summary>Gets texts that once are, or easily become, slow: each repeats a pattern as often as asked.</summary>
    public static TheoryData<string, string, string> Patterns => new()
    {
        { "one line", "", "a" },
        { "one line of words", "", "lantern " },
        { "blank lines", "", "\n" },
        { "lone carriage returns", "", "\r" },
        { "numbers", "", "1.\n" },
        { "numbers with text", "Title\n", "  1. a\n\n" },
        { "deep bullets", "", "  • a\n      • b\n" },
        { "bullets", "", "•\n" },
        { "dashes", "", "-\n" },
        { "dashed entries", "News\n", "-\nA title\n02 July 2009\nText.\n" },
        { "combining marks", "", "\u0301" },
        { "gaps in one entry", "News\n\n  1. A title\n\n    02 July 2009\n", "\n\n    Some text\n" },
        { "gaps in one entry, dated", "News\n\n  1. A title\n\n    02 July 2009\n", "\n\n    Some title\n\n    03 July 2009\n" },
        { "paragraphs in one entry", "News\n\n  1. A title\n\n    02 July 2009\n", "\n    Some text\n" },
        { "headings", "", "A heading\n\n" },
        { "years", "", "2009\n\n" },
        { "dates", "", "02 July 2009\n\n" },
        { "dates and texts", "", "02 July 2009\nSome text.\n" },
        { "titles again", "A title\n\n", "A title\n\n" },
        { "fields", "A project\n\n", "Donor: Norland, Southmarch and Westmarch\n" },
        { "one long field", "A project\n\nPartners: ", "Alder, Brook and Quay, " },
        { "sections", "A project\n\n", "Background\n\nText.\n\n" },
        { "points", "A project\n\nThe aims are:\n", "  1. aim\n" },
        { "bars", "", "a | " },
        { "type lines", "A title\n\n", "News | 2 May 2010\n" },
        { "byline", "News\n\n  1. A\n\n    2 May 2010\n\n    By ", "A. " },
        { "dates in a row", "", "1 May 2010 - " },
        { "digits", "", "1" },
        { "spaces", "a", " " },
        { "no-break spaces", "a", "\u00A0" },
        { "credits", "News\n", "\n  1. © ILO 2010\n\n    Title\n\n    2 May 2010\n" },
        { "open entries", "Events\n\nMay 2010\n", "\n  1. Theme\n\n    A title\n" },
        { "boilerplate", "", "ILO home > Regions > Office\n" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Read_HostilePattern_TakesLinearTime(string name, string head, string pattern)
    {
        // Quadratic time would take the factor's square, 1,024; the collector and a busy machine take their share of what is left.
        double small = Best(Text(head, pattern, Small), 5);
        double large = Best(Text(head, pattern, Small * Factor), 3);
        Assert.True(large < Math.Max(small, 2) * Factor * 12, $"{name}: {small:N2} ms for {Small:N0} characters, {large:N2} ms for {Factor} times as many.");
    }

    [Fact]
    public void Read_TenMegabytesOnOneLine_IsRead()
    {
        PageReading reading = PageReader.Read(new string('x', 10_000_000));
        Assert.Equal(10_000_000, reading.Segments[^1].Span.End);
    }

    [Fact]
    public void Read_AMillionNumbers_KeepsTheDiagnosticsWithinTheLimit()
    {
        PageReading reading = PageReader.Read(string.Concat(Enumerable.Repeat("1.\n\n", 1_000_000)));
        Assert.InRange(reading.Diagnostics.Count, 1, 1_001);
    }

    [Fact]
    public void Read_MutatedTextsOf100Kilobytes_NoneIsTwentyTimesSlowerThanTheMedian()
    {
        const int Count = 100;
        Mutator mutator = new(CorpusTexts.All, seed: 5);
        List<(double Time, string Text)> times = [];
        for (int i = 0; i < Count; i++)
        {
            StringBuilder text = new();
            while (text.Length < 100_000)
            {
                text.Append(mutator.Next()).Append('\n');
            }

            times.Add((Best(text.ToString(), 2), text.ToString()));
        }

        double median = times.Select(time => time.Time).Order().ElementAt(Count / 2);

        // A pause of the machine is no slowness of the text: the slow ones get more turns.
        Assert.All(times.Where(time => time.Time > 10 * median), time => Assert.InRange(Best(time.Text, 5), 0, 20 * median));
    }

    private static string Text(string head, string pattern, int length) =>
        head + string.Concat(Enumerable.Repeat(pattern, Math.Max(1, length / pattern.Length)));

    private static double Best(string text, int rounds)
    {
        double best = double.MaxValue;
        for (int i = 0; i < rounds; i++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            _ = PageReader.Read(text);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }
}
