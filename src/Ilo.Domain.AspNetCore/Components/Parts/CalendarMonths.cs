namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>The months in which events take place.</summary>
internal sealed class CalendarMonths
{
    // An event that goes on longer is in more months than anybody leafs through.
    private const int MostOfOneEvent = 24;

    private readonly YearMonth[] _months;

    private CalendarMonths(RecordSet<Event> events, YearMonth[] months)
    {
        Events = events;
        _months = months;
    }

    internal RecordSet<Event> Events { get; }

    internal IReadOnlyList<YearMonth> All => _months;

    /// <summary>Returns the months of the events that a query finds, made once for all of a page.</summary>
    internal static CalendarMonths Of(IloView view, CatalogueQuery query) => view.Once(
        typeof(CalendarMonths), query with { Order = [], Page = 1, PageSize = null }, () => Of(view.Found(view.Catalogue.Events, query)));

    internal static CalendarMonths Of(IEnumerable<Event> events)
    {
        RecordSet<Event> all = events as RecordSet<Event> ?? new(events);
        return new(
            all, [.. all.Where(one => one.Dates is not null).SelectMany(one => DayArithmetic.Months(one.Dates!).Take(MostOfOneEvent)).Distinct().Order()]);
    }

    /// <summary>Returns the month of a day or, without events in it, the next with events, else the last.</summary>
    internal YearMonth Nearest(LocalDate day)
    {
        YearMonth now = day.ToYearMonth();
        return _months.Length == 0 || Array.BinarySearch(_months, now) >= 0 ? now : After(now) ?? _months[^1];
    }

    internal YearMonth? Before(YearMonth month)
    {
        int at = Array.FindLastIndex(_months, one => one < month);
        return at < 0 ? null : _months[at];
    }

    internal YearMonth? After(YearMonth month)
    {
        int at = Array.FindIndex(_months, one => one > month);
        return at < 0 ? null : _months[at];
    }
}
