namespace Ilo.Domain.Indexes;

/// <summary>Finds records by what they carry, such as donors: each distinct key with the ascending positions of its records.</summary>
/// <remarks>4 bytes for each key of each record, besides the distinct keys, which are few.</remarks>
internal sealed class KeyIndex<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _numbers;
    private readonly int[] _starts;
    private readonly int[] _positions;

    private KeyIndex(Dictionary<TKey, int> numbers, int[] starts, int[] positions)
    {
        _numbers = numbers;
        _starts = starts;
        _positions = positions;
    }

    internal static KeyIndex<TKey> Build<TRecord>(
        ReadOnlySpan<TRecord> records, Func<TRecord, ValueList<TKey>> keysOf, IEqualityComparer<TKey>? comparer = null)
    {
        Dictionary<TKey, int> numbers = new(comparer);
        List<int> latest = [];
        List<int> counts = [];
        List<(int Number, int Position)> pairs = [];
        for (int position = 0; position < records.Length; position++)
        {
            foreach (TKey key in keysOf(records[position]))
            {
                if (!numbers.TryGetValue(key, out int number))
                {
                    number = numbers.Count;
                    numbers.Add(key, number);
                    latest.Add(-1);
                    counts.Add(0);
                }

                // A key that one record carries twice counts once.
                if (latest[number] != position)
                {
                    latest[number] = position;
                    counts[number]++;
                    pairs.Add((number, position));
                }
            }
        }

        int[] starts = new int[counts.Count + 1];
        for (int number = 0; number < counts.Count; number++)
        {
            starts[number + 1] = starts[number] + counts[number];
        }

        int[] next = starts[..^1];
        int[] positions = new int[pairs.Count];
        foreach ((int number, int position) in pairs)
        {
            positions[next[number]++] = position;
        }

        return new(numbers, starts, positions);
    }

    /// <summary>Finds the records that carry one key.</summary>
    internal Positions Find(TKey key)
    {
        Positions found = new();
        if (_numbers.TryGetValue(key, out int number))
        {
            found.Add(Of(number));
        }

        return found;
    }

    /// <summary>Finds the records that carry a key that <paramref name="matches"/> takes; each distinct key is looked at once.</summary>
    internal Positions Find(Func<TKey, bool> matches)
    {
        Positions found = new();
        foreach ((TKey key, int number) in _numbers)
        {
            if (matches(key))
            {
                found.Add(Of(number));
            }
        }

        return found;
    }

    private ReadOnlySpan<int> Of(int number) => _positions.AsSpan(_starts[number].._starts[number + 1]);
}
