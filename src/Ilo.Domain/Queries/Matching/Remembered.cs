namespace Ilo.Domain.Queries.Matching;

/// <summary>Remembers what a function returned: there are few donors and themes and many records. Not safe for use by more than one thread.</summary>
internal sealed class Remembered<TKey, TValue>(Func<TKey, TValue> make, IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _values = new(comparer);

    internal TValue Of(TKey key)
    {
        if (!_values.TryGetValue(key, out TValue? value))
        {
            value = make(key);
            _values.Add(key, value);
        }

        return value;
    }
}
