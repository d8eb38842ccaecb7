using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Goes through a tree without recursion: a page nested many thousands deep must not end the process.</summary>
internal static class NodeWalk
{
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
