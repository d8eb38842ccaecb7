using Ilo.Domain.Text.Pages;

namespace Ilo.Domain.Text;

/// <summary>Reads the text of a page. No text makes it throw: what it cannot read becomes a diagnostic.</summary>
/// <remarks>
/// Safe for use by any number of threads. Time and memory are linear in the text's length: a text of 20 million line ends takes less than 40 bytes a character
/// beside the text,
/// and what a reading worked in is the collector's when it is done.
/// </remarks>
public static partial class PageReader
{
    // One reading at a time works in a thread's memory; a reading inside another (from a caller's progress handler, say) gets its own.
    [ThreadStatic]
    private static Scratch? _scratch;

    /// <summary>Reads a page.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PageReading Read(string text, PageReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, options, text);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static PageReading Read(ReadOnlySpan<char> text, PageReaderOptions? options = null) => Read(text, options, null);

    private static PageReading Read(ReadOnlySpan<char> text, PageReaderOptions? options, string? whole)
    {
        Scratch scratch = Take();
        try
        {
            return PageAssembler.Read(text, scratch, options ?? Default, whole);
        }
        finally
        {
            Return(scratch);
        }
    }

    private static PageReaderOptions Default { get; } = new();

    private static Scratch Take()
    {
        Scratch scratch = _scratch ?? new();
        _scratch = null;
        return scratch;
    }

    private static void Return(Scratch scratch)
    {
        scratch.Clear();
        _scratch = scratch;
    }
}
