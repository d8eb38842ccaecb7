using Ical.Net.DataTypes;
using NodaTime;
using Component = Ical.Net.CalendarComponents.CalendarEvent;

namespace Ilo.Domain.Interchange.Calendars.Reading;

/// <summary>The days of an entry as its own time zone prints them, the last included.</summary>
internal static class EntryDays
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);
    private static readonly LocalDate LastDay = new(9999, 12, 31);

    /// <summary>Returns the days; null without a start, or where the end lies before it or outside the years 1 to 9999.</summary>
    internal static DateInterval? Of(Component component)
    {
        if (component.DtStart is not { } start)
        {
            return null;
        }

        LocalDate first = DayOf(start);
        return LastOf(component, start, first) is { } last && last >= first ? new(first, last) : null;
    }

    private static LocalDate? LastOf(Component component, CalDateTime start, LocalDate first)
    {
        if (component.DtEnd is { } stated)
        {
            return LastOf(first, DayOf(stated), !stated.HasTime || (stated.Hour, stated.Minute, stated.Second) == (0, 0, 0));
        }

        if (component.Duration is not { } duration)
        {
            return first;
        }

        // On the clock that the entry prints, whose zone may be one that nobody knows.
        LocalDateTime begin = start.HasTime ? first.At(new(start.Hour, start.Minute, start.Second)) : first.AtMidnight();
        return Later(begin, duration) is { } end ? LastOf(first, end.Date, end.TimeOfDay == LocalTime.Midnight) : null;
    }

    // An end is exclusive: a day without a time, or midnight, is the day after the last; an entry of no length is on its first day.
    private static LocalDate LastOf(LocalDate first, LocalDate end, bool isExclusive) => isExclusive && end > first ? DayArithmetic.PlusDays(end, -1) : end;

    // Summed before it is asked whether there is such a moment: five numbers of 32 bits, whatever their units, stay far below what 64 bits hold.
    private static LocalDateTime? Later(LocalDateTime begin, Ical.Net.DataTypes.Duration duration)
    {
        long days = DayArithmetic.Between(FirstDay, begin.Date) + (7L * (duration.Weeks ?? 0)) + (duration.Days ?? 0);
        long minutes = (60L * (duration.Hours ?? 0)) + (duration.Minutes ?? 0);
        long seconds = (begin.TimeOfDay.TickOfDay / NodaConstants.TicksPerSecond) + (60 * minutes) + (duration.Seconds ?? 0);
        long second = (NodaConstants.SecondsPerDay * days) + seconds;
        long day = second / NodaConstants.SecondsPerDay;
        return second < 0 || day > DayArithmetic.Between(FirstDay, LastDay)
            ? null
            : DayArithmetic.PlusDays(FirstDay, (int)day).At(LocalTime.FromSecondsSinceMidnight((int)(second % NodaConstants.SecondsPerDay)));
    }

    private static LocalDate DayOf(CalDateTime moment) => new(moment.Year, moment.Month, moment.Day);
}
