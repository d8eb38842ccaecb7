using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Finds the elements that are the items of a list: alike in name and class, each with a title that links or a date.</summary>
internal static class ItemFinder
{
    private const int LeastItems = 2;

    // So many of the elements that look alike must have the shape of an item.
    private const double LeastShare = 0.6;

    // An item with more headings is a section.
    private const int MostHeadings = 2;

    /// <summary>Returns the items, numbered from 0 in document order.</summary>
    internal static Dictionary<IElement, int> Find(IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        Dictionary<string, (int Shaped, int All)> counts = new(StringComparer.Ordinal);
        List<(IElement Element, string Signature, bool IsShaped)> candidates = [];

        // Inner elements are left first, so a list inside an item or an item inside a box is judged before what holds it.
        foreach ((INode node, bool isEnd) in NodeWalk.Of(content))
        {
            if (!isEnd || node is not IElement element || !IsCandidate(element, facts[element]))
            {
                continue;
            }

            bool isShaped = HasShape(element, facts[element]);
            string signature = SignatureOf(element);
            (int shaped, int all) = counts.GetValueOrDefault(signature);
            counts[signature] = (shaped + (isShaped ? 1 : 0), all + 1);
            candidates.Add((element, signature, isShaped));
        }

        HashSet<IElement> chosen = [];
        foreach ((IElement element, string signature, bool isShaped) in candidates)
        {
            (int shaped, int all) = counts[signature];
            bool isListed = isShaped && ((shaped >= LeastItems && shaped >= all * LeastShare) || IsNumbered(element) || element.LocalName == "article");
            if (isListed && IsWhole(element, facts))
            {
                Choose(element, facts, chosen);
            }
        }

        Dictionary<IElement, int> items = [];
        foreach ((INode node, bool isEnd) in NodeWalk.Of(content))
        {
            if (!isEnd && node is IElement element && chosen.Contains(element))
            {
                items.Add(element, items.Count);
            }
        }

        return items;
    }

    // What holds one item and no heading beside it is that item with more of its text; with several it is their list.
    private static bool IsWhole(IElement element, Dictionary<IElement, ElementFacts> facts)
    {
        ElementFacts own = facts[element];
        return own.HeldItems == 0 || (own.HeldItems == 1 && own.Headings == facts[own.HeldItem!].Headings && own.Lines > facts[own.HeldItem!].Lines);
    }

    private static void Choose(IElement element, Dictionary<IElement, ElementFacts> facts, HashSet<IElement> chosen)
    {
        int added = 1;
        if (facts[element].HeldItem is { } inner)
        {
            chosen.Remove(inner);
            added = 0;
        }

        chosen.Add(element);
        for (IElement? above = element.ParentElement; above is not null && facts.TryGetValue(above, out ElementFacts? known); above = above.ParentElement)
        {
            known.HeldItems += added;
            known.HeldItem = element;
        }
    }

    // A paragraph of one line is a heading or text beside the items, not an item that lacks something.
    private static bool IsCandidate(IElement element, ElementFacts facts) =>
        facts.Letters > 0 && element.LocalName is "li" or "div" or "article" or "section" or "tr" or "p" or "dl" or "td"
            && (element.LocalName != "p" || facts.Lines > 1);

    private static bool IsNumbered(IElement element) => element.LocalName == "li" && element.ParentElement?.LocalName == "ol";

    private static bool HasShape(IElement element, ElementFacts facts)
    {
        if (facts.Headings > MostHeadings || facts.Titles > 0)
        {
            return false;
        }

        bool leads = LeadsWithTitle(element);
        return element.LocalName switch
        {
            "li" => facts.Dates > 0 ? facts.Lines > 1 || facts.Links > 0 : leads && facts.Lines > 1,
            "tr" => (facts.Lines > 1 ? facts.Dates > 0 || leads : facts.Dates > 0 && facts.LinkLetters < facts.Letters && StartsWithLink(element))
                && !HasHead(element) && !IsFieldRow(element),
            "td" => facts.Dates > 0 && leads && facts.Lines > 1,
            "p" => leads && (facts.Dates > 0 || StartsWithLink(element)),
            "section" => facts.Headings > 0 && leads && (facts.Dates > 0 || HeadingLinks(element)),
            _ => (facts.Lines > 1 || (facts.Dates > 0 && facts.LinkLetters < facts.Letters && StartsWithLink(element))) && leads
                && (facts.Dates > 0 || HeadingLinks(element) || facts.Headings == 0),
        };
    }

    // "Donor:" and "Kingdom of Norland" in two cells.
    private static bool IsFieldRow(IElement row) =>
        row.ChildElementCount == 2 && row.Children[0].TextContent.Trim() is { Length: > 0 } label && (label[^1] == ':' || FieldRows.IsLabel(label))
            && row.Children[0].QuerySelector("a") is null;

    private static bool HasHead(IElement row) => row.Children.Any(cell => cell.LocalName == "th");

    // The first or second line is a heading, a link or bold text: the title, perhaps under its label or date.
    private static bool LeadsWithTitle(IElement element)
    {
        const int mostLinesAbove = 3;
        int lines = 0;
        foreach ((INode node, bool isEnd) in NodeWalk.Of(element))
        {
            if (isEnd || lines > mostLinesAbove)
            {
                continue;
            }

            if (node is IElement inner && (Tags.HeadingLevel(inner) > 0 || Tags.IsBold(inner) || inner.LocalName == "a"))
            {
                return true;
            }

            lines += node is IText text && !string.IsNullOrWhiteSpace(text.Data) ? 1 : 0;
        }

        return false;
    }

    private static bool StartsWithLink(IElement element)
    {
        INode? first = NodeWalk.Of(element).Select(step => step.Node).FirstOrDefault(node => node is IText text && !string.IsNullOrWhiteSpace(text.Data));
        for (INode? node = first; node is not null && node != element; node = node.Parent)
        {
            if (node is IElement { LocalName: "a" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool HeadingLinks(IElement element)
    {
        foreach ((INode node, bool isEnd) in NodeWalk.Of(element))
        {
            if (!isEnd && node is IElement heading && Tags.HeadingLevel(heading) > 0)
            {
                return heading.ParentElement?.LocalName == "a" || NodeWalk.Of(heading).Any(below => below.Node is IElement { LocalName: "a" });
            }
        }

        return false;
    }

    private static string SignatureOf(IElement element) => $"{NameOf(element.ParentElement)}>{NameOf(element)}";

    private static string NameOf(IElement? element) =>
        element is null ? "" : element.ClassList.FirstOrDefault(name => !name.Any(char.IsAsciiDigit)) is { } first
            ? element.LocalName + "." + first : element.LocalName;
}
