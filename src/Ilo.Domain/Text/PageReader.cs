namespace Ilo.Domain.Text;

/// <summary>Reads the text of a page.</summary>
public static class PageReader
{
    /// <summary>Reads a page; no text makes it throw.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PageReading Read(string text, PageReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PageReading { SourceName = options?.SourceName ?? "" };
    }
}
