using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Finds the elements that are the items of a list: lines that the page lays out alike are titles, and the largest element around each that holds no
/// other of them is its item.
/// </summary>
internal static class ItemFinder
{
    // Each is compared with all others, and the whole content is looked through for more like its items.
    private const int MostGroups = 100;

    /// <summary>Returns the items, numbered from 0 in document order, each with the element that holds its title.</summary>
    internal static Dictionary<IElement, ItemElement> Find(IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        List<TitleLine> lines = TitleFinder.Find(content, facts);
        List<TitleGroup> groups = [.. lines.GroupBy(static line => (line.Kind, line.Path))
            .SelectMany(alike => GroupsOf([.. alike], content, facts)).OrderByDescending(static group => group.Score).Take(MostGroups)];
        Dictionary<IElement, IElement?> chosen = [];
        List<TitleGroup> lists = [];
        HashSet<IElement> around = [];
        foreach (TitleGroup group in groups.Where(group => !group.IsAroundAny(groups, facts)))
        {
            if (group.Items.Any(item => around.Contains(item.Item) || IsWithin(item.Item, chosen)))
            {
                continue;
            }

            lists.Add(group);
            foreach ((IElement item, IElement title) in group.Items)
            {
                Choose(item, title, content, chosen, around);
            }
        }

        foreach (TitleGroup list in lists)
        {
            foreach ((IElement item, IElement? title) in ItemSiblings.Find(list, content, facts, lines, chosen, around))
            {
                Choose(item, title, content, chosen, around);
            }
        }

        foreach ((IElement item, IElement title) in LoneItems(lines, lists, content, facts, chosen, around))
        {
            Choose(item, title, content, chosen, around);
        }

        Dictionary<IElement, ItemElement> items = [];
        foreach ((INode node, bool isEnd) in NodeWalk.Of(content))
        {
            if (!isEnd && node is IElement element && chosen.TryGetValue(element, out IElement? title))
            {
                items.Add(element, new(items.Count, title));
            }
        }

        return items;
    }

    // A page may set the documents of a project and the news about it in lists that look alike.
    private static IEnumerable<TitleGroup> GroupsOf(List<TitleLine> lines, IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        if (TitleGroup.Of(lines, content, facts) is { } all)
        {
            return [all];
        }

        List<TitleLine>[] lists = [.. lines.GroupBy(static line => line.Element.Closest("ul, ol, table"))
            .Where(static list => list.Key is not null).Select(static list => list.ToList())];
        return lists.Length is > 1 and <= MostGroups
            ? lists.Where(static list => list.Count > 1).Select(list => TitleGroup.Of(list, content, facts)).OfType<TitleGroup>() : [];
    }

    // The first item of a list may have a layout that no other has: its heading links, and its box has a day.
    private static IEnumerable<(IElement Item, IElement Title)> LoneItems(
        List<TitleLine> lines, List<TitleGroup> lists, IElement content, Dictionary<IElement, ElementFacts> facts,
        Dictionary<IElement, IElement?> chosen, HashSet<IElement> around)
    {
        if (!lists.Exists(static list => list.Kind == TitleKind.Heading))
        {
            yield break;
        }

        HashSet<IElement> several = [];
        HashSet<IElement> seen = [];
        foreach (TitleLine line in lines.Where(static line => line.Kind == TitleKind.Heading))
        {
            foreach (IElement above in NodeWalk.Up(line.Element).TakeWhile(above => above != content.ParentElement))
            {
                if (!seen.Add(above))
                {
                    several.Add(above);
                }
            }
        }

        foreach (TitleLine line in lines.Where(line => line is { Kind: TitleKind.Heading, IsLinked: true } && !IsWithin(line.Element, chosen)))
        {
            IElement box = NodeWalk.Outermost(
                line.Element, content, (_, above) => above != content && !several.Contains(above) && !around.Contains(above) && !chosen.ContainsKey(above));
            if (box != line.Element && facts[box] is { Dates: > 0, Lines: > 1, Titles: 0 } && !around.Contains(box) && !chosen.ContainsKey(box))
            {
                yield return (box, line.Element);
            }
        }
    }

    private static void Choose(IElement item, IElement? title, IElement content, Dictionary<IElement, IElement?> chosen, HashSet<IElement> around)
    {
        chosen.Add(item, title);
        around.UnionWith(NodeWalk.Up(item).Skip(1).TakeWhile(above => above != content.ParentElement));
    }

    private static bool IsWithin(IElement element, Dictionary<IElement, IElement?> chosen) => NodeWalk.Up(element).Any(chosen.ContainsKey);
}

/// <summary>An element that is an item.</summary>
/// <param name="Number">Which item it is, from 0 in document order.</param>
/// <param name="Title">The element that holds its title, or its date where nothing marks the title; null where nothing marks either.</param>
internal readonly record struct ItemElement(int Number, IElement? Title);
