using AngleSharp.Dom;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Finds the part of a page that is its content.</summary>
internal static class MainContent
{
    // A named content area with less of the text than this is a label that its builders put in the wrong place.
    private const double LeastOfText = 0.3;

    // Label, type, date and a lead fit in; a page's whole header does not.
    private const int MostBesideTitle = 400;
    private const int MostTypeLetters = 120;

    private static readonly string[] Selectors =
    [
        "main", "[role=main]", "#icontent", "#contentBox", "#content-core",
        "#main-content", "#maincontent", "#mainContent", "#main", "#content", "#contents", "#contenu", "#contenido", "#conteudo",
        ".main-content", ".page-content", ".region-content", "#article", ".article-body",
    ];

    /// <summary>Returns the content of a body whose furniture is gone; the body itself where no part of it is named so.</summary>
    /// <param name="body">The body.</param>
    /// <param name="facts">What is known of it and of each element below it.</param>
    internal static IElement Of(IElement body, Dictionary<IElement, ElementFacts> facts)
    {
        int all = facts[body].Letters;
        foreach (string selector in Selectors)
        {
            IElement[] found = [.. body.QuerySelectorAll(selector).Take(2)];
            if (found is [IElement only] && facts[only].Letters >= all * LeastOfText)
            {
                return only;
            }
        }

        return ContentBounds.Of(body, facts);
    }

    /// <summary>
    /// Returns the printed type, with the day beside it, that stands right above the content in a row or box of its own; none where none does.
    /// </summary>
    internal static IElement[] TypeOutside(IElement body, IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        for (IElement box = content; box != body && box.ParentElement is { } parent; box = parent)
        {
            IElement? above = parent.Children.TakeWhile(child => child != box)
                .LastOrDefault(child => facts.TryGetValue(child, out ElementFacts? own) && own.Letters > 0);
            if (above is not null)
            {
                return facts[above] is { Links: 0, Headings: 0, Letters: <= MostTypeLetters } && NodeWalk.Of(above).Any(static step =>
                    step.Node is IText text && PagePhrases.IsIssuedType(text.Data.AsSpan().Trim())) ? [above] : [];
            }
        }

        return [];
    }

    /// <summary>
    /// Returns the box of the page's first heading where it stands outside the content, with the label and the date that stand beside it there and the lead
    /// between it and the content; none where it is inside or there is none or are several.
    /// </summary>
    internal static IElement[] TitleOutside(IElement body, IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        if (content.QuerySelector("h1") is not null || body.QuerySelectorAll("h1").Take(2).ToArray() is not [IElement title] || title.Contains(content))
        {
            return [];
        }

        IElement box = NodeWalk.Outermost(
            title, body, (_, above) => !above.Contains(content) && facts[above].Letters <= facts[title].Letters + MostBesideTitle);
        IElement[] between = box.ParentElement is { } parent && parent.Contains(content)
            ? [.. parent.Children.SkipWhile(child => child != box).Skip(1).TakeWhile(child => !child.Contains(content))] : [];
        return between.Sum(element => facts[element].Letters) <= MostBesideTitle && Array.TrueForAll(between, element => facts[element].Links == 0)
            ? [box, .. between] : [box];
    }
}
