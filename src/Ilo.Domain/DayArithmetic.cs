using NodaTime;

// Here alone is added to days without a limit; what may be added here was asked before.
#pragma warning disable RS0030

namespace Ilo.Domain;

/// <summary>Adds to days and counts between them, up to the ends of the calendar: what would lie beyond its first or last day is that day.</summary>
/// <remarks>
/// A page can print any day; whatever is worked out from one must not fail at the ends of the calendar. Counts fit an <see cref="int"/>: the calendar
/// has 7.3 million days.
/// </remarks>
internal static class DayArithmetic
{
    private static readonly LocalDate Zero = new(1970, 1, 1);
    private static readonly int FirstNumber = Period.DaysBetween(Zero, LocalDate.MinIsoValue);
    private static readonly int LastNumber = Period.DaysBetween(Zero, LocalDate.MaxIsoValue);

    /// <summary>Returns the day's number: days from 1 January 1970, whatever the day's calendar.</summary>
    internal static int NumberOf(LocalDate day) => Period.DaysBetween(Zero, Iso(day));

    /// <summary>Returns the day of a number, in the ISO calendar; the first or last day where there is none.</summary>
    internal static LocalDate OfNumber(long number) => Zero.PlusDays((int)Math.Clamp(number, FirstNumber, LastNumber));

    /// <summary>Returns the day so many days later, or earlier where the count is negative, in the ISO calendar.</summary>
    internal static LocalDate PlusDays(LocalDate day, int days) => OfNumber((long)NumberOf(day) + days);

    /// <summary>Returns the day so many years later, in the ISO calendar; of 29 February the 28th where the year has no 29th.</summary>
    internal static LocalDate PlusYears(LocalDate day, int years)
    {
        LocalDate iso = Iso(day);
        return iso.Year + (long)years > LocalDate.MaxIsoValue.Year ? LocalDate.MaxIsoValue
            : iso.Year + (long)years < LocalDate.MinIsoValue.Year ? LocalDate.MinIsoValue
            : iso.PlusYears(years);
    }

    /// <summary>Returns a period later; past the last day that there is, that day; null before the first.</summary>
    internal static LocalDate? Plus(LocalDate day, Period period)
    {
        try
        {
            return day + period;
        }
        catch (Exception overflow) when (overflow is OverflowException or ArgumentOutOfRangeException)
        {
            return period.Years < 0 || period.Months < 0 || period.Weeks < 0 || period.Days < 0 ? null : LocalDate.MaxIsoValue.WithCalendar(day.Calendar);
        }
    }

    /// <summary>Returns the months that an interval has a day of, in order.</summary>
    internal static IEnumerable<YearMonth> Months(DateInterval days)
    {
        YearMonth month = days.Start.ToYearMonth(), last = days.End.ToYearMonth();
        for (; month != last; month = month.PlusMonths(1))
        {
            yield return month;
        }

        yield return last;
    }

    /// <summary>Returns how many days the second is behind the first; negative where it is before.</summary>
    internal static int Between(LocalDate first, LocalDate second) => NumberOf(second) - NumberOf(first);

    /// <summary>Returns how many days lie between two days, in either order.</summary>
    internal static int Apart(LocalDate first, LocalDate second) => Math.Abs(Between(first, second));

    /// <summary>Returns how many days an interval has, first and last included.</summary>
    internal static int Length(DateInterval days) => Between(days.Start, days.End) + 1;

    /// <summary>Returns the same day in the ISO calendar.</summary>
    internal static LocalDate Iso(LocalDate day) => day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
}
