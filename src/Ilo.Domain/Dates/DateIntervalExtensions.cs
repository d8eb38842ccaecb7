using NodaTime;

// Days between others, which have a next one or one before, in whatever calendar they are.
#pragma warning disable RS0030

namespace Ilo.Domain;

/// <summary>Questions about two intervals, and what becomes of one under another. Both ends of every interval are included.</summary>
/// <remarks>
/// These complete what <see cref="DateInterval"/> has itself: <see cref="DateInterval.Contains(LocalDate)"/>,
/// <see cref="DateInterval.Union"/>, and <see cref="DateInterval.Length"/> in days. The intervals of one call share a calendar.
/// </remarks>
public static partial class DateIntervalExtensions
{
    /// <summary>Returns whether both intervals have a day in common: 1-5 May overlaps 5-9 May.</summary>
    /// <param name="interval">One interval.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The intervals are in different calendars.</exception>
    public static bool Overlaps(this DateInterval interval, DateInterval other)
    {
        ThrowIfUnfit(interval, other);
        return interval.Start <= other.End && other.Start <= interval.End;
    }

    /// <summary>Returns whether one interval begins on the day after the other ends: 1-5 May is adjacent to 6-9 May.</summary>
    /// <param name="interval">One interval.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The intervals are in different calendars.</exception>
    public static bool IsAdjacentTo(this DateInterval interval, DateInterval other)
    {
        ThrowIfUnfit(interval, other);
        return Follows(interval, other) || Follows(other, interval);
    }

    /// <summary>Returns the days between two intervals: 3-4 May for 1-2 May and 5-9 May, in either order.</summary>
    /// <param name="interval">One interval.</param>
    /// <param name="other">The other.</param>
    /// <returns>The days after the earlier and before the later; null where no day is between them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The intervals are in different calendars.</exception>
    public static DateInterval? GapTo(this DateInterval interval, DateInterval other)
    {
        ThrowIfUnfit(interval, other);
        (DateInterval first, DateInterval second) = interval.Start <= other.Start ? (interval, other) : (other, interval);
        return first.End >= second.Start || Follows(second, first) ? null : new(first.End.PlusDays(1), second.Start.PlusDays(-1));
    }

    /// <summary>Returns the part of an interval that is within bounds: 3-5 May for 1-5 May within 3-9 May.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="bounds">The first and the last day that may remain.</param>
    /// <returns>The days that both have; null where there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The intervals are in different calendars.</exception>
    public static DateInterval? Clamp(this DateInterval interval, DateInterval bounds)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        return interval.Overlaps(bounds) ? new(LocalDate.Max(interval.Start, bounds.Start), LocalDate.Min(interval.End, bounds.End)) : null;
    }

    /// <summary>Returns what remains of an interval without the days of another.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="other">The days to take away.</param>
    /// <returns>No interval, one, or the two on either side of <paramref name="other"/>, the earlier first.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The intervals are in different calendars.</exception>
    public static ValueList<DateInterval> Subtract(this DateInterval interval, DateInterval other)
    {
        if (!interval.Overlaps(other))
        {
            return [interval];
        }

        DateInterval? before = interval.Start < other.Start ? new(interval.Start, other.Start.PlusDays(-1)) : null;
        DateInterval? after = other.End < interval.End ? new(other.End.PlusDays(1), interval.End) : null;
        return (before, after) switch
        {
            (not null, not null) => [before, after],
            (not null, null) => [before],
            (null, not null) => [after],
            _ => [],
        };
    }

    // Counts back from the later day, which is never the first of the calendar; the day after the earlier may not exist.
    private static bool Follows(DateInterval later, DateInterval earlier) => later.Start > earlier.End && later.Start.PlusDays(-1) == earlier.End;

    private static void ThrowIfUnfit(DateInterval interval, DateInterval other)
    {
        ArgumentNullException.ThrowIfNull(interval);
        ArgumentNullException.ThrowIfNull(other);
        if (interval.Calendar != other.Calendar)
        {
            throw new ArgumentException("The intervals are in different calendars.", nameof(other));
        }
    }
}
