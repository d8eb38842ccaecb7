using System.Globalization;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Makes the line in the largest type a first-level heading, where a page has no heading of the first two levels: before style sheets, type was the only mark
/// of a title.
/// </summary>
internal static class LargeType
{
    // Text is of size 3, and sizes go from 1 to 7.
    private const int TextSize = 3;
    private const int LargestSize = 7;
    private const int MaxLetters = 200;

    internal static void Mark(IElement body)
    {
        if (body.QuerySelector("h1, h2") is not null)
        {
            return;
        }

        List<(IElement Line, int Size)> lines = [.. body.QuerySelectorAll("font[size]").Select(static line => (line, SizeOf(line)))
            .Where(static line => line.Item2 > TextSize && !string.IsNullOrWhiteSpace(line.line.TextContent))];
        if (lines.Count == 0)
        {
            return;
        }

        int largest = lines.Max(static line => line.Size);
        if (lines.Where(line => line.Size == largest).Take(2).ToArray() is [(IElement title, _)] && title.TextContent.Trim().Length <= MaxLetters
            && title.QuerySelector("a, br, table, p, div") is null && LineEdges.AreAround(title))
        {
            IElement heading = body.Owner!.CreateElement("h1");
            heading.TextContent = title.TextContent;
            title.Replace(heading);
        }
    }

    // "5", "+2"
    private static int SizeOf(IElement font)
    {
        string size = font.GetAttribute("size")!.Trim();
        return int.TryParse(size, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? Math.Clamp(size is ['+' or '-', ..] ? TextSize + number : number, 1, LargestSize) : TextSize;
    }
}
