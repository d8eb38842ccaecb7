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
        foreach (TRecord record in records.Order(new RecordComparer(orders)))
        {
            yield return record;
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
