using AngleSharp.Dom;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Finds the content of a page that names it nowhere: the smallest element around the page's title that holds most of the text. Cells and boxes beside
/// it are left out, unless they hold the fields of a page or a list of their own.
/// </summary>
internal static class ContentBounds
{
    private const double LeastOfText = 0.55;
    private const int LeastDates = 2;

    internal static IElement Of(IElement body, Dictionary<IElement, ElementFacts> facts)
    {
        if (TitleOf(body) is not { } title)
        {
            return body;
        }

        double all = Weight(facts[body]);
        IElement content = title;
        while (content != body
            && (Weight(facts[content]) < all * LeastOfText || content.LocalName is "tr" or "tbody" or "thead" || Tags.HeadingLevel(content) > 0))
        {
            content = content.ParentElement!;
        }

        // Beside the one list that the title names stand boxes of the site; the lists of an office's home stand beside each other.
        bool isListPage = IsOfList(title);
        foreach ((INode node, bool isEnd) in NodeWalk.Of(body))
        {
            if (content == body)
            {
                break;
            }

            if (!isEnd && node is IElement element && !element.Contains(content) && !content.Contains(element)
                && (IsFieldBox(element, facts[element]) || IsNextSection(element, content, facts)
                    || (!(isListPage && facts[content].Dates >= LeastDates) && IsListBox(element, facts[element]))))
            {
                while (!content.Contains(element))
                {
                    content = content.ParentElement!;
                }
            }
        }

        return content;
    }

    /// <summary>Whether a title is the name of a list: <c>News</c>, <c>Projects in Norland</c>.</summary>
    internal static bool IsOfList(IElement title) =>
        PagePhrases.ListHeadings.Contains(title.TextContent.Trim())
            || (title.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && PagePhrases.ListNouns.Contains(first));

    // Builders of sites set each part of a page into a section of the same class.
    private static bool IsNextSection(IElement element, IElement content, Dictionary<IElement, ElementFacts> facts) =>
        element.LocalName == "section" && facts[element] is { Headings: > 0, Lines: > 1, Links: 0 }
            && content.Closest("section") is { } own && element.ParentElement == own.ParentElement && Tags.LayoutName(element) == Tags.LayoutName(own);

    // The one first-level heading, else the first heading of the next rank.
    private static IElement? TitleOf(IElement body)
    {
        IElement[] titles = [.. body.QuerySelectorAll("h1").Take(2)];
        return titles.Length == 1 ? titles[0] : titles.Length > 1 ? null : body.QuerySelector("h2");
    }

    // Links weigh little: menus are made of them.
    private static double Weight(ElementFacts facts) => facts.Letters - (facts.LinkLetters * 0.7);

    private static bool IsListBox(IElement element, ElementFacts facts) =>
        facts.Dates >= LeastDates && Tags.HeadingLevel(element) == 0 && element.QuerySelector("h1, h2, h3, h4") is { } heading
            && PagePhrases.ListHeadings.Contains(heading.TextContent.Trim());

    private static bool IsFieldBox(IElement element, ElementFacts facts) =>
        facts.Lines == 1 && element.LocalName is "dt" or "th" or "b" or "strong" or "div" or "span" or "td" or "h3" or "h4" or "p"
            && FactBoxes.LabelOf(element) is not null;
}
