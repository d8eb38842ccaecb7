using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Finds the elements that are the items of a list: lines that the page lays out alike are titles, and the largest element around each that holds no
/// other of them is its item.
/// </summary>
internal static class ItemFinder
{
    /// <summary>Returns the items, numbered from 0 in document order, each with the element that holds its title.</summary>
    internal static Dictionary<IElement, ItemElement> Find(IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        List<TitleGroup> groups = [.. TitleFinder.Find(content, facts).GroupBy(static line => (line.Kind, line.Path))
            .Select(lines => TitleGroup.Of([.. lines], content, facts)).OfType<TitleGroup>()];
        Dictionary<IElement, IElement> chosen = [];
        HashSet<IElement> around = [];
        foreach (TitleGroup group in groups.Where(group => !group.IsAroundAny(groups)).OrderByDescending(static group => group.Score))
        {
            if (group.Items.Any(item => around.Contains(item.Item) || IsWithin(item.Item, chosen)))
            {
                continue;
            }

            foreach ((IElement item, IElement title) in group.Items)
            {
                chosen.Add(item, title);
                for (IElement? above = item.ParentElement; above is not null && above != content.ParentElement; above = above.ParentElement)
                {
                    around.Add(above);
                }
            }
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

    private static bool IsWithin(IElement element, Dictionary<IElement, IElement> chosen)
    {
        for (IElement? above = element; above is not null; above = above.ParentElement)
        {
            if (chosen.ContainsKey(above))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An element that is an item.</summary>
/// <param name="Number">Which item it is, from 0 in document order.</param>
/// <param name="Title">The element that holds its title, or its date where nothing marks the title.</param>
internal readonly record struct ItemElement(int Number, IElement Title);
