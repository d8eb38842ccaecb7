using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells whether an element stands alone on its line: in a block of its own, or between breaks of lines.</summary>
internal static class LineEdges
{
    // White space and comments.
    private const int MostSteps = 4;

    internal static bool AreAround(IElement element)
    {
        if (!NodeWalk.HasFewSiblings(element))
        {
            return false;
        }

        bool isAtStart = IsEdge(element.PreviousSibling, static node => node.PreviousSibling, out bool isFirst);
        bool isAtEnd = IsEdge(element.NextSibling, static node => node.NextSibling, out bool isLast);

        // What opens or ends an element within a line is at the edge of the line where that element is.
        return isAtStart && isAtEnd
            && (!(isFirst || isLast) || element.ParentElement is not { } line || Tags.IsBlock(line) || AreAround(line));
    }

    private static bool IsEdge(INode? beside, Func<INode, INode?> next, out bool isEnd)
    {
        for (int steps = 0; steps < MostSteps && beside is not (null or IElement) && string.IsNullOrWhiteSpace(beside.TextContent); steps++)
        {
            beside = next(beside);
        }

        isEnd = beside is null;
        return isEnd || (beside is IElement element && (element.LocalName == "br" || Tags.IsBlock(element)));
    }
}
