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
