using System.Text;
using System.Text.Json.Nodes;

namespace Ilo.Domain.Html.Tests.Pages;

/// <summary>Draws the parts of a content that the generations have in common.</summary>
internal static class Content
{
    /// <summary>Draws items under their headings, one list a heading.</summary>
    internal static string Lists(JsonObject reading, Func<string, string> heading, string open, string close, Func<JsonObject, int, string> item)
    {
        StringBuilder html = new();
        string? group = null;
        bool isOpen = false;
        int index = 0;
        foreach (JsonObject one in reading.Objects("items"))
        {
            if (one.String("group") != group || !isOpen)
            {
                html.Append(isOpen ? close : "");
                group = one.String("group");
                html.Append(group is null ? "" : heading(group)).Append(open);
                isOpen = true;
            }

            html.Append(item(one, index++));
        }

        return html.Append(isOpen ? close : "").ToString();
    }

    /// <summary>Draws the sections of a detail page.</summary>
    internal static string Sections(JsonObject reading, Func<string, string> heading)
    {
        StringBuilder html = new();
        foreach (JsonObject section in reading.Objects("sections"))
        {
            html.Append(section.String("heading") is { } printed ? heading(printed) : "");
            string[] entries = [.. section.Strings("entries")];
            bool isList = section["points"] is not null;
            html.Append(isList ? "<ul>" : "");
            foreach (string entry in entries)
            {
                html.Append(Markup.Element(isList ? "li" : "p", entry));
            }

            html.Append(isList ? "</ul>" : "");
        }

        return html.ToString();
    }

    /// <summary>Returns the date line of an item or a page as its language prints it; null where it has no date.</summary>
    internal static string? DateLine(JsonObject item, string? language)
    {
        if (item.String("start") is not { } start || NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value is var first && item.String("end") is not { } end)
        {
            return null;
        }

        NodaTime.LocalDate last = NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value;
        Dates.DateIntervalPattern pattern = Dates.DateIntervalPattern.ForLanguage(LanguageCode.Parse(language is "fr" or "es" ? language : "en"));
        return pattern.Format(new NodaTime.DateInterval(first, last));
    }
}
