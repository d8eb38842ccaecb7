using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>A text of line ends takes little memory, and what a text of any lines takes is given back.</summary>
[Collection(nameof(ProcessWide))]
public sealed class PageReaderMemoryTests
{
    private const int Length = 4_000_000;
    private static readonly int Shorter = Slow.IsAsked ? Length : Length / 4;
    private const int MostBytesPerCharacter = 40;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n\u00A0\n")]
    public void Read_LineEnds_TakesFewBytesACharacter(string pattern)
    {
        string text = string.Concat(Enumerable.Repeat(pattern, Shorter / pattern.Length));
        _ = PageReader.Read("News");
        long before = GC.GetAllocatedBytesForCurrentThread();
        PageReading reading = PageReader.Read(text);
        long taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(taken, 0, (long)MostBytesPerCharacter * text.Length);
        Assert.Equal(text.Length, reading.Segments[^1].Span.End);
        Assert.Equal(text.Count(c => c == '\n') - 1, reading.GetSource(new Ilo.Domain.Diagnostics.TextSpan(text.Length - 1, 1)).Line);
    }

    [Theory]
    [InlineData("-\n")]
    [InlineData("\n-\n")]
    public void Read_DashesPastTheLimit_TakesFewBytesACharacter(string pattern)
    {
        string text = "News\n" + string.Concat(Enumerable.Repeat(pattern, Length / pattern.Length));
        PageReaderOptions options = new() { MaxEntries = 1000 };
        _ = PageReader.Read("News\n-\nKelp", options);
        long before = GC.GetAllocatedBytesForCurrentThread();
        PageReading reading = PageReader.Read(text, options);
        long taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(taken, 0, (long)MostBytesPerCharacter * text.Length);
        Assert.Equal(options.MaxEntries, reading.Page.Entries.Count);
        Assert.Equal(text.Length, reading.Segments[^1].Span.End);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("-\n")]
    [InlineData("1 May 2014\n")]
    [InlineData("  1. Kelp\n\n")]
    public void Read_ShortLines_GivesTheMemoryBack(string pattern)
    {
        string text = string.Concat(Enumerable.Repeat(pattern, Length / pattern.Length));
        long before = HeldMemory.Now();
        _ = PageReader.Read(text);
        Assert.InRange(HeldMemory.Now() - before, long.MinValue, 4L * Length);
        GC.KeepAlive(text);
    }
}
