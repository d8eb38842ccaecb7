using System.Text;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Finds the items of a list whose title the page marks in another way than those of the rest: one title that does not link among many that do. The page
/// lays their elements out as it does the other items.
/// </summary>
internal static class ItemSiblings
{
    private const int LeastAlike = 2;

    /// <summary>Returns the further items of a list, in document order, each with the line that is its title; null where nothing marks one.</summary>
    /// <param name="group">The items that are known.</param>
    /// <param name="content">The element that holds the content.</param>
    /// <param name="facts">What is known of it and of each element below it.</param>
    /// <param name="lines">The lines of the content that may be titles, in document order.</param>
    /// <param name="chosen">The elements that are items.</param>
    /// <param name="around">The elements that hold items.</param>
    internal static List<(IElement Item, IElement? Title)> Find(
        TitleGroup group, IElement content, Dictionary<IElement, ElementFacts> facts, List<TitleLine> lines,
        Dictionary<IElement, IElement?> chosen, HashSet<IElement> around)
    {
        Dictionary<string, int> alike = new(StringComparer.Ordinal);
        Dictionary<IElement, int> siblings = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach ((IElement item, _) in group.Items)
        {
            string layout = LayoutOf(item, content);
            alike[layout] = alike.GetValueOrDefault(layout) + 1;
            names.Add(Tags.LayoutName(item));
            siblings[item.ParentElement!] = siblings.GetValueOrDefault(item.ParentElement!) + 1;
        }

        int titles = group.Items.Max(item => facts[item.Item].Titles);
        Dictionary<IElement, TitleLine?> found = [];
        IElement? skipped = null;
        foreach ((INode node, bool isEnd) in NodeWalk.Of(content))
        {
            if (node is not IElement element || (skipped is not null && element != skipped))
            {
                continue;
            }

            if (isEnd)
            {
                skipped = null;
            }
            else if (chosen.ContainsKey(element))
            {
                skipped = element;
            }
            else if (names.Contains(Tags.LayoutName(element)) && !around.Contains(element) && facts[element].Titles <= titles
                && IsItem(element, facts[element], siblings)
                && alike.GetValueOrDefault(LayoutOf(element, content)) >= LeastAlike)
            {
                skipped = element;
                found.Add(element, null);
            }
        }

        foreach (TitleLine line in lines.Where(static line => line.Kind != TitleKind.Date))
        {
            if (ItemAround(line.Element, found) is { } item && !(found[item]?.Kind >= line.Kind))
            {
                found[item] = line;
            }
        }

        return [.. found.Select(static item => (item.Key, item.Value?.Element))];
    }

    // A day says that it is one; without it, only what stands among several of them and is made for a list.
    private static bool IsItem(IElement element, ElementFacts facts, Dictionary<IElement, int> siblings) =>
        facts.Letters > 0
            && (facts is { Dates: > 0, Lines: > 1 }
                || (siblings.GetValueOrDefault(element.ParentElement!) >= LeastAlike
                    && (element.LocalName is "li" or "article" || (element.ClassList.Length > 0 && element.LocalName != "tr"))));

    private static IElement? ItemAround(IElement line, Dictionary<IElement, TitleLine?> items) => NodeWalk.Up(line).FirstOrDefault(items.ContainsKey);

    private static string LayoutOf(IElement element, IElement content)
    {
        StringBuilder layout = new(Tags.LayoutName(element));
        foreach (IElement above in NodeWalk.Up(element).Skip(1).TakeWhile(above => above != content))
        {
            layout.Append('<').Append(above.LocalName);
        }

        return layout.ToString();
    }
}
