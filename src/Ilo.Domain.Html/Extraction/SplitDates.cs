using System.Text;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Joins dates whose parts stand in elements of their own: the tile of a calendar with its day, month and year, the two ends of a range.</summary>
internal static class SplitDates
{
    private const int MaxLetters = 60;
    private const int LeastParts = 2;

    internal static void Join(IElement body)
    {
        Dictionary<IElement, ElementFacts> facts = ElementFacts.Of(body);
        List<(IElement Element, string Date)> found = [];
        IElement? inside = null;
        foreach ((INode node, bool isEnd) in NodeWalk.Of(body))
        {
            if (node is not IElement element)
            {
                continue;
            }

            if (isEnd)
            {
                inside = element == inside ? null : inside;
            }
            else if (inside is null && element.ChildElementCount > 0 && facts[element].Letters is > 0 and <= MaxLetters && facts[element].Headings == 0
                && JoinedDate(element) is { } date)
            {
                inside = element;
                found.Add((element, date));
            }
        }

        foreach ((IElement element, string date) in found)
        {
            Deepest(element, facts).TextContent = date;
        }
    }

    // The text of the parts with a space between two of them, where that is a date alone.
    private static string? JoinedDate(IElement element)
    {
        StringBuilder text = new();
        int parts = 0;
        foreach ((INode node, _) in NodeWalk.Of(element))
        {
            if (node is IText part && !string.IsNullOrWhiteSpace(part.Data))
            {
                parts++;
                text.Append(text.Length > 0 ? " " : "").Append(part.Data.Trim());
            }
        }

        string joined = text.ToString();
        return parts >= LeastParts && joined.Any(char.IsAsciiDigit) && (DateLines.IsDateAlone(joined) || DateLines.IsYearless(joined)) ? joined : null;
    }

    // The element keeps its name and classes, and so do those that hold all of it.
    private static IElement Deepest(IElement element, Dictionary<IElement, ElementFacts> facts)
    {
        while (element.Children.Length == 1 && facts[element.Children[0]].Letters == facts[element].Letters)
        {
            element = element.Children[0];
        }

        return element;
    }
}
