using Ilo.Domain.Indexes;

namespace Ilo.Domain.Queries.Matching;

/// <summary>Compares records by the given orders, then by title and identifier, so that only equal records tie.</summary>
/// <remarks>Keeps the folded titles that it has made: for one sorting and one thread.</remarks>
internal sealed class RecordComparer(RecordOrder[] orders) : IComparer<IRecord>
{
    private readonly Dictionary<IRecord, string> _titles = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the records in order; they are sorted each time that the result is gone through.</summary>
    internal static IEnumerable<TRecord> Sort<TRecord>(IEnumerable<TRecord> records, RecordOrder[] orders)
        where TRecord : class, IRecord
    {
        TRecord[] sorted = [.. records];
        RecordComparer comparer = new(orders);

        // What is most often ordered by is a day: as a number it is worked out once a record.
        long[] first = new long[sorted.Length];
        for (int i = 0; i < first.Length; i++)
        {
            first[i] = orders.Length > 0 ? FirstKeyOf(sorted[i], orders[0]) : 0;
        }

        int[] positions = new int[sorted.Length];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = i;
        }

        Array.Sort(positions, (x, y) =>
        {
            int keys = first[x].CompareTo(first[y]);
            int all = keys != 0 ? keys : comparer.Compare(sorted[x], sorted[y]);
            return all != 0 ? all : x.CompareTo(y);
        });
        foreach (int position in positions)
        {
            yield return sorted[position];
        }
    }

    public int Compare(IRecord? x, IRecord? y)
    {
        if (ReferenceEquals(x, y) || x is null || y is null)
        {
            return Comparer<bool>.Default.Compare(x is null, y is null);
        }

        foreach (RecordOrder order in orders)
        {
            int result = Compare(x, y, order);
            if (result != 0)
            {
                return result;
            }
        }

        int titles = string.CompareOrdinal(x.Title, y.Title);

        // The identifier is a hash of the whole record: made only where all else is equal.
        return titles != 0 ? titles : string.CompareOrdinal(x.Key, y.Key);
    }

    // Never in another order than the comparison by the order itself; the same for all where that is not by days. Records without a day come last.
    private static long FirstKeyOf(IRecord record, RecordOrder order)
    {
        if (order.Key is not (RecordOrderKey.Start or RecordOrderKey.End))
        {
            return 0;
        }

        return record.Days is not { } days ? long.MaxValue
            : DayKey.Of(order.Key == RecordOrderKey.Start ? days.Start : days.End) is var key && order.IsDescending ? -(long)key : key;
    }

    private int Compare(IRecord x, IRecord y, RecordOrder order) => order.Key switch
    {
        RecordOrderKey.Start => Compare(x.Days is { } a ? DayKey.Of(a.Start) : null, y.Days is { } b ? DayKey.Of(b.Start) : null, order.IsDescending),
        RecordOrderKey.End => Compare(x.Days is { } a ? DayKey.Of(a.End) : null, y.Days is { } b ? DayKey.Of(b.End) : null, order.IsDescending),
        RecordOrderKey.Budget => Compare(BudgetOf(x), BudgetOf(y), order.IsDescending),
        _ => Directed(string.CompareOrdinal(TitleOf(x), TitleOf(y)), order.IsDescending),
    };

    private string TitleOf(IRecord record)
    {
        if (!_titles.TryGetValue(record, out string? title))
        {
            title = FoldedText.Of(record.Title);
            _titles.Add(record, title);
        }

        return title;
    }

    private static int Compare(int? x, int? y, bool descending) =>
        x is { } a && y is { } b ? Directed(a.CompareTo(b), descending) : Comparer<bool>.Default.Compare(x is null, y is null);

    private static int Compare(Money? x, Money? y, bool descending)
    {
        if (x is not { } a || y is not { } b)
        {
            return Comparer<bool>.Default.Compare(x is null, y is null);
        }

        int currencies = a.Currency.CompareTo(b.Currency);
        return Directed(currencies != 0 ? currencies : a.Amount.CompareTo(b.Amount), descending);
    }

    private static Money? BudgetOf(IRecord record) => (record as Project)?.Budget;

    private static int Directed(int result, bool descending) => descending ? -Math.Sign(result) : result;
}
