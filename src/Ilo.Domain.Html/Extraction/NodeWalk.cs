using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Goes through a tree without recursion: a page nested many thousands deep must not end the process.</summary>
internal static class NodeWalk
{
    // Looking for a sibling takes as long as there are siblings: time stays linear.
    private const int MostSiblings = 1000;

    /// <summary>Returns an element and those around it, from the inside outward.</summary>
    internal static IEnumerable<IElement> Up(IElement element)
    {
        for (IElement? above = element; above is not null; above = above.ParentElement)
        {
            yield return above;
        }
    }

    /// <summary>Returns the outermost element around one, or itself, up to which each next one outward may be taken.</summary>
    /// <param name="element">The element to begin at.</param>
    /// <param name="body">What is not gone up to.</param>
    /// <param name="mayTake">Whether one may be taken: the one reached so far and the one around it.</param>
    internal static IElement Outermost(IElement element, IElement body, Func<IElement, IElement, bool> mayTake)
    {
        IElement box = element;
        while (box.ParentElement is { } above && above != body && mayTake(box, above))
        {
            box = above;
        }

        return box;
    }

    /// <summary>Returns the element before one; null where it has none, or more siblings than lists of parts have.</summary>
    internal static IElement? Before(IElement element) => HasFewSiblings(element) ? element.PreviousElementSibling : null;

    /// <summary>Returns whether the siblings of an element may be looked for.</summary>
    internal static bool HasFewSiblings(IElement element) => element.Parent is { ChildNodes.Length: <= MostSiblings };

    /// <summary>Returns each node below a root, in document order, once as it is entered and, for elements, once as it is left.</summary>
    internal static IEnumerable<(INode Node, bool IsEnd)> Of(INode root)
    {
        // A node finds its next sibling by looking through all of them: the walk keeps its place in each list of children, and time stays linear.
        Stack<(INode Node, int Next)> open = new([(root, 0)]);
        while (open.TryPop(out (INode Node, int Next) place))
        {
            if (place.Next < place.Node.ChildNodes.Length)
            {
                INode child = place.Node.ChildNodes[place.Next];
                open.Push((place.Node, place.Next + 1));
                yield return (child, false);
                open.Push((child, 0));
            }
            else if (place.Node is IElement && place.Node != root)
            {
                yield return (place.Node, true);
            }
        }
    }
}
