using NodaTime;

namespace Ilo.Domain.Queries.Views;

/// <summary>Counts what runs at the same time: in the time of sorting the first and last days.</summary>
internal static class ConcurrencyCounter
{
    internal static Concurrency Of(IReadOnlyCollection<DateInterval> intervals) => new()
    {
        Steps = Steps(intervals),
        PerMonth = Counts(intervals, MonthsAndYears.MonthOf, MonthsAndYears.Month),
        PerYear = Counts(intervals, MonthsAndYears.YearOf, MonthsAndYears.Year),
    };

    private static ValueList<DatedCount> Counts(IReadOnlyCollection<DateInterval> intervals, Func<LocalDate, int> numberOf, Func<int, DateInterval> daysOf) =>
        MonthsAndYears.Count([.. intervals.Select(days => (numberOf(days.Start), numberOf(days.End)))], daysOf);

    private static ValueList<DatedCount> Steps(IReadOnlyCollection<DateInterval> intervals)
    {
        // A record that ends takes effect on the day after its last.
        (int Day, int Change)[] changes =
            [.. intervals.SelectMany<DateInterval, (int, int)>(days => [(DayArithmetic.NumberOf(days.Start), 1), (DayArithmetic.NumberOf(days.End) + 1, -1)])
                .Order()];
        List<DatedCount> steps = [];
        long running = 0;
        for (int i = 0; i < changes.Length;)
        {
            int day = changes[i].Day;
            long before = running;
            for (; i < changes.Length && changes[i].Day == day; i++)
            {
                running += changes[i].Change;
            }

            if (i == changes.Length)
            {
                break;
            }

            LocalDate end = DayArithmetic.OfNumber(changes[i].Day - 1);
            if (running == before)
            {
                steps[^1] = new(new(steps[^1].Days.Start, end), running);
            }
            else
            {
                steps.Add(new(new(DayArithmetic.OfNumber(day), end), running));
            }
        }

        return steps.ToValueList();
    }
}
