using NodaTime;

// Days that have a next one, in whatever calendar they are.
#pragma warning disable RS0030

namespace Ilo.Domain;

public static partial class DateIntervalExtensions
{
    private const int YearsOfCycle = 400;

    /// <summary>Unites intervals that overlap or are adjacent, so that between any two of the result there is at least one free day.</summary>
    /// <param name="intervals">The intervals, in any order; gone through once.</param>
    /// <returns>The united intervals, earliest first; together they have exactly the days of <paramref name="intervals"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="intervals"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The intervals are in different calendars.</exception>
    public static ValueList<DateInterval> Merge(this IEnumerable<DateInterval> intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);
        DateInterval[] sorted = [.. intervals];
        foreach (DateInterval interval in sorted)
        {
            ArgumentNullException.ThrowIfNull(interval, nameof(intervals));
            if (interval.Calendar != sorted[0].Calendar)
            {
                throw new ArgumentException("The intervals are in different calendars.", nameof(intervals));
            }
        }

        Array.Sort(sorted, (left, right) => left.Start.CompareTo(right.Start));
        List<DateInterval> merged = [];
        foreach (DateInterval interval in sorted)
        {
            if (merged.Count > 0 && (interval.Start <= merged[^1].End || Follows(interval, merged[^1])))
            {
                merged[^1] = new(merged[^1].Start, LocalDate.Max(merged[^1].End, interval.End));
            }
            else
            {
                merged.Add(interval);
            }
        }

        return merged.ToValueList();
    }

    /// <summary>Returns the months that an interval has a day of, in order: 31 May to 1 July touches May, June and July.</summary>
    /// <param name="interval">The interval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    public static ValueList<YearMonth> Months(this DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return [.. DayArithmetic.Months(interval)];
    }

    /// <summary>Returns how long an interval is in years, months and days, the last day counted: 1 March 2009 to 30 April 2014 is 5 years 2 months.</summary>
    /// <param name="interval">The interval.</param>
    /// <returns>The period from the start to the day after the end. For days alone, see <see cref="DateInterval.Length"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    public static Period LengthAsPeriod(this DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        LocalDate start = interval.Start.WithCalendar(CalendarSystem.Iso);
        LocalDate end = interval.End.WithCalendar(CalendarSystem.Iso);

        // The calendar repeats itself after 400 years: only so has its very last day a next one.
        if (end == LocalDate.MaxIsoValue)
        {
            if (start.Year <= LocalDate.MinIsoValue.Year + YearsOfCycle)
            {
                return Period.FromYears(YearsOfCycle) + new DateInterval(start.PlusYears(YearsOfCycle), end).LengthAsPeriod();
            }

            start = start.PlusYears(-YearsOfCycle);
            end = end.PlusYears(-YearsOfCycle);
        }

        return Period.Between(start, end.PlusDays(1), PeriodUnits.YearMonthDay);
    }
}
