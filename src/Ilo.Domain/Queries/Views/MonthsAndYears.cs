using NodaTime;

namespace Ilo.Domain.Queries.Views;

/// <summary>Months and years as numbers, and counts over a run of them.</summary>
internal static class MonthsAndYears
{
    internal static int MonthOf(LocalDate day)
    {
        LocalDate iso = DayArithmetic.Iso(day);
        return (iso.Year * 12) + iso.Month - 1;
    }

    internal static int YearOf(LocalDate day) => DayArithmetic.Iso(day).Year;

    internal static DateInterval Month(int number)
    {
        int year = (int)Math.Floor(number / 12.0);
        return new YearMonth(year, number - (year * 12) + 1).ToDateInterval();
    }

    internal static DateInterval Year(int number) => new(new LocalDate(number, 1, 1), new LocalDate(number, 12, 31));

    /// <summary>Counts for each bucket, from the first to the last, the runs that it is in; both ends of a run count.</summary>
    internal static ValueList<DatedCount> Count(IReadOnlyCollection<(int First, int Last)> runs, Func<int, DateInterval> days)
    {
        if (runs.Count == 0)
        {
            return [];
        }

        int first = runs.Min(run => run.First);
        long[] changes = new long[runs.Max(run => run.Last) - first + 2];
        foreach ((int from, int to) in runs)
        {
            changes[from - first]++;
            changes[to - first + 1]--;
        }

        DatedCount[] counts = new DatedCount[changes.Length - 1];
        long running = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            running += changes[i];
            counts[i] = new(days(first + i), running);
        }

        return new(counts);
    }
}
