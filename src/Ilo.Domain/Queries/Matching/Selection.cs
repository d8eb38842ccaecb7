using System.Runtime.CompilerServices;
using Ilo.Domain.Indexes;

namespace Ilo.Domain.Queries.Matching;

/// <summary>Answers a question by index where the sequence has one, by looking at each record where it has none.</summary>
internal static class Selection
{
    /// <summary>Keeps, in their order, the records that a search finds, which must be those that <paramref name="matches"/> takes.</summary>
    internal static IEnumerable<TRecord> Select<TRecord>(
        IEnumerable<TRecord> records, Func<RecordIndex<TRecord>, Positions> search, Func<TRecord, bool> matches,
        [CallerArgumentExpression(nameof(records))] string parameter = "")
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records, parameter);
        return records is RecordSet<TRecord> set ? set.Index.Read(search) : records.Where(matches);
    }

    /// <summary>Keeps, in their order, the records that carry a value that a test takes; each value is tested once, however many records carry it.</summary>
    internal static IEnumerable<TRecord> Carrying<TRecord, TKey>(
        IEnumerable<TRecord> records,
        Func<RecordIndex<TRecord>, KeyIndex<TKey>> indexOf,
        Func<TRecord, ValueList<TKey>> keysOf,
        IEqualityComparer<TKey> comparer,
        Func<TKey, bool> matches)
        where TRecord : class, IRecord
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(records);
        return records is RecordSet<TRecord> set ? set.Index.Read(index => indexOf(index).Find(matches)) : Each();

        IEnumerable<TRecord> Each()
        {
            // Made anew each time that the result is gone through, so that threads do not share it.
            Remembered<TKey, bool> remembered = new(matches, comparer);
            foreach (TRecord record in records)
            {
                if (Any(keysOf(record), remembered.Of))
                {
                    yield return record;
                }
            }
        }
    }

    /// <summary>Keeps, in their order, the records with at least one day in the span.</summary>
    internal static IEnumerable<TRecord> Overlapping<TRecord>(
        IEnumerable<TRecord> records, DaySpan span, [CallerArgumentExpression(nameof(records))] string parameter = "")
        where TRecord : class, IRecord =>
        Select(records, index => index.Intervals.Overlapping(span), record => record.Days is { } days && DaySpan.Of(days).Overlaps(span), parameter);

    /// <summary>Keeps, in their order, the records that belong to a project; the records of a catalogue also by a former identifier.</summary>
    internal static IEnumerable<TRecord> OfProject<TRecord>(
        IEnumerable<TRecord> records, Id<Project> project, [CallerArgumentExpression(nameof(records))] string parameter = "")
        where TRecord : class, IRecord =>
        records is RecordSet<TRecord> { ProjectNow: { } now } set ? set.Index.Read(index => index.Projects.Find(now(project)))
            : Select(records, index => index.Projects.Find(project), record => Any(record.RelatedProjects, id => id == project), parameter);

    /// <summary>Returns whether a list has an element that a test takes; no enumerator is allocated.</summary>
    internal static bool Any<T>(ValueList<T> items, Func<T, bool> matches)
    {
        foreach (T item in items)
        {
            if (matches(item))
            {
                return true;
            }
        }

        return false;
    }
}
