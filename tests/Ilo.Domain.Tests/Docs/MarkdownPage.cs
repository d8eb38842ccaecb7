using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Ilo.Domain.Tests.Docs;

/// <summary>What of a Markdown page others can link to, and what it links to.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    internal MarkdownPage(string markdown)
    {
        MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
        Anchors = document.Descendants<HeadingBlock>().Select(heading => heading.TryGetAttributes()?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Links = [.. document.Descendants<LinkInline>().Select(link => link.Url ?? "")];
    }

    /// <summary>Gets the names of its headings, as they stand behind the <c>#</c> of an address.</summary>
    internal IReadOnlySet<string> Anchors { get; }

    /// <summary>Gets the addresses of its links and images.</summary>
    internal IReadOnlyList<string> Links { get; }
}
