using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ilo.Domain.Words;

/// <summary>Sets of numbers, a bit a number, each under a number of its own; equal sets are kept once. Read-only once made.</summary>
internal sealed class BitRows
{
    private const int Bits = 64;

    // So many are added at once.
    private static readonly int Step = Bits * Vector256<ulong>.Count;

    // The row of each key; the first row is the empty one.
    private readonly StoredColumn<int> _rowOf = new();
    private readonly StoredColumn<ulong> _rows = new();
    private int _width;

    /// <summary>Returns room for a set of numbers below a count.</summary>
    internal static ulong[] Room(int count) => new ulong[(count + Step - 1) / Step * Vector256<ulong>.Count];

    internal static bool Has(ulong[] set, int number) => (set[(uint)number / Bits] >> number & 1) != 0;

    internal static void Set(ulong[] set, int number) => set[(uint)number / Bits] |= 1UL << number;

    /// <summary>Takes sets over.</summary>
    /// <param name="count">A number above all of theirs.</param>
    /// <param name="sets">The numbers of each set, by its own.</param>
    internal void Fill(int count, Dictionary<int, List<int>> sets)
    {
        _width = Room(count).Length;
        _rows.Reach(_width);
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        foreach ((int key, List<int> set) in sets.OrderBy(one => one.Key))
        {
            ulong[] row = Room(count);
            set.ForEach(number => Set(row, number));
            string content = string.Join(' ', row);
            if (!known.TryGetValue(content, out int at))
            {
                known.Add(content, at = _rows.Count / _width);
                _rows.Reach(_rows.Count + _width);
                for (int i = 0; i < _width; i++)
                {
                    _rows[(at * _width) + i] = row[i];
                }
            }

            _rowOf.Reach(key + 1);
            _rowOf[key] = at;
        }
    }

    /// <summary>Adds to a set the numbers of the one under a key, if there is one.</summary>
    internal void AddTo(ulong[] set, int key)
    {
        if ((uint)key < (uint)_rowOf.Count && _rowOf[key] is var row and not 0)
        {
            ReadOnlySpan<Vector256<ulong>> bits = MemoryMarshal.Cast<ulong, Vector256<ulong>>(_rows.Slice(row * _width, _width));
            Span<Vector256<ulong>> sum = MemoryMarshal.Cast<ulong, Vector256<ulong>>(set.AsSpan());
            for (int i = 0; i < bits.Length && i < sum.Length; i++)
            {
                sum[i] |= bits[i];
            }
        }
    }

    internal void Store(TableStore store)
    {
        _width = store.Move(_width);
        _rowOf.Store(store);
        _rows.Store(store);
    }
}
