using AngleSharp.Dom;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Takes out boxes that a site sets beside or below the text of a page, told by what their heading says: <c>Related content</c>, <c>Share</c>,
/// <c>Tools</c>.</summary>
internal static class SiteBoxes
{
    // "Share this page on social media" is a heading, a longer line is text.
    private const int MaxLetters = 60;
    private const int LinkShare = 3;
    private const double LeastLinkShare = 0.8;
    private const int MostContactLines = 10;

    private static readonly char[] Edges = [' ', '\u00A0', ':', '.', '…', '!', '?', '»', '«'];

    /// <summary>Whether words stand in front of those that a page is filed under.</summary>
    internal static bool IsFiling(string text) => WebPhrases.Filings.Contains(text.AsSpan().Trim(Edges));

    internal static void Remove(IElement body)
    {
        Dictionary<IElement, ElementFacts> facts = ElementFacts.Of(body);
        HashSet<INode> gone = [];
        INode? skipped = null;
        foreach ((INode node, bool isEnd) in NodeWalk.Of(body))
        {
            if (skipped is not null)
            {
                skipped = isEnd && node == skipped ? null : skipped;
                continue;
            }

            if (!isEnd && node is IElement && gone.Contains(node))
            {
                skipped = node;
                continue;
            }

            if (!isEnd && node is IElement element && facts[element].Letters is > 0 and <= MaxLetters
                && IsName(element.TextContent) && IsHeading(element, facts))
            {
                AddBox(element, body, facts, gone);
            }
        }

        foreach (INode node in gone)
        {
            node.Parent?.RemoveChild(node);
        }
    }

    /// <summary>Whether a text is the heading of such a box.</summary>
    internal static bool IsName(string text)
    {
        ReadOnlySpan<char> name = text.AsSpan().Trim(Edges);
        return WebPhrases.Boxes.Contains(name) || PagePhrases.BoxHeadings.Contains(name) || PagePhrases.BoxLinks.Contains(name) || IsOfOthers(text);
    }

    // "Other projects", "Autres publications"
    private static bool IsOfOthers(string text) =>
        text.Split(Edges, StringSplitOptions.RemoveEmptyEntries) is [var first, _, ..] words && FurnitureNames.OtherThings.Contains(first)
            && words[1..].All(LinkWords.IsOfList);

    private static bool IsHeading(IElement element, Dictionary<IElement, ElementFacts> facts) =>
        Tags.HeadingLevel(element) > 1 || element.LocalName is "legend" or "caption"
        || (facts[element] is { Lines: 1, Links: 0 } && (Tags.IsBold(element) ? IsAlone(element, facts)
            : element.LocalName is "div" or "p" or "span" or "th"
                && (element.ClassList.Any(static name => NameWords.Of(name) is [.., var last] && PartNames.BoxTitles.Contains(last))
                    || IsLabelOfLinks(element, facts))));

    // "Tags" and links below or behind it: a field of the page that says where it is filed.
    private static bool IsLabelOfLinks(IElement element, Dictionary<IElement, ElementFacts> facts) =>
        IsFiling(element.TextContent) && element.ParentElement is { } box && facts[box] is { Links: > 0, Headings: 0, Titles: 0 } all
            && all.LinkLetters >= (all.Letters - facts[element].Letters) * LeastLinkShare && Opens(element);

    // On a line of its own.
    private static bool IsAlone(IElement element, Dictionary<IElement, ElementFacts> facts) =>
        element.ParentElement is { } line && (facts[line].Letters == facts[element].Letters
            || (element.NextElementSibling is { LocalName: "br" or "ul" or "ol" or "p" or "div" } && Opens(element)
                && (element.NextSibling is IElement || string.IsNullOrWhiteSpace(element.NextSibling?.TextContent))));

    // The largest element that the heading opens and that holds neither the page's title nor most of its text; in a box with other things what stands
    // below the heading, up to the next.
    private static void AddBox(IElement heading, IElement body, Dictionary<IElement, ElementFacts> facts, HashSet<INode> gone)
    {
        const double mostOfText = 0.5;
        IElement box = NodeWalk.Outermost(
            heading, body,
            (inner, above) => facts[above].Titles == 0 && facts[above].Letters <= facts[body].Letters * mostOfText
                && Opens(inner) && !HasOtherHeading(above, inner, heading, facts));
        bool isWhole = box != heading && facts[box].Letters > facts[heading].Letters;
        List<INode> nodes = [box, .. isWhole ? [] : Below(box, heading, facts)];
        string name = heading.TextContent.Trim(Edges);
        bool mayHeadText = WebPhrases.Boxes.TryGet(name, out bool isEither) && isEither;
        bool isBox = PagePhrases.BoxHeadings.Contains(name) ? HoldsAddress(nodes, facts) || IsEmpty(nodes, heading, facts)
            : WebPhrases.Boxes.Contains(name) || !IsOfOthers(name) ? !(mayHeadText && IsProse(nodes, facts))
            : AreLinksAlone(nodes, heading, facts);
        if (isBox)
        {
            gone.UnionWith(nodes);
        }
    }

    // Without a day: a list of other things that has some is a list of the page.
    private static bool AreLinksAlone(List<INode> nodes, IElement heading, Dictionary<IElement, ElementFacts> facts)
    {
        ElementFacts[] parts = [.. nodes.OfType<IElement>().Select(element => facts[element])];
        return parts.Sum(static part => part.Dates + part.Periods) == 0 && parts.Sum(static part => part.Links) > 0
            && parts.Sum(static part => part.LinkLetters) >= (parts.Sum(static part => part.Letters) - facts[heading].Letters) * LeastLinkShare;
    }

    private static List<INode> Below(IElement box, IElement heading, Dictionary<IElement, ElementFacts> facts)
    {
        List<INode> nodes = [];
        int level = Tags.HeadingLevel(heading) is > 0 and int own ? own : int.MaxValue;
        foreach (INode next in box.Parent!.ChildNodes.SkipWhile(node => node != box).Skip(1))
        {
            if (next is IElement element && (facts[element].Titles > 0 || HeadingIn(element, facts) is > 0 and int other && other <= level))
            {
                break;
            }

            nodes.Add(next);
        }

        return nodes;
    }

    // The address was the site's.
    private static bool IsEmpty(List<INode> nodes, IElement heading, Dictionary<IElement, ElementFacts> facts) =>
        nodes.OfType<IElement>().Sum(element => facts[element].Letters) == facts[heading].Letters
            && !nodes.Exists(static node => node is IText && !string.IsNullOrWhiteSpace(node.TextContent));

    // Few lines, one of them a mail address or a telephone number: whom to ask.
    private static bool HoldsAddress(List<INode> nodes, Dictionary<IElement, ElementFacts> facts) =>
        nodes.OfType<IElement>().Sum(element => facts[element].Lines) <= MostContactLines
            && nodes.SelectMany(static node => NodeWalk.Of(node)).Any(static step => step.Node is IText text && Boxes.IsContact(text.Data.AsSpan().Trim()));

    // It ends as a sentence does, and little of it links.
    private static bool IsProse(List<INode> nodes, Dictionary<IElement, ElementFacts> facts)
    {
        IElement[] elements = [.. nodes.OfType<IElement>()];
        return elements.Sum(element => facts[element].LinkLetters) * LinkShare < elements.Sum(element => facts[element].Letters)
            && nodes.FindLast(static node => node is IElement or IText && !string.IsNullOrWhiteSpace(node.TextContent))?.TextContent.TrimEnd()
                is [.., '.' or '!' or '?'];
    }

    /// <summary>Returns whether nothing but white space stands before an element in what holds it.</summary>
    internal static bool Opens(IElement element)
    {
        foreach (INode before in element.Parent!.ChildNodes.TakeWhile(node => node != element))
        {
            if (!string.IsNullOrWhiteSpace(before.TextContent) && before is IElement or IText)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasOtherHeading(IElement above, IElement box, IElement heading, Dictionary<IElement, ElementFacts> facts)
    {
        if (above.LocalName == "li" || facts[above].Headings == facts[box].Headings)
        {
            return false;
        }

        int level = Tags.HeadingLevel(heading) is > 0 and int own ? own : int.MaxValue;
        return above.Children.SkipWhile(child => child != box).Skip(1).Any(next => HeadingIn(next, facts) is > 0 and int other && other <= level);
    }

    private static int HeadingIn(IElement element, Dictionary<IElement, ElementFacts> facts)
    {
        if (facts[element].Headings == 0)
        {
            return 0;
        }

        int highest = Tags.HeadingLevel(element);
        foreach ((INode node, bool isEnd) in NodeWalk.Of(element))
        {
            if (!isEnd && node is IElement inner && Tags.HeadingLevel(inner) is > 0 and int level && (highest == 0 || level < highest))
            {
                highest = level;
            }
        }

        return highest;
    }
}
