using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What is found under a number of 64 bits that is spread evenly; in parts, so that all cores fill it.</summary>
/// <remarks>Safe for use by any number of threads while nothing changes.</remarks>
internal sealed class KeyTable
{
    private const int PartBits = 3;

    private readonly KeyTablePart[] _parts = [.. Enumerable.Range(0, 1 << PartBits).Select(static _ => new KeyTablePart())];

    internal bool Contains(long key) => !Unsafe.IsNullRef(ref Find(key));

    internal bool TryGet(long key, [MaybeNullWhen(false)] out object value)
    {
        ref object found = ref Find(key);
        value = Unsafe.IsNullRef(ref found) ? null : found;
        return value is not null;
    }

    /// <summary>Returns the place of what is found under a key, null where nothing is yet: for whoever puts something there.</summary>
    internal ref object? At(long key) => ref _parts[IndexOf(key)].At(InPart(key));

    /// <summary>Returns the place of what is found under a key; a null reference where nothing is.</summary>
    internal ref object Find(long key) => ref _parts[IndexOf(key)].Find(InPart(key));

    internal void Remove(long key) => _parts[IndexOf(key)].Remove(InPart(key));

    internal void Clear() => Array.ForEach(_parts, static part => part.Clear());

    /// <summary>Fills the empty table on all cores.</summary>
    /// <param name="keys">The keys of each thing.</param>
    /// <param name="add">Adds a thing, by its place in <paramref name="keys"/>, to what a key has; the things of one key come in order.</param>
    /// <param name="done">Gives what a key has in the end.</param>
    internal void Fill(long[][] keys, Func<object?, int, object> add, Func<object, object>? done = null) =>
        Parallel.For(0, _parts.Length, static () => new KeyTablePart(), (index, _, part) =>
        {
            // Each thread fills one part after the other in the same room: only in the end is known how much each takes.
            part.MakeEmptyRoom(CountOf(keys, index));
            for (int i = 0; i < keys.Length; i++)
            {
                foreach (long key in keys[i])
                {
                    if (IndexOf(key) == index)
                    {
                        ref object? value = ref part.At(InPart(key));
                        value = add(value, i);
                    }
                }
            }

            _parts[index] = part.Compact(done);
            return part;
        }, static _ => { });

    private static int CountOf(long[][] keys, int part)
    {
        int count = 0;
        foreach (long[] some in keys)
        {
            foreach (long key in some)
            {
                count += IndexOf(key) == part ? 1 : 0;
            }
        }

        return count;
    }

    // By the highest bits.
    private static int IndexOf(long key) => (int)((ulong)key >> (64 - PartBits));

    // The bits below, which order the keys of a part; never 0.
    private static ulong InPart(long key) => ((ulong)key << PartBits) | 1;
}
