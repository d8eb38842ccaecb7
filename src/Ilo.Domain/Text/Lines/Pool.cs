using System.Buffers;

namespace Ilo.Domain.Text.Lines;

/// <summary>A growing list over rented memory, for the plain data between two stages. Not thread-safe.</summary>
internal sealed class Pool<T>
    where T : struct
{
    private T[] _items = [];

    internal int Count { get; private set; }

    internal ref T this[int index] => ref _items[index];

    internal Span<T> Items => _items.AsSpan(0, Count);

    /// <summary>Adds an item with unknown content and returns it to be filled in.</summary>
    internal ref T Add()
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        return ref _items[Count++];
    }

    internal void Add(T item) => Add() = item;

    internal void Truncate(int count) => Count = count;

    /// <summary>Empties the list; rented memory of more than <paramref name="keep"/> items is given back.</summary>
    internal void Clear(int keep)
    {
        Count = 0;
        if (_items.Length > keep)
        {
            ArrayPool<T>.Shared.Return(_items);
            _items = [];
        }
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(64, _items.Length * 2));
        Items.CopyTo(larger);
        if (_items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(_items);
        }

        _items = larger;
    }
}
