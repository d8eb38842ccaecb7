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
#pragma warning disable CA1708 // The rule takes two extension blocks with one receiver for two members with one name.
public static partial class RecordQueries
#pragma warning restore CA1708
{
    /// <param name="records">The records to search.</param>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    extension<TRecord>(IEnumerable<TRecord> records)
        where TRecord : class, IRecord
    {
        /// <summary>Keeps the records with at least one day in an interval; both ends of both count.</summary>
        /// <param name="days">The interval, first and last day included.</param>
        /// <exception cref="ArgumentNullException">The sequence or <paramref name="days"/> is null.</exception>
        public IEnumerable<TRecord> During(DateInterval days)
        {
            ArgumentNullException.ThrowIfNull(days);
            return Selection.Overlapping(records, DaySpan.Of(days));
        }

        /// <summary>Keeps the records all of whose days are in an interval; one that begins on its first day and ends on its last is kept.</summary>
        /// <param name="days">The interval, first and last day included.</param>
        /// <exception cref="ArgumentNullException">The sequence or <paramref name="days"/> is null.</exception>
        public IEnumerable<TRecord> Within(DateInterval days)
        {
            ArgumentNullException.ThrowIfNull(days);
            DaySpan span = DaySpan.Of(days);
            return Selection.Select(
                records, index => index.Intervals.Within(span), record => record.Days is { } own && span.Contains(DaySpan.Of(own)));
        }

        /// <summary>Keeps the records whose first day is in an interval, its first and last day included.</summary>
        /// <param name="days">The interval, first and last day included.</param>
        /// <exception cref="ArgumentNullException">The sequence or <paramref name="days"/> is null.</exception>
        public IEnumerable<TRecord> StartingIn(DateInterval days)
        {
            ArgumentNullException.ThrowIfNull(days);
            DaySpan span = DaySpan.Of(days);
            return Selection.Select(
                records, index => index.Intervals.StartingIn(span), record => record.Days is { } own && span.Contains(DayKey.Of(own.Start)));
        }

        /// <summary>Keeps the records whose last day is in an interval, its first and last day included.</summary>
        /// <param name="days">The interval, first and last day included.</param>
        /// <exception cref="ArgumentNullException">The sequence or <paramref name="days"/> is null.</exception>
        public IEnumerable<TRecord> EndingIn(DateInterval days)
        {
            ArgumentNullException.ThrowIfNull(days);
            DaySpan span = DaySpan.Of(days);
            return Selection.Select(
                records, index => index.Intervals.EndingIn(span), record => record.Days is { } own && span.Contains(DayKey.Of(own.End)));
        }
    }
}
