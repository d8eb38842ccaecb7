using Ilo.Domain.Html;
using Ilo.Domain.Text;

namespace Ilo.Explorer.Input;

/// <summary>A page that was read, with the text that its diagnostics point into: of a page in HTML, the text that was made of it.</summary>
internal sealed record PageInput(string Text, PageReading Reading)
{
    internal string Name => Reading.SourceName;

    /// <summary>Gets what a link to the page leads to; null for standard input.</summary>
    internal Uri? Target { get; private init; }

    /// <summary>Reads a page: text, or HTML where it begins as HTML does.</summary>
    internal static PageInput Read(string content, PageReaderOptions options, string? path)
    {
        Uri? target = path is null ? null : new Uri(path);
        if (!IsHtml(content))
        {
            return new(content, PageReader.Read(content, options)) { Target = target };
        }

        HtmlPageText page = HtmlPage.GetText(content, options.Address);
        return new(page.Text, HtmlPage.Read(page, options.Address, options)) { Target = target };
    }

    // A tag, a comment or a declaration opens every HTML page; no text of a page begins with one.
    private static bool IsHtml(string content)
    {
        ReadOnlySpan<char> start = content.AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.Length > 2 && start[0] == '<' && (start[1] is '!' or '?' || char.IsAsciiLetter(start[1])) && start.Contains('>');
    }
}
