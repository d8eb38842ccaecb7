using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ilo.Domain.Words;

namespace Ilo.Domain.Vocabularies;

/// <summary>Finds records by name, and the nearest ones where no name fits.</summary>
internal sealed class NameIndex<TRecord>
    where TRecord : class
{
    // Longer texts are cut for the comparison: no name is this long.
    private const int LongestCompared = 120;

    // Words that an unknown name has in common with that of the acronym behind it.
    private const int ShortestShared = 4;
    private const int FewestShared = 2;

    // Made at the first look-up: reading texts needs none.
    private readonly Lazy<Dictionary<string, (Id<TRecord> Id, TRecord Record)>> _byKey;

    private readonly Func<TRecord, CountryCode?> _countryOf;
    private readonly IReadOnlyList<NamedRecord<TRecord>> _entries;

    internal NameIndex(IReadOnlyList<NamedRecord<TRecord>> entries, Func<TRecord, CountryCode?> countryOf) =>
        (_byKey, _countryOf, _entries) = (new(() => Keys(entries)), countryOf, entries);

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
        foreach ((string key, (Id<TRecord> Id, TRecord Record) known) in keys.Where(one => one.Key.Count(c => c == ' ') is 1 or 2).ToList())
        {
            // "IrishAid-funded": also where a name of three words is one of two and a word more.
            int space = key.IndexOf(' ', StringComparison.Ordinal);
            int end = key.IndexOf(' ', space + 1);
            if (end < 0 || (keys.TryGetValue(key[..end], out (Id<TRecord> Id, TRecord Record) shorter) && shorter.Id == known.Id))
            {
                keys.TryAdd(key.Remove(space, 1), known);
            }
        }

        return keys;
    }

    internal bool TryGet(string name, [NotNullWhen(true)] out TRecord? record) =>
        TryFindKey(NameKey.Of(name), out record) || TryFindBracketed(name, out record) || TryFindOfCountry(name, out record)
        || TryFindWithAcronym(name, out record) || (Unbroken(name) is { } whole && TryGet(whole, out record));

    private bool TryFindKey(string key, [NotNullWhen(true)] out TRecord? record) => (record = Known(key)?.Record) is not null;

    private (Id<TRecord> Id, TRecord Record)? Known(string key) =>
        _byKey.Value.TryGetValue(key, out (Id<TRecord> Id, TRecord Record) known)
            || (NameKey.WithoutArticle(key) is { } bare && _byKey.Value.TryGetValue(bare, out known)) ? known : null;

    // "Department for International Development (DFID)", "DFID (Department for International Development)".
    private bool TryFindBracketed(string name, [NotNullWhen(true)] out TRecord? record)
    {
        record = null;
        ReadOnlySpan<char> text = name.AsSpan().Trim();
        int open = text.IndexOfAny('(', '[');
        return open > 0 && text[^1] is ')' or ']' && TryFindBoth(text[..open], text[(open + 1)..^1], out record);
    }

    // "Department for International Development - DFID", "Department for International Development, DFID".
    private bool TryFindWithAcronym(string name, [NotNullWhen(true)] out TRecord? record)
    {
        record = null;
        int comma = name.LastIndexOf(',');
        int dash = name.AsSpan().LastIndexOfAny('-', '\u2013', '\u2014');
        bool apart = dash > 0 && dash + 1 < name.Length && name[dash - 1] == ' ' && name[dash + 1] == ' ';
        int mark = apart ? dash : comma;
        return mark > 0 && TryFindKey(NameKey.Of(name.AsSpan(0, mark)), out _) && TryFindKey(NameKey.Of(name.AsSpan(mark + 1)), out _)
            && TryFindBoth(name.AsSpan(0, mark), name.AsSpan(mark + 1), out record);
    }

    // A name and another of the same record, or of a country and its agency; what is in a bracket may also be unknown, or spelled out by the name.
    private bool TryFindBoth(ReadOnlySpan<char> name, ReadOnlySpan<char> other, [NotNullWhen(true)] out TRecord? record)
    {
        ((Id<TRecord> Id, TRecord Record)? first, (Id<TRecord> Id, TRecord Record)? second) = (Known(NameKey.Of(name)), Known(NameKey.Of(other)));
        record = (first, second) switch
        {
            (_, null) => first?.Record,
            (null, { } inside) => Spells(name, other) || SharesWords(NameKey.Of(name), inside.Id) ? inside.Record : null,
            ({ } one, { } two) when one.Id == two.Id || IsOf(one, NameKey.Of(other), two) => one.Record,
            ({ } one, { } two) when IsOf(two, NameKey.Of(name), one) => two.Record,
            _ => null,
        };
        return record is not null;
    }

    // "SECO" of Switzerland, "UK Home Office" of the United Kingdom, whose own name is another's of its agencies. Two agencies of one country are two.
    private bool IsOf((Id<TRecord> Id, TRecord Record) agency, string country, (Id<TRecord> Id, TRecord Record) own) =>
        _countryOf(agency.Record) is { } code && code == _countryOf(own.Record)
        && (agency.Id.ToString().StartsWith(own.Id + "-", StringComparison.Ordinal)
            || KeysOf(agency.Id).Any(known => $" {known} ".Contains($" {country} ", StringComparison.Ordinal)));

    private IReadOnlyList<string> KeysOf(Id<TRecord> id) => _entries.First(entry => entry.Id == id).Keys;

    // "Department of International Development (DFID)": nearly its name. A word that none of its names has is another's, as in "Department of International
    // Development of Chile (DFID)".
    private bool SharesWords(string key, Id<TRecord> id)
    {
        HashSet<string> words = [.. key.Split(' ').Where(word => word.Length >= ShortestShared)];
        return words.IsSubsetOf(KeysOf(id).SelectMany(known => known.Split(' ')))
            && KeysOf(id).Any(known => known.Split(' ').Count(words.Contains) >= FewestShared);
    }

    private static bool Spells(ReadOnlySpan<char> name, ReadOnlySpan<char> acronym)
    {
        Initials initials = new(acronym.Trim());
        foreach (Range word in name.SplitAny(' ', '-'))
        {
            if (!name[word].IsEmpty && !initials.Take(name[word][0], char.IsLower(name[word][0])))
            {
                return false;
            }
        }

        return initials.IsSpelled;
    }

    // "Ministry of Labour, Japan", as "Ministry of Labour of Japan" or "Japan Ministry of Labour"; "SECO, Switzerland", the record's own country.
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
        if (TryFindKey($"{country} {body}", out record) || TryFindKey($"{country} s {body}", out record))
        {
            return true;
        }

        if (Known(country) is { } own && (TryFindKey(body, out record) || TryFindBracketed(name[..comma], out record)))
        {
            TRecord found = record;
            Id<TRecord> id = _entries.First(entry => ReferenceEquals(entry.Record, found)).Id;
            record = id == own.Id || IsOf((id, found), country, own) ? found : null;
            return record is not null;
        }

        return false;
    }

    // "Euro-⏎pean Union"; null where nothing is broken.
    private static string? Unbroken(string name)
    {
        StringBuilder? whole = null;
        int from = 0;
        for (int at = 1; at < name.Length; at++)
        {
            if (char.IsLetter(name[at - 1]) && WordSigns.EndOfBreak(name, at) is { } next)
            {
                (whole ??= new()).Append(name, from, at - from);
                (from, at) = (next, next);
            }
        }

        return whole?.Append(name, from, name.Length - from).ToString();
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
