using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Goes through a tree without recursion: a page nested many thousands deep must not end the process.</summary>
internal static class NodeWalk
{
    /// <summary>Returns each node below a root, in document order, once as it is entered and, for elements, once as it is left.</summary>
    internal static IEnumerable<(INode Node, bool IsEnd)> Of(INode root)
    {
        INode? node = root.FirstChild;
        while (node is not null)
        {
            yield return (node, false);
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (true)
            {
                if (node is IElement)
                {
                    yield return (node, true);
                }

                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent;
                if (node is null || node == root)
                {
                    yield break;
                }
            }
        }
    }
}
