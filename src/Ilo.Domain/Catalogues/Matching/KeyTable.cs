using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What is found under a number of 64 bits that is spread evenly; in parts, so that all cores fill it.</summary>
/// <remarks>Safe for use by any number of threads while nothing changes.</remarks>
internal sealed class KeyTable
{
    private const int PartBits = 3;

    private readonly Dictionary<long, object>[] _parts = [.. Enumerable.Range(0, 1 << PartBits).Select(static _ => new Dictionary<long, object>())];

    internal bool Contains(long key) => PartOf(key).ContainsKey(key);

    internal bool TryGet(long key, [MaybeNullWhen(false)] out object value) => PartOf(key).TryGetValue(key, out value);

    /// <summary>Returns the place of what is found under a key, null where nothing is yet: for whoever puts something there.</summary>
    internal ref object? At(long key) => ref CollectionsMarshal.GetValueRefOrAddDefault(PartOf(key), key, out _);

    /// <summary>Returns the place of what is found under a key; a null reference where nothing is.</summary>
    internal ref object Find(long key) => ref CollectionsMarshal.GetValueRefOrNullRef(PartOf(key), key);

    internal void Remove(long key) => PartOf(key).Remove(key);

    internal void Clear() => Array.ForEach(_parts, static part => part.Clear());

    /// <summary>Fills the empty table on all cores.</summary>
    /// <param name="keys">The keys of each thing.</param>
    /// <param name="add">Adds a thing, by its place in <paramref name="keys"/>, to what a key has; the things of one key come in order.</param>
    /// <param name="done">Gives what a key has in the end.</param>
    internal void Fill(long[][] keys, Func<object?, int, object> add, Func<object, object>? done = null) =>
        Parallel.For(0, _parts.Length, part =>
        {
            // Growing doubles and copies: half of what can come is a start.
            Dictionary<long, object> values = _parts[part];
            values.EnsureCapacity(CountOf(keys, part) / 2);
            for (int i = 0; i < keys.Length; i++)
            {
                foreach (long key in keys[i])
                {
                    if (IndexOf(key) == part)
                    {
                        ref object? value = ref CollectionsMarshal.GetValueRefOrAddDefault(values, key, out _);
                        value = add(value, i);
                    }
                }
            }

            values.TrimExcess();
            if (done is null)
            {
                return;
            }

            foreach (long key in values.Keys)
            {
                // The value is replaced, the key stays: the dictionary may be gone through meanwhile.
                ref object value = ref CollectionsMarshal.GetValueRefOrNullRef(values, key);
                value = done(value);
            }
        });

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

    // By the highest bits: the dictionary takes the lowest.
    private static int IndexOf(long key) => (int)((ulong)key >> (64 - PartBits));

    private Dictionary<long, object> PartOf(long key) => _parts[IndexOf(key)];
}
