using AngleSharp.Dom;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Title lines that the page lays out alike, and the item of each.</summary>
/// <param name="Kind">By what the lines were found.</param>
/// <param name="Items">The items, in document order.</param>
/// <param name="Score">How sure it is that they are the items of a list; the greater stands where two groups overlap.</param>
internal sealed record TitleGroup(TitleKind Kind, IReadOnlyList<(IElement Item, IElement Title)> Items, double Score)
{
    // So many of the lines must have what makes an item.
    private const double LeastShare = 0.6;

    private const double LeastDated = 0.5;

    // Of two headings of each item the one that links is the title.
    private const double LinkedWeight = 1.05;

    // Signs around a title are no text of an item.
    private const int LeastText = 3;

    // A line more or less than the rest of the list has does not decide how far its items reach.
    private const double LeastAlone = 0.75;

    /// <summary>Returns the group; null where its lines are no titles of items.</summary>
    internal static TitleGroup? Of(List<TitleLine> lines, IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        List<(IElement Item, TitleLine Line)> items = ItemsOf(FirstOfRows(lines, facts), content, facts);
        bool isAlone = items.Count == 1;
        if (items.Count == 0 || (isAlone && !IsItemAlone(items[0], content, facts)))
        {
            return null;
        }

        if (!isAlone && lines[0].Kind <= TitleKind.Link && lines[0].Kind > TitleKind.Date
            && items.TrueForAll(item => item.Line.Element.TextContent == items[0].Line.Element.TextContent && IsBelowText(item.Item, item.Line.Element)))
        {
            // "English" below each: what there is of it, and no title. The sessions of a series have one title too, which nothing but a day leads.
            return null;
        }

        double dated = Share(items, item => facts[item.Item].Dates + facts[item.Item].Periods > 0);
        double linked = Share(items, item => item.Line.IsLinked);
        double fuller = Share(items, item => facts[item.Item].Lines > 1 || facts[item.Item].Letters > facts[item.Line.Element].Letters + LeastText);
        double leastDated = lines[0].Kind == TitleKind.Heading && linked < LeastShare ? LeastShare : LeastDated;
        bool isList = fuller >= LeastShare && lines[0].Kind switch
        {
            TitleKind.Date => !items.Exists(item => IsField(item.Item)),
            TitleKind.Bold or TitleKind.Term => dated >= LeastDated || (linked >= LeastShare && isAlone),
            _ => dated >= leastDated || linked >= LeastShare,
        };
        return isList
            ? new(lines[0].Kind, [.. items.Select(static item => (item.Item, item.Line.Element))],
                items.Count * (dated >= LeastDated ? 2 : 1) * WeightOf(lines[0].Kind) * (linked >= LeastShare ? LinkedWeight : 1))
            : null;
    }

    /// <summary>Returns whether these are sections: half of them or more hold several items of another of the lists, which dates and bold lines make
    /// none.</summary>
    internal bool IsAroundAny(IReadOnlyList<TitleGroup> lists, Dictionary<IElement, ElementFacts> facts)
    {
        HashSet<IElement> sections = [.. Items.Select(static item => item.Item)];
        return lists.Any(inner => inner != this && inner.Kind >= TitleKind.Term && IsAround(inner, sections)) || AreSections(lists, sections, facts);
    }

    // The sections of an office's home hold one item or more each, which their pages lay out in several ways: one that its heading names a list, or whose
    // only days are those of an item in it, is a section.
    private bool AreSections(IEnumerable<TitleGroup> lists, HashSet<IElement> sections, Dictionary<IElement, ElementFacts> facts)
    {
        if (Kind != TitleKind.Heading)
        {
            return false;
        }

        Dictionary<IElement, List<IElement>> held = [];
        HashSet<IElement> named = [.. Items.Where(static section => PagePhrases.ListHeadings.Contains(section.Title.TextContent.Trim()))
            .Select(static section => section.Item)];
        foreach (TitleGroup inner in lists.Where(inner => inner != this && inner.Kind >= TitleKind.Link))
        {
            foreach ((IElement item, _) in inner.Items)
            {
                if (NodeWalk.Up(item).Skip(1).FirstOrDefault(sections.Contains) is { } above && (inner.Kind == TitleKind.Heading || named.Contains(above)))
                {
                    (held.TryGetValue(above, out List<IElement>? known) ? known : held[above] = []).Add(item);
                }
            }
        }

        return Items.Count(section => held.TryGetValue(section.Item, out List<IElement>? items)
            && (items.Count > 1 || named.Contains(section.Item)
                || (facts[section.Item].Dates is > 0 and int dates && dates == facts[items[0]].Dates))) * 2 >= sections.Count;
    }

    private static bool IsAround(TitleGroup inner, HashSet<IElement> sections)
    {
        Dictionary<IElement, int> held = [];
        foreach ((IElement item, _) in inner.Items)
        {
            if (NodeWalk.Up(item).Skip(1).FirstOrDefault(sections.Contains) is { } above)
            {
                held[above] = held.GetValueOrDefault(above) + 1;
            }
        }

        return held.Values.Count(static count => count > 1) * 2 >= sections.Count;
    }

    private static bool IsBelowText(IElement item, IElement line)
    {
        string text = item.TextContent;
        string above = text[..Math.Max(0, text.IndexOf(line.TextContent, StringComparison.Ordinal))].Trim();
        return above.Any(char.IsLetter) && !DateLines.IsDate(above);
    }

    private static double WeightOf(TitleKind kind) => kind switch
    {
        TitleKind.Heading or TitleKind.Named => 4,
        TitleKind.Link or TitleKind.Term => 3,
        TitleKind.Bold => 2,
        _ => 1.5,
    };

    private static double Share<T>(List<T> all, Predicate<T> holds) => (double)all.Count(one => holds(one)) / all.Count;

    // Of several cells of a row that each hold such a line the first has the title, unless each cell is an item: a grid.
    private static List<TitleLine> FirstOfRows(List<TitleLine> lines, Dictionary<IElement, ElementFacts> facts)
    {
        Dictionary<IElement, List<TitleLine>> rows = [];
        foreach (TitleLine line in lines)
        {
            if (line.Element.Closest("tr") is { } row && facts.ContainsKey(row))
            {
                (rows.TryGetValue(row, out List<TitleLine>? known) ? known : rows[row] = []).Add(line);
            }
        }

        HashSet<TitleLine> dropped = new(ReferenceEqualityComparer.Instance);
        foreach (List<TitleLine> row in rows.Values.Where(static row => row.Count > 1))
        {
            bool isGrid = row.TrueForAll(line => line.Element.Closest("td, th") is { } cell && facts[cell].Lines > 1);
            dropped.UnionWith(isGrid ? [] : row.Skip(1));
        }

        return dropped.Count == 0 ? lines : [.. lines.Where(line => !dropped.Contains(line))];
    }

    // From each line upward as far as most of them are alone.
    private static List<(IElement Item, TitleLine Line)> ItemsOf(List<TitleLine> lines, IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        List<IElement?> boxes = [.. lines.Select(static line => (IElement?)line.Element)];
        if (lines.Count == 1)
        {
            IElement? alone = lines[0].Element.Closest("li, article") ?? (IsOfList(lines[0], content, facts) ? BoxOf(lines[0].Element, content, facts) : null);
            return alone is not null && facts.ContainsKey(alone) && alone != content ? [(alone, lines[0])] : [];
        }

        bool[] isBarred = new bool[lines.Count];
        while (true)
        {
            List<IElement?> above = [.. boxes.Select(box => box?.ParentElement is { } parent && parent != content ? parent : null)];
            Dictionary<IElement, int> counts = [];
            foreach (IElement box in above.OfType<IElement>())
            {
                counts[box] = counts.GetValueOrDefault(box) + 1;
            }

            int alone = 0;
            for (int i = 0; i < lines.Count; i++)
            {
                // What holds several is not looked through: time stays linear.
                bool isAlone = above[i] is { } box && counts[box] == 1;
                isBarred[i] |= above[i] is null || (isAlone && HasHeadAbove(above[i]!, boxes[i]!, lines[i], facts));
                alone += isAlone && !isBarred[i] ? 1 : 0;
            }

            if (alone < lines.Count * LeastAlone)
            {
                break;
            }

            boxes = above;
        }

        HashSet<IElement> taken = [];
        return [.. lines.Select((line, i) => (Item: boxes[i]!, Line: line)).Where(item => item.Item is not null && taken.Add(item.Item))];
    }

    // A heading of the same rank or a higher one, or a year, stands between the box and the top of what holds it: that heads several items.
    private static bool HasHeadAbove(IElement parent, IElement box, TitleLine line, Dictionary<IElement, ElementFacts> facts)
    {
        int level = Tags.HeadingLevel(line.Element) is > 0 and int own ? own : int.MaxValue;
        foreach (IElement before in parent.Children.TakeWhile(child => child != box))
        {
            if (before.LocalName is "summary" or "caption" or "legend")
            {
                return true;
            }

            IElement? heading = Tags.HeadingLevel(before) > 0 ? before : before.QuerySelector("h1, h2, h3, h4, h5, h6");
            if (heading is not null && Tags.HeadingLevel(heading) <= level && !DateLines.IsDay(heading.TextContent))
            {
                return true;
            }

            if (DateLines.IsYear(before.TextContent))
            {
                return true;
            }
        }

        // A row is an item, its table is none; but a row of the title alone goes on in the rows below it.
        return parent.LocalName is "table" or "tbody" && facts[box].Letters > facts[line.Element].Letters + LeastText;
    }

    // What links, below a title that names a list.
    private static bool IsOfList(TitleLine line, IElement content, Dictionary<IElement, ElementFacts> facts) =>
        line is { IsLinked: true, Kind: TitleKind.Heading or TitleKind.Named or TitleKind.Link } && facts[content].Titles == 1
            && content.QuerySelector("h1") is { } title && ContentBounds.IsOfList(title);

    private static IElement? BoxOf(IElement line, IElement content, Dictionary<IElement, ElementFacts> facts) =>
        NodeWalk.Outermost(
            line, content, (inner, above) => above != content && facts[above] is { Titles: 0, Headings: <= 1 } && SiteBoxes.Opens(inner)) is var box
            && box != line ? box : null;

    // A list of one: a numbered point, an article whose title links, as that of the page itself does not, or what has a day below the title of a list.
    private static bool IsItemAlone((IElement Item, TitleLine Line) item, IElement content, Dictionary<IElement, ElementFacts> facts) =>
        facts[item.Item].Lines > 1 && facts[item.Item].Titles == 0
            && (item.Item.ParentElement?.LocalName == "ol"
                || (item.Item.LocalName == "article" && item.Line is { IsLinked: true, Kind: TitleKind.Heading or TitleKind.Named }
                    && facts[item.Item].Headings <= 2)
                || (facts[item.Item].Dates > 0 && IsOfList(item.Line, content, facts)));

    // "Start date:" and a day are the fields of one thing.
    private static bool IsField(IElement item)
    {
        string text = item.TextContent.TrimStart();
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return (colon > 0 && FieldRows.IsLabel(text[..colon]))
            || (item.ChildElementCount > 0 && FieldRows.IsLabel(item.Children[0].TextContent.Trim()));
    }
}
