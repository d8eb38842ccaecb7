namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>The part of an event that lies in a week, as one bar.</summary>
/// <param name="Event">The event.</param>
/// <param name="From">The column of its first day here, 1 for Monday.</param>
/// <param name="Length">How many days it has here.</param>
/// <param name="IsContinued">Whether it began before this week.</param>
/// <param name="Continues">Whether it goes on behind this week.</param>
internal sealed record CalendarBar(Event Event, int From, int Length, bool IsContinued, bool Continues);

/// <summary>A week of a month with its bars: from Monday to Sunday, but for the calendar's first and last days.</summary>
internal sealed record CalendarWeek(DateInterval Dates, CalendarBar[] Bars)
{
    private const int LastDayOfWeek = (int)IsoDayOfWeek.Sunday;

    /// <summary>Gets the seven days, Monday first; null for one that lies beyond the ends of the calendar.</summary>
    internal IEnumerable<LocalDate?> Days => Enumerable.Range(1, LastDayOfWeek).Select(number =>
        number < (int)Dates.Start.DayOfWeek || number > (int)Dates.End.DayOfWeek
            ? (LocalDate?)null : DayArithmetic.PlusDays(Dates.Start, number - (int)Dates.Start.DayOfWeek));

    /// <summary>Returns the weeks of a month, the first and the last filled up with days of its neighbours.</summary>
    internal static IEnumerable<CalendarWeek> Of(YearMonth month, IReadOnlyList<Event> events)
    {
        LocalDate first = month.OnDayOfMonth(1), last = month.ToDateInterval().End;

        // Longer events come first, so that they stand in the same line in each week.
        Event[] ordered = [.. events.OrderBy(one => one.Dates!.Start < first ? first : one.Dates.Start).ThenByDescending(one => one.Dates!.End)];
        for (LocalDate day = first; ; day = DayArithmetic.PlusDays(day, LastDayOfWeek))
        {
            DateInterval week = WeekOf(day);
            yield return new(week, [.. ordered.Where(one => one.Dates!.Intersection(week) is not null).Select(one => Bar(one, week))]);
            if (week.End >= last)
            {
                yield break;
            }
        }
    }

    private static DateInterval WeekOf(LocalDate day) =>
        new(DayArithmetic.PlusDays(day, 1 - (int)day.DayOfWeek), DayArithmetic.PlusDays(day, LastDayOfWeek - (int)day.DayOfWeek));

    private static CalendarBar Bar(Event one, DateInterval week)
    {
        DateInterval here = one.Dates!.Intersection(week)!;
        return new(one, (int)here.Start.DayOfWeek, here.Length, one.Dates.Start < week.Start, one.Dates.End > week.End);
    }
}
