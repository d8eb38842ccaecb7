using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.Html.Extraction;
using Ilo.Domain.Text;

namespace Ilo.Domain.Html;

/// <summary>Reads saved HTML pages: takes the content out of the menus, scripts and boxes around it and reads it as a page's text.</summary>
/// <remarks>
/// Nothing is fetched and no script is run. No page makes it throw; what could not be read is among the reading's diagnostics, whose lines and
/// columns are those of <see cref="GetText(string, Uri)"/>. Safe for use by any number of threads. Time is linear in the length of the page, and in how deep it is nested.
/// </remarks>
public static class HtmlPage
{
    /// <summary>Reads a page.</summary>
    /// <param name="stream">The page, in the encoding that its byte order mark or its <c>meta</c> element says, else UTF-8; read to its end and left open.</param>
    /// <param name="address">The absolute address that the page was saved from; null where it is not known, and relative links are left out then.</param>
    /// <param name="options">How the text is read; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is not absolute.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PageReading Read(Stream stream, Uri? address = null, PageReaderOptions? options = null) => Read(GetText(stream, address), address, options);

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="address">The absolute address that the page was saved from; null where it is not known, and relative links are left out then.</param>
    /// <param name="options">How the text is read; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is not absolute.</exception>
    public static PageReading Read(string html, Uri? address = null, PageReaderOptions? options = null) => Read(GetText(html, address), address, options);

    /// <summary>Returns the text that <see cref="Read(Stream, Uri, PageReaderOptions)"/> reads.</summary>
    /// <param name="stream">The page, in the encoding that its byte order mark or its <c>meta</c> element says, else UTF-8; read to its end and left open.</param>
    /// <param name="address">The absolute address that the page was saved from; null where it is not known, and relative links are left out then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is not absolute.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static HtmlPageText GetText(Stream stream, Uri? address = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RequireAbsolute(address);
        return Extract(new HtmlParser().ParseDocument(stream), address);
    }

    /// <summary>Returns the text that <see cref="Read(string, Uri, PageReaderOptions)"/> reads.</summary>
    /// <param name="html">The page.</param>
    /// <param name="address">The absolute address that the page was saved from; null where it is not known, and relative links are left out then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is not absolute.</exception>
    public static HtmlPageText GetText(string html, Uri? address = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        RequireAbsolute(address);
        return Extract(new HtmlParser().ParseDocument(html), address);
    }

    private static void RequireAbsolute(Uri? address)
    {
        if (address is { IsAbsoluteUri: false })
        {
            throw new ArgumentException("The address is not absolute.", nameof(address));
        }
    }

    private static PageReading Read(HtmlPageText text, Uri? address, PageReaderOptions? options) =>
        PageReader.Read(text.Text, (options ?? new()) with { Address = address ?? options?.Address, Links = text.Links });

    private static HtmlPageText Extract(IHtmlDocument document, Uri? address)
    {
        if (document.Body is not { } body)
        {
            return new();
        }

        Nesting.Limit(body);
        Uri? origin = Targets.OriginOf(document, address);
        Furniture.Remove(body);
        IElement content = MainContent.Of(body);
        if (MainContent.TitleOutside(body, content) is { } title)
        {
            content.Prepend(title);
        }

        Dictionary<IElement, ElementFacts> facts = ElementFacts.Of(content);
        Dictionary<IElement, int> items = ItemFinder.Find(content, facts);
        List<HtmlBlock> blocks = FieldRows.Join(ItemRuns.Number(BlockReader.Read(content, facts, items)));
        (string text, List<(Diagnostics.TextSpan Span, string Target)> links) = TextComposer.Compose(blocks, TextComposer.Numbers(items));
        return new()
        {
            Text = text,
            Links = [.. links.Select(link => (link.Span, Address: Targets.Resolve(link.Target, origin))).Where(link => link.Address is not null).Select(link => new PageLink(link.Span, link.Address!))],
        };
    }
}
