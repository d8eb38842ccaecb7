using System.Globalization;
using System.Text;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>Makes HTML of paragraphs and points: points of one depth that follow each other are one list, deeper ones a list inside it.</summary>
internal static class ParagraphHtml
{
    internal static void Add(StringBuilder html, ValueList<Paragraph> paragraphs)
    {
        Stack<(int Depth, string Element)> open = new();
        foreach (Paragraph paragraph in paragraphs)
        {
            CloseAbove(html, open, paragraph.Depth);
            if (!paragraph.IsPoint)
            {
                html.Append("<p>").Append(FeedHtml.Escape(paragraph.Text)).Append("</p>");
                continue;
            }

            string element = paragraph.Number is null ? "ul" : "ol";
            if (open.TryPeek(out (int Depth, string Element) list) && list == (paragraph.Depth, element))
            {
                html.Append("</li>");
            }
            else
            {
                // A numbered list behind a bulleted one of the same depth is another list.
                CloseAbove(html, open, paragraph.Depth - 1);
                html.Append('<').Append(element).Append('>');
                open.Push((paragraph.Depth, element));
            }

            html.Append(CultureInfo.InvariantCulture,
                $"<li{(paragraph.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $" value=\"{number}\"") : "")}>");
            html.Append(FeedHtml.Escape(paragraph.Text));
        }

        CloseAbove(html, open, 0);
    }

    private static void CloseAbove(StringBuilder html, Stack<(int Depth, string Element)> open, int depth)
    {
        while (open.TryPeek(out (int Depth, string Element) list) && list.Depth > depth)
        {
            html.Append("</li></").Append(list.Element).Append('>');
            open.Pop();
        }
    }
}
