using Ical.Net.DataTypes;
using NodaTime;
using Component = Ical.Net.CalendarComponents.CalendarEvent;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>What all entries have: identity, title, days.</summary>
internal static class DayEntry
{
    private static readonly LocalDate LastDay = new(9999, 12, 31);

    /// <summary>Makes an entry of whole days; without an end where the day after the last cannot be said.</summary>
    internal static Component Create(string name, string title, LanguageCode? language, DateInterval days, CalendarOptions options, out bool endsOnLastDay)
    {
        LocalDate start = DayArithmetic.Iso(days.Start);
        LocalDate end = DayArithmetic.Iso(days.End);
        endsOnLastDay = end >= LastDay;
        Component entry = new()
        {
            // Both, always: what is not set comes from a random number and the clock.
            Uid = $"{name}@{options.Links.Authority}",
            DtStamp = Stamp(options.Stamp),
            DtStart = Day(start),
            Summary = title,
            // Else a training of twelve days fills a calendar.
            Transparency = "TRANSPARENT",
        };
        if (!endsOnLastDay)
        {
            entry.DtEnd = Day(DayArithmetic.PlusDays(end, 1));
        }

        if (language is { } code)
        {
            entry.Properties["SUMMARY"]!.Parameters.Set("LANGUAGE", code.ToString());
        }

        return entry;
    }

    private static CalDateTime Day(LocalDate day) => new(new DateOnly(day.Year, day.Month, day.Day));

    private static CalDateTime Stamp(Instant moment)
    {
        DateTime utc = moment.ToDateTimeUtc();
        return new(new DateTime(utc.Year, utc.Month, utc.Day, utc.Hour, utc.Minute, utc.Second, DateTimeKind.Utc), hasTime: true);
    }
}
