using System.Diagnostics.CodeAnalysis;
using Ilo.Domain.Words;

namespace Ilo.Domain.Vocabularies;

/// <summary>Finds records by name, and the nearest ones where no name fits.</summary>
internal sealed class NameIndex<TRecord>
    where TRecord : class
{
    // Longer texts are cut for the comparison: no name is this long.
    private const int LongestCompared = 120;

    private readonly Dictionary<string, TRecord> _byKey = new(StringComparer.Ordinal);
    private readonly List<(string Key, Id<TRecord> Id, TRecord Record)> _keys = [];

    internal NameIndex(IReadOnlyList<NamedRecord<TRecord>> entries)
    {
        foreach (NamedRecord<TRecord> entry in entries)
        {
            foreach (string name in entry.Names.Append(entry.Id.ToString()))
            {
                string key = NameKey.Of(name);
                if (key.Length > 0 && _byKey.TryAdd(key, entry.Record))
                {
                    _keys.Add((key, entry.Id, entry.Record));
                }
            }
        }
    }

    internal bool TryFind(string name, [NotNullWhen(true)] out TRecord? record)
    {
        string key = NameKey.Of(name);
        return _byKey.TryGetValue(key, out record) || (NameKey.WithoutArticle(key) is { } bare && _byKey.TryGetValue(bare, out record));
    }

    internal string Missing(string name) => $"No known name is '{name}'. The nearest are {string.Join(", ", Nearest(name, 3).Select(record => $"'{record}'"))}.";

    internal IEnumerable<TRecord> Nearest(string name, int count)
    {
        string key = NameKey.Of(name);
        key = key.Length > LongestCompared ? key[..LongestCompared] : key;
        return _keys
            .Select(known => (Distance: NameDistance.Between(key, known.Key), known.Id, known.Record))
            .GroupBy(known => known.Id)
            .Select(known => known.MinBy(one => one.Distance))
            .OrderBy(known => known.Distance)
            .ThenBy(known => known.Id)
            .Take(count)
            .Select(known => known.Record);
    }
}
