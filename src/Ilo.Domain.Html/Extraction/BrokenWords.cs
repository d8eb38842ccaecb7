using AngleSharp.Dom;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Joins what a page broke for its looks alone: a title that a line break parts within a sentence, and the letters of an ordinal that are set higher,
/// <c>1&lt;sup&gt;st&lt;/sup&gt;</c>.
/// </summary>
internal static class BrokenWords
{
    private const int MostOrdinalLetters = 3;

    internal static void Join(IElement body)
    {
        foreach (IElement raised in body.QuerySelectorAll("sup").ToArray())
        {
            if (NodeWalk.HasFewSiblings(raised) && raised.TextContent is { Length: > 0 and <= MostOrdinalLetters } letters && letters.All(char.IsLetter)
                && raised.PreviousSibling is IText { Data: [.., >= '0' and <= '9'] } figure)
            {
                Append(figure, letters, raised);
            }
        }

        foreach (IElement broken in body.QuerySelectorAll("h1 br, h2 br, h3 br, h4 br, h5 br, h6 br, dt br, a br").ToArray())
        {
            // The other half of the title opens in lower case, and so do days and authors in some languages.
            if (NodeWalk.HasFewSiblings(broken) && broken.NextSibling is IText rest
                && rest.Data.AsSpan().TrimStart() is [var first, ..] && char.IsLower(first)
                && broken.PreviousSibling is IText above && above.Data.AsSpan().TrimEnd() is [.., var last] && (char.IsLetterOrDigit(last) || last == ',')
                && LineBelow(broken) is var line && !DateLines.IsLedDate(line) && !Byline.Is(line))
            {
                Append(above, " ", broken);
            }
        }
    }

    // The text behind a line break, up to the next one.
    private static string LineBelow(IElement broken)
    {
        IEnumerable<INode> line = broken.Parent!.ChildNodes.SkipWhile(node => node != broken).Skip(1)
            .TakeWhile(static node => node is not IElement { LocalName: "br" });
        return string.Join(' ', string.Concat(line.Select(static node => node.TextContent)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // In the place of an element, with the text behind it.
    private static void Append(IText before, string between, IElement element)
    {
        IText? behind = element.NextSibling as IText;
        before.Data += between + behind?.Data;
        behind?.Remove();
        element.Remove();
    }
}
