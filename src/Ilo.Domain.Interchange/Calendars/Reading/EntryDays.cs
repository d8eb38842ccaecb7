using Ical.Net.DataTypes;
using NodaTime;
using Component = Ical.Net.CalendarComponents.CalendarEvent;

namespace Ilo.Domain.Interchange.Calendars.Reading;

/// <summary>The days of an entry as its own time zone prints them, the last included.</summary>
internal static class EntryDays
{
    /// <summary>Returns the days; null without a start, or where the end lies before it.</summary>
    internal static DateInterval? Of(Component component)
    {
        if (component.DtStart is not { } start)
        {
            return null;
        }

        LocalDate first = DayOf(start);
        LocalDate last = LastOf(component, start, first);
        return last < first ? null : new(first, last);
    }

    private static LocalDate LastOf(Component component, CalDateTime start, LocalDate first)
    {
        CalDateTime? end = component.DtEnd ?? (component.Duration is { } duration ? start.Add(duration) : null);
        if (end is null)
        {
            return first;
        }

        // An end is exclusive: a day without a time, or midnight, is the day after the last; an entry of no length is on its first day.
        LocalDate day = DayOf(end);
        bool isExclusive = !end.HasTime || (end.Hour, end.Minute, end.Second) == (0, 0, 0);
        return isExclusive && day > first ? day.PlusDays(-1) : day;
    }

    private static LocalDate DayOf(CalDateTime moment) => new(moment.Year, moment.Month, moment.Day);
}
