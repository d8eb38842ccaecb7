namespace Ilo.Domain.Words;

/// <summary>Lists of numbers, each under a number of its own; read-only once made.</summary>
internal sealed class NumberLists
{
    private readonly StoredColumn<int> _starts = new();
    private readonly StoredColumn<int> _items = new();

    /// <summary>Returns the list of a number; empty where it has none.</summary>
    internal ReadOnlySpan<int> this[int key] =>
        (uint)key < (uint)(_starts.Count - 1) ? _items.Slice(_starts[key], _starts[key + 1] - _starts[key]) : [];

    /// <summary>Takes the lists over.</summary>
    internal void Fill(Dictionary<int, List<int>> lists)
    {
        _starts.Add(0);
        int last = lists.Keys.DefaultIfEmpty(-1).Max();
        for (int key = 0; key <= last; key++)
        {
            foreach (int item in lists.GetValueOrDefault(key) ?? [])
            {
                _items.Add(item);
            }

            _starts.Add(_items.Count);
        }
    }

    internal void Store(TableStore store)
    {
        _starts.Store(store);
        _items.Store(store);
    }
}
