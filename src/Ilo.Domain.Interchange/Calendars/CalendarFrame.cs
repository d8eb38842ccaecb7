using Ical.Net;
using Ical.Net.Serialization;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>What stands before the first and after the last entry of a calendar.</summary>
internal static class CalendarFrame
{
    internal const string Closing = "END:VCALENDAR\r\n";

    private static readonly string Product =
        $"-//Ilo.Domain//{typeof(CalendarFrame).Assembly.GetName().Version!.ToString(fieldCount: 3)}//EN";

    /// <summary>Returns everything before the first entry.</summary>
    /// <remarks>No METHOD: with it, every entry must have an organizer.</remarks>
    internal static string Opening(CalendarOptions options, ExportLog log)
    {
        Calendar calendar = new() { ProductId = Product, Version = "2.0" };
        AddText(calendar, ["NAME", "X-WR-CALNAME"], options.Name, nameof(options.Name), log);
        AddText(calendar, ["DESCRIPTION"], options.Description, nameof(options.Description), log);
        if (options.RefreshDays is { } days)
        {
            Add(calendar, "REFRESH-INTERVAL", "DURATION", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P{days}D"));
        }

        if (options.Source is { } source)
        {
            Add(calendar, "SOURCE", "URI", source);
        }

        string text = new ComponentSerializer().SerializeToString(calendar)!;
        return text[..text.LastIndexOf(Closing, StringComparison.Ordinal)];
    }

    private static void AddText(Calendar calendar, ReadOnlySpan<string> names, string? value, string option, ExportLog log)
    {
        if (value is null)
        {
            return;
        }

        string cleaned = log.Head(CleanText.ForCalendar, option, value, "calendar");
        foreach (string name in names)
        {
            calendar.AddProperty(name, cleaned);
        }
    }

    private static void Add(Calendar calendar, string name, string type, object value)
    {
        CalendarProperty property = new(name, value);
        property.AddParameter("VALUE", type);
        calendar.Properties.Add(property);
    }
}
