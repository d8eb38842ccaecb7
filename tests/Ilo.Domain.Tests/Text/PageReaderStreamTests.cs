using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>Limits, arguments and cancellation at the doors that read streams and files.</summary>
public sealed class PageReaderStreamTests
{
    private const string List = "News\n\n  1. Kelp Day\n\n    2 July 2009\n\n  2. Salt Day\n\n    1 July 2009\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void ReadAsync_NoArgument_IsRefusedByNameAtOnce()
    {
        // Before a task is there to await.
        Action noStream = () => _ = PageReader.ReadAsync((Stream)null!, cancellationToken: Token);
        Action noReader = () => _ = PageReader.ReadAsync((TextReader)null!, cancellationToken: Token);
        Assert.Throws<ArgumentNullException>("utf8Stream", noStream);
        Assert.Throws<ArgumentNullException>("reader", noReader);
        Assert.Throws<ArgumentNullException>("paths", void () => PageReader.ReadFilesAsync(null!, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>("SourceName", () => new PageReaderOptions { SourceName = null! });
    }

    [Fact]
    public async Task ReadFilesAsync_NoPathAmongThem_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(
            "paths", async () => await PageReader.ReadFilesAsync([null!], cancellationToken: Token).GetAsyncEnumerator(Token).MoveNextAsync());

    [Fact]
    public async Task ReadAsync_Options_AreKept()
    {
        PageReaderOptions options = new() { SourceName = "kelp.txt", Kind = PageKind.EventList };
        using StringReader reader = new(List);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(List));
        Assert.Equal(("kelp.txt", 2), Of(await PageReader.ReadAsync(reader, options, Token)));
        Assert.Equal(("kelp.txt", 2), Of(await PageReader.ReadAsync(stream, options, Token)));
        Assert.Equal(("", 2), Of(PageReader.Read(List, new() { Kind = PageKind.EventList })));

        static (string Name, int Events) Of(PageReading reading) => (reading.SourceName, reading.Events.Count());
    }

    // A sign of three bytes is as long as a character can be.
    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public async Task ReadAsync_AsManyCharactersAsAllowed_IsTheWholeText(int characters, bool isTooLong)
    {
        string text = new('€', characters);
        PageReaderOptions options = new() { MaxCharacters = 100 };
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        byte[] marked = [0xEF, 0xBB, 0xBF, .. bytes];
        using MemoryStream stream = new(marked);
        using ByteByByte slowStream = new(marked);
        using StringReader reader = new(text);
        using StringReader slow = new(text);
        PageReading[] readings =
        [
            PageReader.Read(text, options), PageReader.Read(bytes, options), PageReader.Read(marked, options),
            await PageReader.ReadAsync(stream, options, Token),
            await PageReader.ReadAsync(slowStream, options, Token), await PageReader.ReadAsync(reader, options, Token),
            await PageReader.ReadAsync(new CharByChar(slow), options, Token),
        ];
        Assert.All(readings,
            reading => Assert.Equal(isTooLong, reading.Diagnostics.Any(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.TextTooLong)));
        Assert.All(readings, reading => Assert.Equal(100, reading.Segments[^1].Span.End));
    }

    [Fact]
    public async Task ReadAsync_CancelledWhileTheSourceDoesNotLook_Throws()
    {
        using CancellationTokenSource source = new();
        using StringReader text = new(List);
        using Deaf stream = new(source, Encoding.UTF8.GetBytes(List));
        await Assert.ThrowsAsync<OperationCanceledException>(() => PageReader.ReadAsync(stream, cancellationToken: source.Token));
        await Assert.ThrowsAsync<OperationCanceledException>(() => PageReader.ReadAsync(new CharByChar(text), cancellationToken: source.Token));
    }

    [Fact]
    public async Task ReadFilesAsync_ManyPaths_AreTakenNoFurtherThanAWindowAhead()
    {
        int taken = 0;
        await foreach (PageFile file in PageReader.ReadFilesAsync(Paths(), cancellationToken: Token))
        {
            Assert.Null(file.Reading);
            Assert.IsType<FileNotFoundException>(file.Error);
            Assert.Equal("kelp 1.txt", file.ToString());
            break;
        }

        Assert.InRange(taken, 1, Environment.ProcessorCount * 4);

        IEnumerable<string> Paths()
        {
            for (int i = 1; i < 10_000; i++)
            {
                taken++;
                yield return $"kelp {i}.txt";
            }
        }
    }

    [Fact]
    public async Task ReadFilesAsync_FileThatAnotherWrites_IsRead()
    {
        string path = Path.GetTempFileName();
        try
        {
            using FileStream writer = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            writer.Write(Encoding.UTF8.GetBytes(List));
            writer.Flush();
            await foreach (PageFile file in PageReader.ReadFilesAsync([path], new() { MaxEntries = 1 }, cancellationToken: Token))
            {
                Assert.Null(file.Error);
                Assert.Equal(path, file.Reading!.SourceName);
                Assert.Single(file.Reading.Page.Entries);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void GetSource_TitleOverTwoLines_SpansBoth()
    {
        const string text = "News\n\n  1. Kelp and\n    Salt\n\n    2 July 2009\n";
        Assert.Equal(TextSpan.FromBounds(text.IndexOf("Kelp", StringComparison.Ordinal), text.IndexOf("Salt", StringComparison.Ordinal) + 4),
            PageReader.Read(text).FindSource(0, SegmentRole.Title)!.Value.Span);
    }

    private sealed class CharByChar(StringReader text) : TextReader
    {
        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(text.Read(buffer.Span[..1]));
    }

    private sealed class ByteByByte(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Read(buffer.Span[..1]));
    }

    // Is cancelled while it is read, and takes no notice.
    private sealed class Deaf(CancellationTokenSource source, byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            source.Cancel();
            return ValueTask.FromResult(Read(buffer.Span));
        }
    }
}
