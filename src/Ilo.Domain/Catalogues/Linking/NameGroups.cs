using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>Gathers the items that name the same project, where the project has no entry of its own.</summary>
internal sealed class NameGroups
{
    // A name comes back in another project after years; a name in other words is the same one only at about the same time.
    private const int MaxDaysApart = 1827;
    private const int MaxLeadingWords = 2;
    private const int MinSharedOfVariants = 5;
    private const int MaxGapBeforeAcronym = 6;

    // "Better Lamps, an ILO project" explains no acronym.
    private static readonly System.Buffers.SearchValues<char> BeforeAcronym = System.Buffers.SearchValues.Create(" \u00A0\"“”«»‘’'-–—([");

    // Three letters are chance.
    private const int MinBareAcronym = 4;
    private const int MinInitials = 3;
    private const int MaxInitials = 10;

    // So many names of one acronym, whatever their years, are looked at.
    private const int MaxOfOneAcronym = 256;

    private readonly WordTable _table;
    private readonly CatalogueOptions _options;
    private readonly List<NameNode> _nodes;
    private readonly ILookup<string, NamedItem> _bare;
    private readonly int[] _parent;

    private NameGroups(IEnumerable<NamedItem> items, WordTable table, CatalogueOptions options)
    {
        _table = table;
        _options = options;
        Dictionary<string, NameNode> nodes = new(StringComparer.Ordinal);
        List<NamedItem> all = [.. items];
        _bare = all.Where(item => item.Mention is { IsBare: true, Acronym.Length: >= MinBareAcronym })
            .ToLookup(item => item.Mention.Acronym!, StringComparer.Ordinal);
        foreach (NamedItem item in all.Where(item => !item.Mention.IsBare))
        {
            string key = item.Mention.Acronym ?? string.Join(' ', item.Mention.Stems.Select(stem => table[stem]));
            if (!nodes.TryGetValue(key, out NameNode? node))
            {
                nodes.Add(key, node = new(key, item.Mention.Stems, item.Mention.Acronym));
            }

            node.Add(item);
        }

        _nodes = [.. nodes.Values.OrderBy(node => node.Key, StringComparer.Ordinal)];
        _parent = [.. Enumerable.Range(0, _nodes.Count)];
    }

    /// <summary>Gives each item the keys of the projects without an item that it names; returns the items whose keys are others than before.</summary>
    internal static List<LinkedItem> Regroup(IReadOnlyCollection<LinkedItem> items, UnlistedNames names, WordTable table, CatalogueOptions options)
    {
        List<NamedItem> named = [.. names.Named, .. items.SelectMany(names.NearlyIn).OrderBy(one => one.Item)];
        Dictionary<LinkedItem, List<(string Key, Mention Mention)>> keys = [];
        foreach ((string key, List<NamedItem> group) in Of(named, table, options))
        {
            foreach (NamedItem item in group)
            {
                if (!keys.TryGetValue(item.Item, out var list))
                {
                    keys.Add(item.Item, list = []);
                }

                list.Add((key, item.Mention));
            }
        }

        List<LinkedItem> changed = [];
        foreach (LinkedItem item in items)
        {
            (string Key, Mention Mention)[] now = keys.TryGetValue(item, out var list) ? [.. list] : [];
            if (!now.AsSpan().SequenceEqual(item.Named))
            {
                item.Named = now;
                changed.Add(item);
            }
        }

        return changed;
    }

    // The items of each project that is named, with the key made from its name.
    private static List<(string Key, List<NamedItem> Items)> Of(IEnumerable<NamedItem> items, WordTable table, CatalogueOptions options)
    {
        NameGroups groups = new(items, table, options);
        groups.JoinEndings();
        groups.JoinVariants();
        groups.JoinAcronyms();
        return groups.ToList();
    }

    // "One-UN Better Lamps Project" and "Better Lamps Project".
    private void JoinEndings()
    {
        Dictionary<string, int> byKey = Enumerable.Range(0, _nodes.Count).ToDictionary(i => _nodes[i].Key, StringComparer.Ordinal);
        for (int i = 0; i < _nodes.Count; i++)
        {
            for (int from = 1; from <= MaxLeadingWords && _nodes[i].Stems.Length - from >= 2; from++)
            {
                string ending = string.Join(' ', _nodes[i].Stems.Skip(from).Select(stem => _table[stem]));
                if (byKey.TryGetValue(ending, out int other) && _nodes[i].IsWithin(MaxDaysApart, _nodes[other]))
                {
                    Join(i, other);
                }
            }
        }
    }

    // Two wordings of one long name, about the same time.
    private void JoinVariants()
    {
        List<int[]> rare = RareWords.Of([.. _nodes.Select(node => node.StemSet)], _table, CatalogueDefaults.RareWordsPerTitle, minFrequency: 2);
        foreach ((int first, int second) in RareWords.Pairs(rare, _options.MaxBucketSize, AreVariants))
        {
            Join(first, second);
        }

        bool AreVariants(int first, int second)
        {
            (NameNode a, NameNode b) = (_nodes[first], _nodes[second]);
            int shared = StemSet.Shared(a.StemSet, b.StemSet);
            return shared >= MinSharedOfVariants && shared >= CatalogueDefaults.MinShareOfName * Math.Min(a.StemSet.Length, b.StemSet.Length)
                && a.IsWithin(CatalogueDefaults.MaxDaysApartOfVariants, b);
        }
    }

    private void JoinAcronyms()
    {
        var bySource = Enumerable.Range(0, _nodes.Count)
            .Where(i => _nodes[i].Acronym is null)
            .SelectMany(i => _nodes[i].Items.Select(item => (Node: i, Item: item)))
            .ToLookup(one => (one.Item.Item, one.Item.Mention.Property, one.Item.Mention.Span.End));
        ILookup<string, int> byInitials = Enumerable.Range(0, _nodes.Count).Where(i => _nodes[i].Stems.Length > 0)
            .SelectMany(i => AcronymsOf(_nodes[i]).Select(acronym => (Acronym: acronym, Node: i)))
            .ToLookup(one => one.Acronym, one => one.Node, StringComparer.Ordinal);
        for (int i = 0; i < _nodes.Count; i++)
        {
            if (_nodes[i].Acronym is not { } acronym)
            {
                continue;
            }

            // "the Better Lamps project (BLP)" says it; elsewhere the initials do.
            foreach (NamedItem item in _nodes[i].Items)
            {
                for (int end = item.Mention.Span.Start; end >= Math.Max(0, item.Mention.Span.Start - MaxGapBeforeAcronym); end--)
                {
                    foreach ((int other, _) in bySource[(item.Item, item.Mention.Property, end)])
                    {
                        Join(i, other);
                    }

                    if (end > 0 && !BeforeAcronym.Contains(item.Mention.Text[end - 1]))
                    {
                        break;
                    }
                }
            }

            foreach (int other in byInitials[acronym].Take(MaxOfOneAcronym).Where(other => _nodes[other].IsWithin(MaxDaysApart, _nodes[i]))
                .Take(_options.MaxBucketSize))
            {
                Join(i, other);
            }
        }
    }

    // An acronym that one text explains as a project's stands for it in others too, about the same time.
    private IEnumerable<NamedItem> BareItems(NameNode node) =>
        node.Acronym is { } acronym ? _bare[acronym].Where(item => item.Date is null || node.IsWithin(MaxDaysApart, item.Date)) : [];

    // The initials of a name's first words, three or more, with its small words and without: SLISP for "Strengthening Labour Inspection System for Promoting
    // ...".
    private IEnumerable<string> AcronymsOf(NameNode node)
    {
        List<Token> words = [.. _table.Split(node.Items[0].Mention.Words, TokenRoom.OfName).SkipWhile(word => word.Id != node.Stems[0]).Take(2 * MaxInitials)];
        foreach (IEnumerable<Token> name in (IEnumerable<Token>[])[words, words.Where(word => !_table.IsStopWord(word.Id))])
        {
            string initials = string.Concat(name.Take(MaxInitials).Select(word => _table.InitialOf(word.Id)));
            for (int length = MinInitials; length <= initials.Length; length++)
            {
                yield return initials[..length];
            }
        }
    }

    private int Find(int i)
    {
        while (_parent[i] != i)
        {
            i = _parent[i] = _parent[_parent[i]];
        }

        return i;
    }

    private void Join(int first, int second)
    {
        (first, second) = (Find(first), Find(second));
        _parent[Math.Max(first, second)] = Math.Min(first, second);
    }

    private List<(string Key, List<NamedItem> Items)> ToList()
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        Dictionary<string, int> next = new(StringComparer.Ordinal);
        List<(string Key, List<NamedItem> Items)> groups = [];
        foreach (var group in Enumerable.Range(0, _nodes.Count).GroupBy(Find).OrderBy(group => group.Key))
        {
            // An acronym that nothing explains may be an office or a convention: the recogniser vouches for names alone.
            List<NameNode> nodes = [.. group.Select(i => _nodes[i])];
            if (nodes.TrueForAll(node => node.Acronym is not null && !node.Items.Exists(item => item.Mention.Grade == MentionGrade.Project)))
            {
                continue;
            }

            NameNode name = nodes.OrderBy(node => node.Acronym is not null).ThenByDescending(node => node.Items.Count)
                .ThenByDescending(node => node.Stems.Length)
                .ThenBy(node => node.Key, StringComparer.Ordinal).First();
            string key = Identity.ItemName.Of(name.Items.Select(item => item.Mention.Words).Order(StringComparer.Ordinal).First());
            string unique = key;
            while (!keys.Add(unique))
            {
                int n = next.GetValueOrDefault(key, 2);
                next[key] = n + 1;
                unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}-{n}");
            }

            groups.Add((unique, [.. nodes.SelectMany(node => node.Items), .. nodes.Exists(node => node.Acronym is null) ? nodes.SelectMany(BareItems) : []]));
        }

        return groups;
    }
}
