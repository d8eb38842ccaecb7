namespace Ilo.Domain.Words;

/// <summary>A column of a table: grows while the table is made, and is stored and loaded as one block.</summary>
/// <typeparam name="T">What it holds; laid out in memory without gaps.</typeparam>
internal sealed class StoredColumn<T>
    where T : unmanaged
{
    private T[] _items = [];

    internal int Count { get; private set; }

    internal ReadOnlySpan<T> All => new(_items, 0, Count);

    internal ref T this[int index] => ref _items[index];

    internal ReadOnlySpan<T> Slice(int start, int count) => new(_items, start, count);

    /// <summary>Adds an item and returns its place.</summary>
    internal int Add(T item)
    {
        Reach(Count + 1);
        _items[Count - 1] = item;
        return Count - 1;
    }

    /// <summary>Makes the column at least so long; what is new has the default value.</summary>
    internal void Reach(int count)
    {
        if (count > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(count, _items.Length * 2));
        }

        Count = Math.Max(Count, count);
    }

    internal void Store(TableStore store)
    {
        int count = store.Move(Count);
        if (!store.Writes)
        {
            (_items, Count) = (new T[count], count);
        }

        store.Move(_items.AsSpan(0, count));
    }
}
