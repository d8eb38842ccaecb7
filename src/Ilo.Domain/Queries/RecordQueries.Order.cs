using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain;

public static partial class RecordQueries
{
    /// <summary>Returns the records in an order; the same records give the same order however they came.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to put in order or to page.</param>
    /// <param name="orders">What to order by, the most important first; by title where none is given.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<TRecord> OrderBy<TRecord>(this IEnumerable<TRecord> records, params ReadOnlySpan<RecordOrder> orders)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        return RecordComparer.Sort(records, orders.IsEmpty ? [RecordOrder.Title] : orders.ToArray());
    }

    /// <summary>Returns one page of the records, in the order in which they come, with how many there are in all.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to put in order or to page.</param>
    /// <param name="number">Which page, from 1; a page past the last is empty.</param>
    /// <param name="size">How many records a page has, from 1.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> or <paramref name="size"/> is less than 1.</exception>
    public static ResultPage<TRecord> Page<TRecord>(this IEnumerable<TRecord> records, int number, int size)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        long first = (number - 1L) * size;
        List<TRecord> items = [];
        int total = 0;
        foreach (TRecord record in records)
        {
            if (total >= first && items.Count < size)
            {
                items.Add(record);
            }

            total++;
        }

        return new(items.ToValueList(), total, number, size);
    }
}
