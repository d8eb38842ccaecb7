using Ilo.Domain.Indexes;
using Ilo.Domain.Queries.Matching;
using NodaTime;

namespace Ilo.Domain;

/// <summary>Questions that events can be asked, besides those of <see cref="RecordQueries"/>.</summary>
/// <remarks>
/// Arguments are checked at the call. Over a <see cref="RecordSet{TRecord}"/> days and projects are answered by index. An event without dates is in no
/// answer to a question about days. Postponed, rescheduled and cancelled events count like any other: <c>WithStatus</c> keeps those of one status.
/// </remarks>
public static class EventQueries
{
    /// <summary>Keeps the events that take place on a day; the first and the last day of an event count.</summary>
    /// <param name="events">The events to search.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<Event> On(this IEnumerable<Event> events, LocalDate day) => Selection.Overlapping(events, DaySpan.Of(day));

    /// <summary>
    /// Returns the events whose first day is a day or later, soonest first; of those with one first day the one that ends first comes first.
    /// </summary>
    /// <param name="events">The events to search.</param>
    /// <param name="day">The first day that counts. An event that has begun before it is not upcoming.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<Event> UpcomingFrom(this IEnumerable<Event> events, LocalDate day)
    {
        DaySpan span = new(DayKey.Of(day), int.MaxValue - 1);
        return Selection.Select(
                events, index => index.Intervals.StartingIn(span), record => record.Dates is { } own && span.Contains(DayKey.Of(own.Start)))
            .OrderBy(RecordOrder.Start, RecordOrder.End);
    }

    /// <summary>Returns the events that are not over on a day: those that take place on it and those that begin later, soonest first.</summary>
    /// <param name="events">The events to search.</param>
    /// <param name="day">The first day that counts; an event whose last day it is, is still there.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<Event> CurrentAndUpcomingFrom(this IEnumerable<Event> events, LocalDate day)
    {
        DaySpan span = new(DayKey.Of(day), int.MaxValue - 1);
        return Selection.Select(
                events, index => index.Intervals.EndingIn(span), record => record.Dates is { } own && span.Contains(DayKey.Of(own.End)))
            .OrderBy(RecordOrder.Start, RecordOrder.End);
    }

    /// <summary>
    /// Returns the events whose last day is before a day, the latest first; of those with one last day the one that began last comes first.
    /// </summary>
    /// <param name="events">The events to search.</param>
    /// <param name="day">The day; an event whose last day it is, is not past.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<Event> PastOn(this IEnumerable<Event> events, LocalDate day)
    {
        int key = DayKey.Of(day);
        ArgumentNullException.ThrowIfNull(events);
        return events.Where(record => record.Dates is { } own && DayKey.Of(own.End) < key)
            .OrderBy(RecordOrder.End.Descending, RecordOrder.Start.Descending);
    }

    /// <summary>Keeps the events with at least one day in a month; the first and the last day of an event count.</summary>
    /// <param name="events">The events to search.</param>
    /// <param name="month">The month of a year.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<Event> InMonth(this IEnumerable<Event> events, YearMonth month)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.During(month.ToDateInterval());
    }

    /// <summary>Keeps the events that last at least a number of days; the first and the last day count, so that a one-day event lasts 1.</summary>
    /// <param name="events">The events to search.</param>
    /// <param name="days">The number of days, at least 1.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is less than 1.</exception>
    public static IEnumerable<Event> LastingAtLeast(this IEnumerable<Event> events, int days)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return events.Where(record => record.Dates is { } own && own.Length >= days);
    }

    /// <summary>Keeps the events that belong to a project.</summary>
    /// <param name="events">The events to search.</param>
    /// <param name="project">The project's identifier.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="project"/> is the empty identifier.</exception>
    public static IEnumerable<Event> OfProject(this IEnumerable<Event> events, Id<Project> project) =>
        Selection.OfProject(events, Guard.NotEmpty(project, nameof(project)));

    /// <summary>Keeps the events of one status: announced, postponed, cancelled or rescheduled.</summary>
    /// <param name="events">The events to search.</param>
    /// <param name="status">What the page says.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is none of the defined ones.</exception>
    public static IEnumerable<Event> WithStatus(this IEnumerable<Event> events, EventStatus status)
    {
        ArgumentNullException.ThrowIfNull(events);
        Guard.Defined(status, nameof(status));
        return events.Where(record => record.StatedStatus == status);
    }
}
