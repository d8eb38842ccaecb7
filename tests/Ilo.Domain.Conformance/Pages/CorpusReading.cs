using System.Text.Json.Nodes;
using Ilo.Domain.Conformance.Corpus;
using Ilo.Domain.Html;
using Ilo.Domain.Text;

namespace Ilo.Domain.Conformance.Pages;

/// <summary>Reads the pages of a corpus; kind and language are left to the reader.</summary>
internal static class CorpusReading
{
    /// <summary>Reads every page that has an expected reading and compares it.</summary>
    internal static IReadOnlyList<PageResult> Compare(IEnumerable<CorpusPage> pages) =>
        [.. pages.Select(Compare).OfType<PageResult>()];

    /// <summary>Reads a page.</summary>
    internal static JsonObject Read(CorpusPage page) =>
        PageJson.Of(ReadPage(page).Page);

    private static PageReading ReadPage(CorpusPage page)
    {
        PageReaderOptions options = new() { SourceName = page.IsHtml ? page.Name + ".html" : page.Name + ".txt" };
        if (!page.IsHtml)
        {
            return PageReader.Read(page.ReadText(), options);
        }

        using FileStream stream = File.OpenRead(page.TextPath);
        return HtmlPage.Read(stream, options: options);
    }

    private static PageResult? Compare(CorpusPage page) =>
        page.ReadExpected() is { } expected ? new(page.Name, PageComparison.Compare(expected, Read(page))) : null;
}
