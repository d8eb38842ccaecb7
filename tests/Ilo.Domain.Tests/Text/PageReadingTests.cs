using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

public sealed class PageReadingTests
{
    private const string Text = "Projects\n\n  1. Kelp Farms\n\n    1 March 2009 - 30 April 2011\n\n  2. Salt Pans\n\n    1 March 2008 - 30 April 2009\n";

    [Fact]
    public void GetSource_PropertyOfAnEntry_IsWhereItWasRead()
    {
        PageReading reading = PageReader.Read(Text, new PageReaderOptions { SourceName = "a.txt" });
        SourceReference title = reading.GetSource(1, SegmentRole.Title)!.Value;
        Assert.Equal("a.txt(7,6)", title.ToString());
        Assert.Equal("Salt Pans", Text.Substring(title.Span.Start, title.Span.Length));
        Assert.Equal("1 March 2009 - 30 April 2011", Text.Substring(reading.GetSource(0, SegmentRole.Date)!.Value.Span.Start, 28));
        Assert.Null(reading.GetSource(1, SegmentRole.Summary));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void GetSource_NoSuchEntry_IsRefusedByName(int entry) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(entry), () => PageReader.Read(Text).GetSource(entry, SegmentRole.Title));

    [Fact]
    public void GetSource_SpanOfTheText_CountsLinesAndColumns() =>
        Assert.Equal("(3,6)", PageReader.Read(Text).GetSource(new TextSpan(Text.IndexOf("Kelp", StringComparison.Ordinal), 4)).ToString());

    [Fact]
    public void GetSource_EveryEntryAndRole_IsWhereItsSegmentsReach()
    {
        int found = 0;
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("samples/Pages"), "*.txt"))
        {
            PageReading reading = PageReader.Read(File.ReadAllText(path));
            for (int entry = 0; entry < reading.Page.Entries.Count; entry++)
            {
                foreach (SegmentRole role in Enum.GetValues<SegmentRole>())
                {
                    Segment[] own = [.. reading.Segments.Where(segment => segment.Entry == entry && segment.Role == role)];
                    TextSpan? expected = own.Length == 0 ? null : TextSpan.FromBounds(own[0].Span.Start, own[^1].Span.End);
                    Assert.Equal(expected, reading.GetSource(entry, role)?.Span);
                    found += own.Length;
                }
            }
        }

        Assert.True(found > 100, "The sample pages have too few entries to show anything.");
    }

    [Fact]
    public void GetSource_EveryEntryOfALargePage_TakesTimeLinearInThePage()
    {
        const int Entries = 40_000;
        StringBuilder text = new("Projects\n");
        for (int i = 1; i <= Entries; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {i}. Kelp Farms {i}\n\n    1 March 2009 - 30 April 2011\n\n    Nets for the bay.\n");
        }

        PageReading reading = PageReader.Read(text.ToString());
        Assert.Equal(Entries, reading.Page.Entries.Count);
        Stopwatch watch = Stopwatch.StartNew();
        Parallel.For(0, Entries, i =>
        {
            SourceReference title = reading.GetSource(i, SegmentRole.Title)!.Value;
            Assert.Equal(reading.Page.Entries[i].Title!.Length, title.Span.Length);
            Assert.True(reading.GetSource(i, SegmentRole.Date)!.Value.Span.Start > title.Span.End);
            Assert.True(reading.GetSource(i, SegmentRole.Summary) is not null);
            Assert.Null(reading.GetSource(i, SegmentRole.Place));
        });

        // It takes some hundredths of a second. Looking at each segment for each entry takes minutes.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public void GetSource_ReadBackFromJson_HasNoLinesAndNoSegments()
    {
        PageReading reading = IloJson.Deserialize<PageReading>(IloJson.Serialize(PageReader.Read(Text)));
        Assert.Empty(reading.Segments);
        Assert.Null(reading.GetSource(0, SegmentRole.Title));
        Assert.Equal((0, 15), (reading.GetSource(new TextSpan(15, 4)).Line, reading.GetSource(new TextSpan(15, 4)).Column));
    }

    [Fact]
    public void GetValueOrThrow_NoError_IsTheReading()
    {
        PageReading reading = PageReader.Read(Text);
        Assert.Same(reading, reading.GetValueOrThrow());
    }

    [Fact]
    public void GetValueOrThrow_Error_CarriesEveryDiagnosticAndSaysTheFirstError()
    {
        PageReading reading = PageReader.Read(Text.Replace("1 March 2008", "31 June 2008", StringComparison.Ordinal));
        PageFormatException error = Assert.Throws<PageFormatException>(reading.GetValueOrThrow);
        Assert.Equal(reading.Diagnostics, error.Diagnostics);
        Assert.Equal(reading.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString(), error.Message);
    }

    [Fact]
    public void EventsArticlesAndOffice_OfAPage_AreThoseOfItsRecords()
    {
        PageReading events = PageReader.Read("Events\n\n  1. Kelp Day\n\n    1 March 2009\n", new PageReaderOptions { Kind = PageKind.EventList });
        Assert.Equal(["Kelp Day"], events.Events.Select(one => one.Title));
        Assert.Empty(events.Articles);
        Assert.Null(events.Office);
        PageReading home = PageReader.Read(File.ReadAllText(Repository.PathOf("samples/Pages/office.txt")));
        Assert.NotNull(home.Office);
        Assert.NotEmpty(home.Articles);
    }
}
