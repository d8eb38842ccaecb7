using Ilo.Domain.Indexes;
using Ilo.Domain.Queries.Matching;
using NodaTime;

namespace Ilo.Domain;

/// <summary>Questions that projects, events and articles can all be asked.</summary>
/// <remarks>
/// Each helper checks its arguments at the call, answers when the result is gone through, and keeps the records in their order unless it
/// says otherwise. Over a <see cref="RecordSet{TRecord}"/> the answer is the same, by index. A
/// record without dates is in no answer to a question about days.
/// </remarks>
public static partial class RecordQueries
{
    /// <summary>Keeps the records with at least one day in an interval; both ends of both count.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="days">The interval, first and last day included.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="days"/> is null.</exception>
    public static IEnumerable<TRecord> During<TRecord>(this IEnumerable<TRecord> records, DateInterval days)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(days);
        return Selection.Overlapping(records, DaySpan.Of(days));
    }

    /// <summary>Keeps the records all of whose days are in an interval; one that begins on its first day and ends on its last is kept.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="days">The interval, first and last day included.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="days"/> is null.</exception>
    public static IEnumerable<TRecord> Within<TRecord>(this IEnumerable<TRecord> records, DateInterval days)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(days);
        DaySpan span = DaySpan.Of(days);
        return Selection.Select(
            records, index => index.Intervals.Within(span), record => record.Days is { } own && span.Contains(DaySpan.Of(own)));
    }

    /// <summary>Keeps the records whose first day is in an interval, its first and last day included.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="days">The interval, first and last day included.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="days"/> is null.</exception>
    public static IEnumerable<TRecord> StartingIn<TRecord>(this IEnumerable<TRecord> records, DateInterval days)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(days);
        DaySpan span = DaySpan.Of(days);
        return Selection.Select(
            records, index => index.Intervals.StartingIn(span), record => record.Days is { } own && span.Contains(DayKey.Of(own.Start)));
    }

    /// <summary>Keeps the records whose last day is in an interval, its first and last day included.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="days">The interval, first and last day included.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="days"/> is null.</exception>
    public static IEnumerable<TRecord> EndingIn<TRecord>(this IEnumerable<TRecord> records, DateInterval days)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(days);
        DaySpan span = DaySpan.Of(days);
        return Selection.Select(
            records, index => index.Intervals.EndingIn(span), record => record.Days is { } own && span.Contains(DayKey.Of(own.End)));
    }
}
