using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>Finds long names in a text that gives most of their words close together: "the partnership on fair lamps in Alderton town".</summary>
/// <param name="table">The words.</param>
/// <param name="minShare">The share of a name's words that must be there, 0 to 1.</param>
internal sealed class NearNames(WordTable table, double minShare)
{
    /// <summary>The fewest words of a name that most of them tell.</summary>
    internal const int MinWords = 6;

    // A longer one is no name but a text, and to look for it would take its length for each word of a text.
    internal const int MaxWords = 64;
    private const int WordsToFindBy = 3;
    private const double Spread = 1.5;

    private readonly List<(int Id, HashSet<int> Stems)> _names = [];
    private Dictionary<int, List<int>>? _byWord;

    internal bool IsEmpty => _names.Count == 0;

    internal void Add(int id, IEnumerable<int> stems)
    {
        HashSet<int> set = [.. stems];
        if (set.Count is >= MinWords and <= MaxWords)
        {
            _names.Add((id, set));
            _byWord = null;
        }
    }

    /// <summary>Returns whether a text has a word by which a name is found.</summary>
    internal bool MayHold(ReadOnlySpan<int> content)
    {
        _byWord ??= Index();
        for (int i = 0; i < content.Length && _byWord.Count > 0; i++)
        {
            if (_byWord.ContainsKey(content[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the names that a text gives, each with its first and last word.</summary>
    internal IEnumerable<(int Id, int First, int Last)> In(List<Token> words)
    {
        if (_names.Count == 0)
        {
            yield break;
        }

        _byWord ??= Index();
        List<int> at = table.PlacesOfContent(words);
        foreach (int name in at.SelectMany(i => _byWord.GetValueOrDefault(words[i].Id) ?? []).Distinct().Order())
        {
            if (Place(words, at, _names[name].Stems, minShare) is { } found)
            {
                yield return (_names[name].Id, found.First, found.Last);
            }
        }
    }

    // Enough of the rarest words that a text with most of the name has one of them; very common ones find nothing.
    private Dictionary<int, List<int>> Index()
    {
        List<int[]> rare = RareWords.Of([.. _names.Select(name => StemSet.Of<int>([.. name.Stems]))], table, WordsToFindBy, minFrequency: 1);
        Dictionary<int, List<int>> index = [];
        for (int i = 0; i < rare.Count; i++)
        {
            foreach (int stem in rare[i])
            {
                if (!index.TryGetValue(stem, out List<int>? list))
                {
                    index.Add(stem, list = []);
                }

                list.Add(i);
            }
        }

        // Of a part of the names the one that fits would seem to be the only one: all or none.
        foreach (int stem in index.Where(entry => entry.Value.Count > CatalogueDefaults.MaxBucketSize).Select(entry => entry.Key).ToList())
        {
            index.Remove(stem);
        }

        return index;
    }

    /// <summary>Returns how many of a name's words must be there.</summary>
    internal static int Needed(int words, double minShare) => (int)Math.Ceiling(minShare * words);

    /// <summary>Returns the first and the last word of a place that has enough of a name's words close together; null where there is none.</summary>
    internal static (int First, int Last)? Place(List<Token> words, List<int> at, HashSet<int> name, double minShare)
    {
        int needed = Needed(name.Count, minShare);
        int reach = (int)(Spread * name.Count);
        for (int i = 0; i < at.Count; i++)
        {
            if (!name.Contains(words[at[i]].Id))
            {
                continue;
            }

            HashSet<int> seen = [];
            for (int j = i; j < at.Count && j < i + reach; j++)
            {
                if (name.Contains(words[at[j]].Id) && seen.Add(words[at[j]].Id) && seen.Count >= needed)
                {
                    return (at[i], at[j]);
                }
            }
        }

        return null;
    }
}
