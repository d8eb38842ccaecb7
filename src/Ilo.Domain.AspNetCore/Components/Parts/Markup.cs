using Ilo.Domain.AspNetCore.Resources;
using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>Small pieces of markup that many components use.</summary>
internal static class Markup
{
    // In UTF-16 units: a title in a list is cut there; the record's own page shows all of it.
    internal const int LongestTitle = 240;
    internal const int LongestSummary = 300;

    /// <summary>Returns a heading of a level.</summary>
    internal static RenderFragment Heading(int level, string css, RenderFragment content, string? id = null) => builder =>
    {
        builder.OpenElement(0, $"h{level.ToString(CultureInfo.InvariantCulture)}");
        builder.AddAttribute(1, "class", css);
        builder.AddAttribute(2, "id", id);
        builder.AddContent(3, content);
        builder.CloseElement();
    };

    /// <summary>Returns a heading of a level with text in it.</summary>
    internal static RenderFragment Heading(int level, string css, string text, string? id = null) =>
        Heading(level, css, builder => builder.AddContent(0, text), id);

    /// <summary>Returns text that keeps its direction to itself, with its language where that is another than the page's.</summary>
    internal static RenderFragment Name(string text, string? lang = null, int most = LongestTitle) => builder =>
    {
        builder.OpenElement(0, "bdi");
        builder.AddAttribute(1, "lang", lang);
        builder.AddContent(2, Cut(text, most));
        builder.CloseElement();
    };

    /// <summary>Returns a link to an address with text in it; the text alone where there is no address.</summary>
    internal static RenderFragment Link(string? address, string text, string? lang = null, string? css = null) => Link(address, Name(text, lang), css);

    /// <inheritdoc cref="Link(string?, string, string?, string?)"/>
    internal static RenderFragment Link(string? address, RenderFragment content, string? css = null) => builder =>
    {
        if (address is null)
        {
            builder.AddContent(0, content);
            return;
        }

        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "class", css);
        builder.AddAttribute(3, "href", address);
        builder.AddContent(4, content);
        builder.CloseElement();
    };

    /// <summary>Returns days as text in which no date breaks over two lines.</summary>
    internal static RenderFragment Days(DateInterval days, InterfaceWords words, string prefix) => builder =>
    {
        (string first, string dash, string last) = words.DaysInParts(days);
        bool isOneBlock = dash.Trim().Length == dash.Length;
        if (isOneBlock)
        {
            builder.OpenElement(0, "span");
            builder.AddAttribute(1, "class", prefix + "date");
        }

        builder.AddContent(2, Time(InterfaceWords.Iso(days.Start), first, isOneBlock ? null : prefix + "date"));
        if (dash.Length > 0)
        {
            builder.AddContent(3, dash);
            builder.AddContent(4, Time(InterfaceWords.Iso(days.End), last, isOneBlock ? null : prefix + "date"));
        }

        if (isOneBlock)
        {
            builder.CloseElement();
        }
    };

    /// <summary>Returns a moment that browsers and programs read too.</summary>
    internal static RenderFragment Time(string iso, string text, string? css) => builder =>
    {
        builder.OpenElement(0, "time");
        builder.AddAttribute(1, "class", css);
        builder.AddAttribute(2, "datetime", iso);
        builder.AddContent(3, text);
        builder.CloseElement();
    };

    /// <summary>Returns text of a drawing; Razor has its own use for an element of that name.</summary>
    internal static RenderFragment SvgText(string css, string x, int y, int dx, string content, string? anchor = null) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", css);
        builder.AddAttribute(2, "x", x);
        builder.AddAttribute(3, "y", y);
        builder.AddAttribute(4, "dx", dx);
        builder.AddAttribute(5, "text-anchor", anchor);
        builder.AddContent(6, content);
        builder.CloseElement();
    };

    /// <summary>Returns parts with a separator between them; nothing for those that are null.</summary>
    internal static RenderFragment Join(string separator, IEnumerable<RenderFragment?> parts) => builder =>
    {
        bool isFirst = true;
        foreach (RenderFragment part in parts.OfType<RenderFragment>())
        {
            if (!isFirst)
            {
                builder.AddContent(0, separator);
            }

            builder.AddContent(1, part);
            isFirst = false;
        }
    };

    /// <summary>Returns text, encoded as all text is.</summary>
    internal static RenderFragment Text(string text) => builder => builder.AddContent(0, text);

    /// <summary>Returns text cut to a length, at a space where one is near, with an ellipsis.</summary>
    internal static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        int space = text.LastIndexOf(' ', most - 1, most / 4);
        int end = space > 0 ? space : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return $"{text.AsSpan(0, end).TrimEnd(" ,;:–-")}…";
    }

    /// <summary>Returns the summary of a record as a list shows it: without what leads over to points that the list does not show.</summary>
    internal static string Teaser(string summary)
    {
        string text = summary.TrimEnd();
        if (text is [.. var rest, ':'])
        {
            int end = rest.LastIndexOfAny(['.', '!', '?']);
            text = end > 0 && end + 1 < rest.Length && rest[end + 1] == ' ' ? rest[..(end + 1)] : $"{rest.TrimEnd()}…";
        }

        return Cut(text, LongestSummary);
    }

    /// <summary>Returns the name of a place; where a page prints it in capitals, as datelines do, with one capital a word.</summary>
    internal static string Place(string name) => name.Length < 4 || name.Any(char.IsLower) ? name : string.Concat(
        name.Select((letter, i) => i > 0 && char.IsLetter(name[i - 1]) ? char.ToLowerInvariant(letter) : letter));

    /// <summary>Returns text for where no element can hold its direction: without the characters that turn it.</summary>
    internal static string Plain(string text, int most = LongestTitle) =>
        string.Concat(Cut(text, most).Where(c => c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F')));

    /// <summary>Returns a share as percent for attributes of SVG.</summary>
    internal static string Percent(double part, double whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.###}%");
}
