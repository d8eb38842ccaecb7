namespace Ilo.Domain.Queries.Matching;

/// <summary>The column of a facet whose values records carry one by one: donors, themes, kinds, places.</summary>
internal sealed class ValueColumn<T> : FacetColumn
    where T : notnull
{
    private readonly FacetDefinition<T> _facet;
    private readonly Func<T, Func<int, bool>>? _matches;
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _values = [];
    private readonly Dictionary<(int Value, string Label), int> _labelNumbers = [];
    private readonly List<(int Value, string Label)> _labels = [];
    private readonly NumberRows _offered = new();
    private readonly NumberRows _counted = new();

    /// <summary>Makes a column.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="records">The records.</param>
    /// <param name="offer">Calls <see cref="Offer"/> for each value of a record.</param>
    /// <param name="count">Calls <see cref="Counted"/> for each value by which a record is found, where these are more than it offers; every value of every
    /// record is offered before.</param>
    /// <param name="matches">Gives for a chosen value that no record carries whether it finds the record at a position; null where it finds none.</param>
    internal ValueColumn(
        FacetDefinition<T> facet, IReadOnlyList<IRecord> records, Action<IRecord, ValueColumn<T>> offer, Action<IRecord, ValueColumn<T>>? count = null,
        Func<T, Func<int, bool>>? matches = null)
    {
        _facet = facet;
        _matches = matches;
        for (int i = 0; i < records.Count; i++)
        {
            offer(records[i], this);
            _offered.EndRow();
        }

        for (int i = 0; count is not null && i < records.Count; i++)
        {
            count(records[i], this);
            _counted.EndRow();
        }

        _counted = count is null ? ByOffers(records.Count) : _counted;
    }

    internal override bool IsChosenIn(CatalogueQuery query) => !_facet.Get(query).IsEmpty;

    internal override CatalogueQuery Without(CatalogueQuery query) => _facet.Set(query, []);

    /// <summary>Offers a value of the record, with the label that it gives.</summary>
    internal void Offer(T value, string label)
    {
        int number = NumberOf(value);
        if (!_labelNumbers.TryGetValue((number, label), out int labelled))
        {
            labelled = _labels.Count;
            _labelNumbers.Add((number, label), labelled);
            _labels.Add((number, label));
        }

        _offered.Add(labelled);
    }

    /// <summary>Notes a value by which the record is found.</summary>
    internal void Counted(T value) => _counted.Add(NumberOf(value));

    internal IEnumerable<T> Values => _values;

    internal override Facet Count(ReadOnlySpan<int> found, CatalogueQuery query)
    {
        string?[] labels = new string?[_values.Count];
        int[] counts = new int[_values.Count];
        bool[] isSeen = new bool[_labels.Count];
        foreach (int position in found)
        {
            foreach (int number in _offered[position])
            {
                if (!isSeen[number])
                {
                    isSeen[number] = true;
                    (int value, string label) = _labels[number];
                    labels[value] = First(labels[value], label);
                }
            }

            foreach (int value in _counted[position])
            {
                counts[value]++;
            }
        }

        List<(T Value, string Label, int Count)> all = [];
        foreach (T value in _facet.Get(query).Distinct())
        {
            if (_numbers.TryGetValue(value, out int number))
            {
                labels[number] = First(labels[number], _facet.Label(value));
            }
            else
            {
                all.Add((value, _facet.Label(value), CountOf(value, found)));
            }
        }

        for (int value = 0; value < labels.Length; value++)
        {
            if (labels[value] is { } label)
            {
                all.Add((_values[value], label, counts[value]));
            }
        }

        return _facet.Of(all, query, MostFirst);
    }

    private int NumberOf(T value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            number = _values.Count;
            _numbers.Add(value, number);
            _values.Add(value);
        }

        return number;
    }

    private NumberRows ByOffers(int count)
    {
        NumberRows rows = new();
        for (int i = 0; i < count; i++)
        {
            foreach (int number in _offered[i])
            {
                rows.Add(_labels[number].Value);
            }

            rows.EndRow();
        }

        return rows;
    }

    private int CountOf(T value, ReadOnlySpan<int> found)
    {
        int count = 0;
        Func<int, bool>? matches = _matches?.Invoke(value);
        for (int i = 0; matches is not null && i < found.Length; i++)
        {
            count += matches(found[i]) ? 1 : 0;
        }

        return count;
    }

    // Where two records label one value differently, the choice must not depend on their order.
    private static string First(string? one, string other) => one is null || string.CompareOrdinal(other, one) < 0 ? other : one;

    private static int MostFirst((T Value, string Label, int Count) x, (T Value, string Label, int Count) y)
    {
        int counts = y.Count.CompareTo(x.Count);
        int labels = counts != 0 ? counts : string.CompareOrdinal(x.Label, y.Label);
        return labels != 0 ? labels : Comparer<T>.Default.Compare(x.Value, y.Value);
    }
}
