using System.Globalization;
using System.Reflection;
using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

public sealed class PageReadingTests
{
    private const string Text = "Projects\n\n  1. Kelp Farms\n\n    1 March 2009 - 30 April 2011\n\n  2. Salt Pans\n\n    1 March 2008 - 30 April 2009\n";

    [Fact]
    public void With_OneMoreDiagnostic_KeepsEverythingElse()
    {
        PageReading reading = PageReader.Read("1. Kilns\n\nDuration: 1 May 2019 - 30 April 2021\n");
        PageReading more = reading.With(DiagnosticDescriptors.NestedTooDeep, "512");
        Assert.Equal(reading.Diagnostics, more.Diagnostics.Skip(1));
        Assert.All(
            typeof(PageReading).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(property => property.GetIndexParameters().Length == 0 && property.CanWrite && property.Name != nameof(PageReading.Diagnostics)),
            property => Assert.Equal(property.GetValue(reading), property.GetValue(more)));
    }

    [Fact]
    public void GetSource_PropertyOfAnEntry_IsWhereItWasRead()
    {
        PageReading reading = PageReader.Read(Text, new PageReaderOptions { SourceName = "a.txt" });
        SourceReference title = reading.FindSource(1, SegmentRole.Title)!.Value;
        Assert.Equal("a.txt(7,6)", title.ToString());
        Assert.Equal("Salt Pans", Text.Substring(title.Span.Start, title.Span.Length));
        Assert.Equal("1 March 2009 - 30 April 2011", Text.Substring(reading.FindSource(0, SegmentRole.Date)!.Value.Span.Start, 28));
        Assert.Null(reading.FindSource(1, SegmentRole.Summary));
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(2)]
    public void GetSource_NoSuchEntry_IsRefusedByName(int entry) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(entry), () => PageReader.Read(Text).FindSource(entry, SegmentRole.Title));

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
                    Assert.Equal(expected, reading.FindSource(entry, role)?.Span);
                    found += own.Length;
                }
            }
        }

        Assert.True(found > 100, "The sample pages have too few entries to show anything.");
    }

    [Fact]
    public void GetSource_EveryEntryOfALargePage_TakesTimeLinearInThePage() => Growth.AssertLinear(2_500, LargePage, reading =>
    {
        for (int i = 0; i < reading.Page.Entries.Count; i++)
        {
            Assert.Equal(reading.Page.Entries[i].Title!.Length, reading.FindSource(i, SegmentRole.Title)!.Value.Span.Length);
        }
    });

    [Fact]
    public void GetSource_ManyThreadsAtOnce_GivesAllTheSame()
    {
        PageReading reading = LargePage(500);
        Parallel.For(0, 4000, i =>
        {
            SourceReference title = reading.FindSource(i % 500, SegmentRole.Title)!.Value;
            Assert.Equal(reading.Page.Entries[i % 500].Title!.Length, title.Span.Length);
            Assert.True(reading.FindSource(i % 500, SegmentRole.Date)!.Value.Span.Start > title.Span.End);
            Assert.NotNull(reading.FindSource(i % 500, SegmentRole.Summary));
            Assert.Null(reading.FindSource(i % 500, SegmentRole.Place));
        });
    }

    [Fact]
    public void GetSource_ReadBackFromJson_HasNoLinesAndNoSegments()
    {
        PageReading reading = IloJson.Deserialize<PageReading>(IloJson.Serialize(PageReader.Read(Text)));
        Assert.Empty(reading.Segments);
        Assert.Null(reading.FindSource(0, SegmentRole.Title));
        Assert.Equal((0, 15), (reading.GetSource(new TextSpan(15, 4)).Line, reading.GetSource(new TextSpan(15, 4)).Column));
    }

    [Fact]
    public void GetValueOrThrow_NoError_IsTheReading()
    {
        PageReading reading = PageReader.Read(Text);
        Assert.Same(reading, reading.EnsureNoErrors());
    }

    [Fact]
    public void GetValueOrThrow_Error_CarriesEveryDiagnosticAndSaysTheFirstError()
    {
        PageReading reading = PageReader.Read(Text.Replace("1 March 2008", "31 June 2008", StringComparison.Ordinal));
        PageFormatException error = Assert.Throws<PageFormatException>(reading.EnsureNoErrors);
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

    private static PageReading LargePage(int entries)
    {
        StringBuilder text = new("Projects\n");
        for (int i = 1; i <= entries; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {i}. Kelp Farms {i}\n\n    1 March 2009 - 30 April 2011\n\n    Nets for the bay.\n");
        }

        return PageReader.Read(text.ToString());
    }
}
