using Ilo.Domain.Catalogues;
using Ilo.Domain.Queries.Views;
using NodaTime;

namespace Ilo.Domain.Queries.Matching;

/// <summary>Counts in which years records have a day, in the time of the records and of the years from the first to the last, not of their product.</summary>
internal static class YearCounter
{
    private const int First = 1;
    private const int Last = 9999;

    internal static void Fill(List<IRecord> found, FacetCounts<int> counts, Func<int, string> label)
    {
        List<(int First, int Last)> runs = [.. found.Select(record => record.Days).OfType<DateInterval>().Select(RunOf).Where(run => run.First <= run.Last)];
        if (runs.Count == 0)
        {
            return;
        }

        int start = runs.Min(run => run.First);
        int[] running = Running(runs, start);
        HashSet<int> ends = [.. runs.Where(IsUnlikely).SelectMany(run => new[] { run.First, run.Last })];
        for (int i = 0; i < running.Length; i++)
        {
            int year = start + i;

            // An end in 9999 offers no thousands of years: outside the likely ones the first and the last alone.
            if (running[i] > 0 && (IsLikely(year) || ends.Contains(year)))
            {
                counts.Offer(year, label(year));
            }

            if (counts.Has(year))
            {
                counts.Set(year, running[i]);
            }
        }
    }

    // How many records begin less how many are over, summed from the first year on.
    private static int[] Running(List<(int First, int Last)> runs, int start)
    {
        int[] running = new int[runs.Max(run => run.Last) - start + 1];
        foreach ((int first, int last) in runs)
        {
            running[first - start]++;
            if (last + 1 - start < running.Length)
            {
                running[last + 1 - start]--;
            }
        }

        for (int i = 1; i < running.Length; i++)
        {
            running[i] += running[i - 1];
        }

        return running;
    }

    private static (int First, int Last) RunOf(DateInterval days) => (Math.Max(First, Buckets.YearOf(days.Start)), Math.Min(Last, Buckets.YearOf(days.End)));

    private static bool IsUnlikely((int First, int Last) run) => !IsLikely(run.First) || !IsLikely(run.Last);

    private static bool IsLikely(int year) => year is >= CatalogueDefaults.FirstYear and <= CatalogueDefaults.LastYear;
}
