using System.Text;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>Makes HTML of an entry's texts: each is text, encoded once.</summary>
internal static class FeedHtml
{
    /// <summary>Returns summary and sections as HTML; empty where there are none.</summary>
    internal static string Of(FeedEntry entry)
    {
        // A summary alone is one text without a paragraph around it.
        if (entry.Sections.IsEmpty)
        {
            return Escape(entry.Summary ?? "");
        }

        StringBuilder html = new();
        Add(html, "p", entry.Summary);
        foreach (Section section in entry.Sections)
        {
            Add(html, "h2", section.Heading);
            ParagraphHtml.Add(html, section.Paragraphs);
        }

        return html.ToString();
    }

    /// <summary>Returns summary and sections as an XHTML <c>div</c>.</summary>
    internal static string Xhtml(FeedEntry entry) => $"<div xmlns=\"http://www.w3.org/1999/xhtml\">{Of(entry)}</div>";

    /// <summary>Encodes a text for HTML and XML; carriage returns too, which XML would turn into line feeds.</summary>
    internal static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\r' => escaped.Append("&#13;"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    private static void Add(StringBuilder html, string element, string? text)
    {
        if (text is not null)
        {
            html.Append('<').Append(element).Append('>').Append(Escape(text)).Append("</").Append(element).Append('>');
        }
    }
}
