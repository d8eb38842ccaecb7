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
        Workspace workspace = Workspace.Take();
        try
        {
            return PageAssembler.Read(text, workspace, options ?? Default, whole);
        }
        finally
        {
            workspace.Return();
        }
    }

    private static PageReaderOptions Default { get; } = new();
}
