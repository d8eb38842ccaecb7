using System.Text;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Bounds how deep a page is nested: what lies deeper keeps its text and loses its markup.</summary>
internal static class Nesting
{
    // Pages nest a few dozen deep; parsers of style selectors and the like recurse.
    private const int Deepest = 256;

    /// <summary>Returns whether anything lay too deep.</summary>
    internal static bool Limit(IElement body)
    {
        int depth = 0;
        List<IElement> deep = [];
        foreach ((INode node, bool isEnd) in NodeWalk.Of(body))
        {
            if (node is IElement element)
            {
                depth += isEnd ? -1 : 1;
                if (!isEnd && depth == Deepest)
                {
                    deep.Add(element);
                }
            }
        }

        foreach (IElement element in deep)
        {
            StringBuilder text = new();
            foreach ((INode node, bool isEnd) in NodeWalk.Of(element))
            {
                text.Append(node is IText part ? part.Data : node is IElement inner && Tags.IsBlock(inner) ? "\n" : "");
            }

            while (element.FirstChild is { } child)
            {
                element.RemoveChild(child);
            }

            element.AppendChild(element.Owner!.CreateTextNode(text.ToString()));
        }

        return deep.Count > 0;
    }
}
