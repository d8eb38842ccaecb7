using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.Html.Extraction;
using Ilo.Domain.Text;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Html;

/// <summary>Reads saved HTML pages: takes the content out of the menus, scripts and boxes around it and reads it as a page's text.</summary>
/// <remarks>
/// Nothing is fetched and no script is run. No page makes it throw; what could not be read is among the reading's diagnostics, whose lines and
/// columns are those of <see cref="GetText(string, Uri)"/>. Safe for use by any number of threads. Time is linear in the length of the page: what is nested
/// more than 512 elements deep keeps its text and loses its markup,
/// which <see cref="DiagnosticDescriptors.NestedTooDeep"/> reports.
/// </remarks>
public static class HtmlPage
{
    private const int MostFrames = 5;

    // A title and a line.
    private const int MostBesideFrames = 60;

    /// <summary>Reads a page.</summary>
    /// <param name="stream">The page, in the encoding that its byte order mark or its <c>meta</c> element says, else UTF-8; read to its end and left
    /// open.</param>
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
    /// <param name="stream">The page, in the encoding that its byte order mark or its <c>meta</c> element says, else UTF-8; read to its end and left
    /// open.</param>
    /// <param name="address">The absolute address that the page was saved from; null where it is not known, and relative links are left out then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is not absolute.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static HtmlPageText GetText(Stream stream, Uri? address = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RequireAbsolute(address);
        using MemoryStream page = new();
        stream.CopyTo(page);
        page.Position = 0;
        ReadOnlySpan<byte> start = page.GetBuffer().AsSpan(0, (int)page.Length);
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return GetText((start[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(start[2..]), address);
        }

        string bytes = Encoding.Latin1.GetString(page.GetBuffer(), 0, (int)page.Length);
        (string html, bool isCut) = DeepMarkup.Limit(bytes);
        if (isCut)
        {
            // Markup is ASCII in every encoding that pages are saved in; what stands between the tags keeps its bytes.
            page.SetLength(0);
            page.Write(Encoding.Latin1.GetBytes(html));
            page.Position = 0;
        }

        return Extract(new HtmlParser().ParseDocument(page), address, isCut);
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
        (string kept, bool isCut) = DeepMarkup.Limit(html);
        return Extract(new HtmlParser().ParseDocument(kept), address, isCut);
    }

    private static void RequireAbsolute(Uri? address)
    {
        if (address is { IsAbsoluteUri: false })
        {
            throw new ArgumentException("The address is not absolute.", nameof(address));
        }
    }

    /// <summary>Reads a text that was made of a page, with its links and what the markup said of its lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The absolute address that the page was saved from; null where it is not known.</param>
    /// <param name="options">How the text is read; null for the defaults. Its links are those of <paramref name="text"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is not absolute.</exception>
    public static PageReading Read(HtmlPageText text, Uri? address = null, PageReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        RequireAbsolute(address);
        PageReading reading = PageReader.Read(
            text.Text, (options ?? new()) with { Address = address ?? options?.Address, Links = text.Links, Markup = text.Markup });
        return text.IsFlattened ? reading.With(DiagnosticDescriptors.NestedTooDeep, DeepMarkup.Deepest.ToString(CultureInfo.InvariantCulture))
            : text.Frames is not { } frames ? reading
            : frames.Length > 0 ? reading.With(DiagnosticDescriptors.FramesOnly, frames)
            : reading.With(DiagnosticDescriptors.NoContent);
    }

    // What a page without text shows instead.
    private static string? FramesOf(IHtmlDocument document)
    {
        string[] frames = [.. document.QuerySelectorAll("frame[src], iframe[src]").Select(static frame => frame.GetAttribute("src")!.Trim())
            .Where(static source => source.Length > 0).Distinct(StringComparer.Ordinal).Take(MostFrames)];
        return frames.Length > 0 || document.Scripts.Length > 0 || !string.IsNullOrWhiteSpace(document.Body?.TextContent)
            ? string.Join("', '", frames) : null;
    }

    private static HtmlPageText Extract(IHtmlDocument document, Uri? address, bool isCut)
    {
        string? frames = FramesOf(document);
        if (document.Body is not { } body)
        {
            return new() { Frames = frames };
        }

        isCut |= Nesting.Limit(body);
        Uri? origin = Targets.OriginOf(document, address);
        BrokenWords.Join(body);
        MachineDays.Write(body);
        Furniture.Remove(body);
        SmallPrint.Remove(body);
        PageTitle.Mark(document, body);
        LargeType.Mark(body);
        PageTitle.MarkAlone(document, body);
        SplitDates.Join(body);
        DatedTerms.Join(body);
        FactPairs.Join(body);
        TableHeads.Name(body);
        Dictionary<IElement, ElementFacts> all = ElementFacts.Of(body);
        IElement content = MainContent.Of(body, all);
        if (MainContent.TitleOutside(body, content, all) is { Length: > 0 } title)
        {
            content.Prepend(title);
        }
        else if (MainContent.TypeOutside(body, content, all) is { Length: > 0 } type)
        {
            content.Prepend(type);
        }

        Dictionary<IElement, ElementFacts> facts = ElementFacts.Of(content);
        Dictionary<IElement, ItemElement> items = ItemFinder.Find(content, facts);
        List<HtmlBlock> blocks = FieldRows.Join(RunHeadings.Free(ItemRuns.Number(Footers.Trim(MarkupReader.Read(content, facts, items)))));
        blocks.RemoveAll(static block => block.IsButton);
        (string text, List<(Diagnostics.TextSpan Span, string Target)> links, List<MarkupLine> markup) = TextComposer.Compose(
            blocks, TextComposer.Numbers(items));
        return new()
        {
            IsFlattened = isCut,
            Frames = text.Length == 0 || (text.Length <= MostBesideFrames && frames is { Length: > 0 }) ? frames : null,
            Text = text,
            Markup = [.. markup],
            Links = [.. links.Select(link => (link.Span, Address: Targets.Resolve(link.Target, origin))).Where(link => link.Address is not null)
                .Select(link => new PageLink(link.Span, link.Address!))],
        };
    }
}
