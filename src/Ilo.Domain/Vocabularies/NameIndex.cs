using System.Diagnostics.CodeAnalysis;
using Ilo.Domain.Words;

namespace Ilo.Domain.Vocabularies;

/// <summary>Finds records by name, and the nearest ones where no name fits.</summary>
internal sealed class NameIndex<TRecord>
    where TRecord : class
{
    // Longer texts are cut for the comparison: no name is this long.
    private const int LongestCompared = 120;

    // Made at the first look-up: reading texts needs none.
    private readonly Lazy<Dictionary<string, (Id<TRecord> Id, TRecord Record)>> _byKey;

    internal NameIndex(IReadOnlyList<NamedRecord<TRecord>> entries) => _byKey = new(() => Keys(entries));

    private static Dictionary<string, (Id<TRecord> Id, TRecord Record)> Keys(IReadOnlyList<NamedRecord<TRecord>> entries)
    {
        Dictionary<string, (Id<TRecord> Id, TRecord Record)> keys = new(StringComparer.Ordinal);
        foreach (NamedRecord<TRecord> entry in entries)
        {
            foreach (string key in entry.Keys.Append(NameKey.Of(entry.Id.ToString())))
            {
                if (key.Length > 0)
                {
                    keys.TryAdd(key, (entry.Id, entry.Record));
                }
            }
        }

        // "UNWomen": a name of two words is also written in one, where that is no other's name.
        foreach ((string key, (Id<TRecord> Id, TRecord Record) known) in keys.Where(one => one.Key.Count(c => c == ' ') == 1).ToList())
        {
            keys.TryAdd(key.Replace(" ", "", StringComparison.Ordinal), known);
        }

        return keys;
    }

    internal bool TryGet(string name, [NotNullWhen(true)] out TRecord? record) =>
        TryFindKey(NameKey.Of(name), out record) || TryFindBracketed(name, out record) || TryFindOfCountry(name, out record);

    private bool TryFindKey(string key, [NotNullWhen(true)] out TRecord? record)
    {
        bool found = _byKey.Value.TryGetValue(key, out (Id<TRecord> Id, TRecord Record) known)
            || (NameKey.WithoutArticle(key) is { } bare && _byKey.Value.TryGetValue(bare, out known));
        record = found ? known.Record : null;
        return found;
    }

    // "Department for International Development (DFID)", "DFID (Department for International Development)".
    private bool TryFindBracketed(string name, [NotNullWhen(true)] out TRecord? record)
    {
        record = null;
        ReadOnlySpan<char> text = name.AsSpan().Trim();
        int open = text.IndexOf('(');
        return open > 0 && text[^1] == ')' && (TryFindKey(NameKey.Of(text[..open]), out record) || TryFindKey(NameKey.Of(text[(open + 1)..^1]), out record));
    }

    // "Ministry of Labour, Japan", as "Ministry of Labour of Japan" or "Japan Ministry of Labour".
    private bool TryFindOfCountry(string name, [NotNullWhen(true)] out TRecord? record)
    {
        record = null;
        int comma = name.LastIndexOf(',');
        if (comma <= 0)
        {
            return false;
        }

        (string body, string country) = (NameKey.Of(name.AsSpan(0, comma)), NameKey.Of(name.AsSpan(comma + 1)));
        foreach (string joint in NamePhrases.CountryJoints)
        {
            if (TryFindKey($"{body} {joint} {country}", out record))
            {
                return true;
            }
        }

        // What an apostrophe leaves is a word of its own: "Japan's Ministry of Labour".
        return TryFindKey($"{country} {body}", out record) || TryFindKey($"{country} s {body}", out record);
    }

    internal string Missing(string name) =>
        $"No known name is '{name}'. The nearest are {string.Join(", ", Nearest(name, 3).Select(record => $"'{record}'"))}.";

    internal IEnumerable<TRecord> Nearest(string name, int count)
    {
        string key = NameKey.Of(name);
        key = key.Length > LongestCompared ? key[..LongestCompared] : key;
        return _byKey.Value
            .Select(known => (Distance: NameDistance.Between(key, known.Key), known.Value.Id, known.Value.Record))
            .GroupBy(known => known.Id)
            .Select(known => known.MinBy(one => one.Distance))
            .OrderBy(known => known.Distance)
            .ThenBy(known => known.Id)
            .Take(count)
            .Select(known => known.Record);
    }
}
