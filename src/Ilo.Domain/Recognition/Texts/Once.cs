namespace Ilo.Domain.Recognition.Texts;

/// <summary>What a text states of one kind, in its order, each once: most texts state one thing, several times.</summary>
/// <param name="keyOf">What two that are one have in common.</param>
internal ref struct Once<T, TKey>(Func<T, TKey> keyOf)
    where TKey : IEquatable<TKey>
{
    private List<Finding<T>>? _found;

    // Only where there are several.
    private HashSet<TKey>? _keys;

    internal readonly ValueList<Finding<T>> All => _found is null ? [] : new(_found.ToArray());

    internal void Add(T value, Scan scan, int start, int end, string rule)
    {
        TKey key = keyOf(value);
        if (_found is not null)
        {
            if (_keys is null && keyOf(_found[0].Value).Equals(key))
            {
                return;
            }

            _keys ??= [keyOf(_found[0].Value)];
            if (!_keys.Add(key))
            {
                return;
            }
        }

        (_found ??= new(1)).Add(scan.Finding(value, start, end, rule));
    }
}
