namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>The part of an event that lies in a week, as one bar.</summary>
/// <param name="Event">The event.</param>
/// <param name="From">The column of its first day here, 1 for Monday.</param>
/// <param name="Length">How many days it has here.</param>
/// <param name="IsContinued">Whether it began before this week.</param>
/// <param name="Continues">Whether it goes on behind this week.</param>
internal sealed record CalendarBar(Event Event, int From, int Length, bool IsContinued, bool Continues);

/// <summary>A week of a month with its bars.</summary>
internal sealed record CalendarWeek(LocalDate Monday, CalendarBar[] Bars)
{
    private const int Days = 7;

    /// <summary>Returns the weeks of a month, the first and the last filled up with days of its neighbours.</summary>
    internal static IEnumerable<CalendarWeek> Of(YearMonth month, IReadOnlyList<Event> events)
    {
        LocalDate first = month.OnDayOfMonth(1), last = month.ToDateInterval().End;

        // Longer events come first, so that they stand in the same line in each week.
        Event[] ordered = [.. events.OrderBy(one => one.Dates!.Start < first ? first : one.Dates.Start).ThenByDescending(one => one.Dates!.End)];
        for (LocalDate monday = first.PlusDays(1 - (int)first.DayOfWeek); monday <= last; monday = monday.PlusDays(Days))
        {
            LocalDate sunday = monday.PlusDays(Days - 1);
            DateInterval week = new(monday, sunday);
            yield return new(monday, [.. ordered.Where(one => one.Dates!.Intersection(week) is not null).Select(one => Bar(one, week))]);
        }
    }

    private static CalendarBar Bar(Event one, DateInterval week)
    {
        DateInterval here = one.Dates!.Intersection(week)!;
        return new(one, (int)here.Start.DayOfWeek, here.Length, one.Dates.Start < week.Start, one.Dates.End > week.End);
    }
}
