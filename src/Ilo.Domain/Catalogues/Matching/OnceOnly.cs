using System.Collections.Concurrent;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Values that thousands of records share, each made and kept once.</summary>
/// <param name="comparer">How keys compare.</param>
/// <remarks>Safe for use by any number of threads.</remarks>
internal sealed class OnceOnly<TKey, TValue>(IEqualityComparer<TKey> comparer)
    where TKey : class
{
    // What texts repeat is there soon; the rest must not grow with the catalogue.
    private const int Most = 4_096;

    private readonly ConcurrentDictionary<TKey, TValue> _values = new(comparer);
    private int _count;

    /// <summary>Returns the value of a key: the one that was made before, or a new one.</summary>
    internal TValue Of(TKey key, Func<TKey, TValue> make)
    {
        if (_values.TryGetValue(key, out TValue? known))
        {
            return known;
        }

        TValue value = make(key);
        return Volatile.Read(ref _count) < Most && Interlocked.Increment(ref _count) <= Most ? _values.GetOrAdd(key, value) : value;
    }
}
