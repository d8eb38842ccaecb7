using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ilo.Domain.Text.Lines;

/// <summary>A growing list over rented memory, for the plain data between two stages. Not thread-safe.</summary>
internal sealed class Pool<T>
    where T : struct
{
    private const int MaxRentedBytes = 1024 * 1024;

    // What is kept between two pages.
    private const int Keep = 4096;

    // Up to here twice as much is taken at a time, then half as much again.
    private const int Large = 1024 * 1024;

    // Larger arrays are the collector's, not the pool's: a pool keeps what it is given back for minutes.
    // A power of two, as what is rented is as long as the next one.
    private static readonly int MaxRented = (int)BitOperations.RoundUpToPowerOf2((uint)(MaxRentedBytes / Unsafe.SizeOf<T>()));

    private T[] _items = [];

    internal int Count { get; private set; }

    internal ref T this[int index] => ref _items[index];

    internal Span<T> Items => _items.AsSpan(0, Count);

    /// <summary>Adds an item with unknown content and returns it to be filled in.</summary>
    internal ref T Add()
    {
        if (Count == _items.Length)
        {
            Grow(Math.Max(64, _items.Length < Large ? _items.Length * 2 : _items.Length + (_items.Length / 2)));
        }

        return ref _items[Count++];
    }

    internal void Add(T item) => Add() = item;

    /// <summary>Adds an item so many times.</summary>
    internal void Add(T item, int times)
    {
        Reserve(Count + times);
        _items.AsSpan(Count, times).Fill(item);
        Count += times;
    }

    /// <summary>Makes room for so many items in all, where their number is known: a list that grows takes some times the memory.</summary>
    internal void Reserve(int count)
    {
        if (count > _items.Length)
        {
            Grow(count);
        }
    }

    internal void Truncate(int count) => Count = count;

    internal void Clear() => Clear(Keep);

    /// <summary>Empties the list; rented memory of more than <paramref name="keep"/> items is given back.</summary>
    internal void Clear(int keep)
    {
        Count = 0;
        if (_items.Length > keep)
        {
            GiveBack();
            _items = [];
        }
    }

    private void Grow(int length)
    {
        T[] larger = length <= MaxRented ? ArrayPool<T>.Shared.Rent(length) : GC.AllocateUninitializedArray<T>(length);
        Items.CopyTo(larger);
        GiveBack();
        _items = larger;
    }

    private void GiveBack()
    {
        if (_items.Length > 0 && _items.Length <= MaxRented)
        {
            ArrayPool<T>.Shared.Return(_items);
        }
    }
}
