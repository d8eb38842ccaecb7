using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>Limits, quotations, sources and segments of a reading as a whole.</summary>
public sealed class PageAssemblerTests
{
    private const string List = "Events on kelp\n\n  1. Kelp Day\n\n    1 March 2009\n\n    All about kelp.\n\n  2. Salt Day\n\n    4 March 2009\n";

    [Fact]
    public void Read_TextOfJustTheLimits_IsReadWhole()
    {
        PageReading reading = PageReader.Read(List, new PageReaderOptions { MaxCharacters = List.Length, MaxEntries = 2, Language = LanguageCode.English });
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(2, reading.Records.Count);
    }

    [Fact]
    public void Read_TextOverTheLimit_IsCutAndReportedAtTheCut()
    {
        PageReading reading = PageReader.Read(List, new PageReaderOptions { MaxCharacters = List.Length - 1 });
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics, diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.TextTooLong);
        Assert.Equal(new TextSpan(List.Length - 1, 0), diagnostic.Source.Span);
        Assert.Equal([$"{List.Length - 1}"], diagnostic.Arguments);
    }

    [Fact]
    public void Read_EntriesOverTheLimit_AreReportedOnceAtTheFirstLeftOut()
    {
        PageReading reading = PageReader.Read(
            List + "\nOthers came in June of that year.\n", new PageReaderOptions { MaxEntries = 1, Language = LanguageCode.English });
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal((DiagnosticDescriptors.TooManyEntries, "Salt Day"),
            (diagnostic.Descriptor, List.Substring(diagnostic.Source.Span.Start, diagnostic.Source.Span.Length)));
        Assert.Equal(3, reading.Segments.Count(segment => segment.Role == SegmentRole.Unplaced));
    }

    [Fact]
    public void Read_RecordOfAnEntry_ReachesFromItsMarkerToItsLastLine()
    {
        PageReading reading = PageReader.Read(List);
        TextSpan span = reading.Records[0].Source.Span;
        Assert.Equal("1. Kelp Day\n\n    1 March 2009\n\n    All about kelp.", List.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Read_RecordOfAnEntryWithoutMarker_BeginsWithItsFirstLine()
    {
        const string text = "Events on kelp\n\nKelp Day\n\n1 March 2009\n\nSalt Day\n\n4 March 2009\n";
        TextSpan span = PageReader.Read(text).Records[0].Source.Span;
        Assert.Equal("Kelp Day\n\n1 March 2009", text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Read_RecordOfADetailPage_IsAtItsTitle()
    {
        const string text = "Kelp on the coast\nKelp for the coast project\n\nDonor: Norland\n";
        TextSpan span = PageReader.Read(text).Records[0].Source.Span;
        Assert.Equal("Kelp for the coast project", text.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData(60, 60, "")]
    [InlineData(61, 57, "...")]
    public void Read_QuotedText_IsCutAtSixtyCharacters(int length, int kept, string end)
    {
        string line = new string('a', length - 1) + ".";
        Assert.Equal(line[..kept] + end, Quoted(line));
    }

    [Fact]
    public void Read_QuotedText_IsNotCutWithinACharacter()
    {
        string line = new string('a', 56) + "\U0001F41F" + new string('a', 20) + ".";
        Assert.Equal(new string('a', 56) + "...", Quoted(line));
    }

    [Fact]
    public void Read_LongSummary_IsJoinedWhole()
    {
        string[] lines = [.. Enumerable.Range(0, 60).Select(i => new string((char)('a' + (i % 26)), 20 + (i * 7)) + "  b")];
        string text = "Events on kelp\n\n  1. Kelp Day\n\n    1 March 2009\n\n" + string.Concat(
            lines.Select(line => $"    {line}\n\n")) + "  2. Salt Day\n\n    4 March 2009\n\n    Salt\n    and reed\n";
        Page page = PageReader.Read(text).Page;
        Assert.Equal(string.Join(' ', lines).Replace("  ", " ", StringComparison.Ordinal), page.Entries[0].Summary);
        Assert.Equal("Salt and reed", page.Entries[1].Summary);
    }

    [Fact]
    public void Read_PointsOfATextThatLookedLikeAList_AreSectionsInTheSegmentsToo()
    {
        const string text = "Kelp for the coast project\n\nDonor: Norland\n\n  1. The coast has lost its kelp.\n\nAround the bay\n\n  4. The coast has lost its salt.\n";
        PageReading reading = PageReader.Read(text);
        Assert.Equal(
            [SegmentRole.PageTitle, SegmentRole.Field, SegmentRole.Donor, SegmentRole.EntryMarker, SegmentRole.SectionText, SegmentRole.SectionHeading,
                SegmentRole.EntryMarker, SegmentRole.SectionText],
            reading.Segments.Select(segment => segment.Role).Where(role => role != SegmentRole.Blank));
    }

    [Fact]
    public void Read_TypeLine_IsATypeInTheSegments()
    {
        PageReading reading = PageReader.Read("Kelp returns to the bay\n\nPress release | 12 December 2009\n\nThe kelp is back.\n");
        Assert.Equal([SegmentRole.PageTitle, SegmentRole.Type, SegmentRole.Date, SegmentRole.SectionText], reading.Segments.Select(segment => segment.Role)
            .Where(role => role != SegmentRole.Blank));
        reading = PageReader.Read("Kelp returns to the bay\n\nDate issued: 12 December 2009\n\nThe kelp is back.\n");
        Assert.Equal([SegmentRole.PageTitle, SegmentRole.Date, SegmentRole.Date, SegmentRole.SectionText], reading.Segments.Select(segment => segment.Role)
            .Where(role => role != SegmentRole.Blank));
    }

    // The argument of the diagnostic for a line that belongs to no entry.
    private static string Quoted(string line) => Assert.Single(
        PageReader.Read($"Events on kelp\n\n  1. Kelp Day\n\n    1 March 2009\n\n{line}\n").Diagnostics,
        diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.TextUnplaced).Arguments[0];
}
