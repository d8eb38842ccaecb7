using System.Text;
using Ilo.Domain.Tests.Text.Fuzzing;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

public sealed class PageReaderInputTests
{
    private const string List = "News\n\n  1. A title\n\n    02 July 2009\n\n    Some text.\n";

    [Fact]
    public void Read_NullText_Throws() => Assert.Throws<ArgumentNullException>("text", () => PageReader.Read((string)null!));

    [Fact]
    public void Read_Utf8OfEveryPage_EqualsReadingTheString()
    {
        foreach (string text in CorpusTexts.All)
        {
            Assert.Equal(PageReader.Read(text).Page, PageReader.Read(Encoding.UTF8.GetBytes(text)).Page);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_OtherLineEnds_GiveTheSamePage(string lineEnd)
    {
        foreach (string text in CorpusTexts.All)
        {
            Assert.Equal(PageReader.Read(text).Page, PageReader.Read(text.Replace("\n", lineEnd, StringComparison.Ordinal)).Page);
        }
    }

    [Fact]
    public void Read_LinesIndentedByATab_AreThoseOfTheirNumber() =>
        Assert.Equal(
            PageReader.Read(List).Page, PageReader.Read(List.Replace("    ", "\t", StringComparison.Ordinal)).Page);

    [Fact]
    public void Read_ByteOrderMark_IsNoPartOfTheTitle()
    {
        Assert.Equal("News", PageReader.Read("\uFEFF" + List).Page.Title);
        Assert.Equal("News", PageReader.Read(Encoding.UTF8.GetBytes("\uFEFF" + List)).Page.Title);
        Assert.Empty(PageReader.Read("\uFEFF" + List).Diagnostics);
    }

    [Fact]
    public void Read_InvalidBytes_ReportsEachBadSequenceWhereItStands()
    {
        byte[] bytes = [.. "News\n\n  1. A t"u8, 0xFF, .. "itle\n\n    02 July 2009\n\n    Caf"u8, 0xC3];
        PageReading reading = PageReader.Read(bytes);
        Assert.Equal("A t\uFFFDitle", reading.Page.Entries[0].Title);
        Assert.Equal("Caf\uFFFD", reading.Page.Entries[0].Summary);
        Assert.Equal([(2, 8), (6, 7)], reading.Diagnostics.Where(d => d.Descriptor == DiagnosticDescriptors.InvalidUtf8)
            .Select(d => (d.Source.Line, d.Source.Column)));
    }

    [Fact]
    public void Read_ZeroWidthCharacters_LeavesThemOutAndSaysSo()
    {
        PageReading reading = PageReader.Read("News\n\n  1. A\u200B title\n\n    02\u00A0July 2009\n");
        Assert.Equal("A title", reading.Page.Entries[0].Title);
        Assert.Equal(new DateInterval(new(2009, 7, 2), new(2009, 7, 2)), reading.Page.Entries[0].Dates);
        Assert.Equal(DiagnosticDescriptors.InvisibleCharacters, Assert.Single(reading.Diagnostics).Descriptor);
    }

    [Fact]
    public void Read_TextOverTheLimit_ReadsTheStartAndSaysSo()
    {
        PageReaderOptions options = new() { MaxCharacters = 20 };
        Assert.Equal(DiagnosticDescriptors.TextTooLong.Id, PageReader.Read(List, options).Diagnostics[^1].Id);
        PageReading reading = PageReader.Read(Encoding.UTF8.GetBytes(List), options);
        Assert.Equal("A title", reading.Page.Entries[0].Title);
        Assert.Equal(DiagnosticDescriptors.TextTooLong, reading.Diagnostics[^1].Descriptor);
        Assert.Equal(20, reading.Segments[^1].Span.End);
    }

    [Fact]
    public void Read_EntriesOverTheLimit_KeepsTheFirstAndSaysSoOnce()
    {
        string text = "News\n" + string.Concat(Enumerable.Range(1, 9).Select(n => $"\n  {n}. Title {n}\n\n    0{n} July 2009\n"));
        PageReading reading = PageReader.Read(text, new() { MaxEntries = 4 });
        Assert.Equal(4, reading.Page.Entries.Count);
        Assert.Equal(DiagnosticDescriptors.TooManyEntries, Assert.Single(reading.Diagnostics).Descriptor);
    }

    [Fact]
    public void Read_DiagnosticsOverTheLimit_KeepsTheFirstAndOneMore()
    {
        string text = "News\n" + string.Concat(Enumerable.Range(1, 9).Select(n => $"\n  {n}. Title {n}\n\n    30 February 2009\n"));
        PageReading reading = PageReader.Read(text, new() { MaxDiagnostics = 3 });
        Assert.Equal(4, reading.Diagnostics.Count);
        Assert.Equal(DiagnosticDescriptors.TooManyDiagnostics, reading.Diagnostics[^1].Descriptor);
    }

    [Fact]
    public void GetValueOrThrow_ImpossibleDate_ThrowsWithTheDiagnostics()
    {
        PageReading reading = PageReader.Read("News\n\n  1. A title\n\n    30 February 2009\n", new() { SourceName = "news.txt" });
        var error = Assert.Throws<PageFormatException>(reading.EnsureNoErrors);
        Assert.Equal(reading.Diagnostics, error.Diagnostics);
        Assert.StartsWith("news.txt(5,5): error ILO0401: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GetValueOrThrow_NoErrors_ReturnsTheReading()
    {
        PageReading reading = PageReader.Read(List);
        Assert.Same(reading, reading.EnsureNoErrors());
    }

    [Fact]
    public async Task ReadAsync_Stream_EqualsReadingTheBytes()
    {
        string text = string.Concat(Enumerable.Repeat(List, 2000));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        using StringReader reader = new(text);
        Page expected = PageReader.Read(text).Page;
        Assert.Equal(expected, (await PageReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Page);
        Assert.Equal(expected, (await PageReader.ReadAsync(reader, cancellationToken: TestContext.Current.CancellationToken)).Page);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Throws()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(List));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PageReader.ReadAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task ReadAsync_EndlessStream_StopsAtTheLimit()
    {
        using EndlessStream stream = new();
        PageReading reading = await PageReader.ReadAsync(stream, new() { MaxCharacters = 100_000 }, TestContext.Current.CancellationToken);
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.TextTooLong);
    }

    [Fact]
    public async Task ReadFilesAsync_ManyFiles_GivesThemInOrderWithTheErrorsAmongThem()
    {
        string folder = Directory.CreateTempSubdirectory("ilo-domain").FullName;
        try
        {
            List<string> paths = [];
            for (int i = 0; i < 300; i++)
            {
                paths.Add(Path.Combine(folder, $"{i:000}.txt"));
                if (i % 7 != 0)
                {
                    await File.WriteAllTextAsync(
                        paths[i], List.Replace("A title", $"Title {i}", StringComparison.Ordinal), TestContext.Current.CancellationToken);
                }
            }

            Counter progress = new();
            List<PageFile> files = [];
            await foreach (PageFile file in PageReader.ReadFilesAsync(paths, progress: progress, cancellationToken: TestContext.Current.CancellationToken))
            {
                files.Add(file);
            }

            Assert.Equal(paths, files.Select(file => file.Path));
            Assert.All(files.Index(), file => Assert.Equal(file.Index % 7 == 0 ? null : $"Title {file.Index}", file.Item.Reading?.Page.Entries[0].Title));
            Assert.All(files.Index(), file => Assert.Equal(file.Index % 7 == 0, file.Item.Error is FileNotFoundException));
            Assert.Equal(Enumerable.Range(1, 300), progress.Completed);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class Counter : IProgress<PageFilesProgress>
    {
        internal List<int> Completed { get; } = [];

        public void Report(PageFilesProgress value) => Completed.Add(value.Completed);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
