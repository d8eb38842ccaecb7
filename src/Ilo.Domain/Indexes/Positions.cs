using System.Numerics;

namespace Ilo.Domain.Indexes;

/// <summary>Collects positions of records; a reader gets them in ascending order, which is the order of the records.</summary>
internal sealed class Positions
{
    private int[] _items = new int[64];

    internal int Count { get; private set; }

    internal int this[int index] => _items[index];

    internal ReadOnlySpan<int> AsSpan() => _items.AsSpan(0, Count);

    internal void Add(int position)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = position;
    }

    internal void Add(ReadOnlySpan<int> positions)
    {
        if (positions.Length > _items.Length - Count)
        {
            Array.Resize(ref _items, Math.Max(Count + positions.Length, _items.Length * 2));
        }

        positions.CopyTo(_items.AsSpan(Count));
        Count += positions.Length;
    }

    /// <summary>Sorts, and drops what occurs twice.</summary>
    /// <param name="universe">How many records there are: every position is less.</param>
    internal Positions Sort(int universe)
    {
        // A bit per record is cheaper than comparing once the positions are not few; it is n / 64 words to go through.
        if (Count > 64 && (long)Count * BitOperations.Log2((uint)Count) > universe / 64)
        {
            SortByBits(universe);
        }
        else
        {
            SortByComparing();
        }

        return this;
    }

    private void SortByComparing()
    {
        Span<int> items = _items.AsSpan(0, Count);
        items.Sort();
        int kept = Math.Min(1, Count);
        for (int i = 1; i < items.Length; i++)
        {
            if (items[i] != items[kept - 1])
            {
                items[kept++] = items[i];
            }
        }

        Count = kept;
    }

    private void SortByBits(int universe)
    {
        ulong[] bits = new ulong[(universe + 63) / 64];
        foreach (int position in AsSpan())
        {
            bits[position >> 6] |= 1UL << (position & 63);
        }

        Count = 0;
        for (int word = 0; word < bits.Length; word++)
        {
            for (ulong rest = bits[word]; rest != 0; rest &= rest - 1)
            {
                _items[Count++] = (word << 6) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }
}
