using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>The words of names that fewest other names have, and the names that share one.</summary>
internal static class RareWords
{
    /// <summary>Returns some words of each name: those that fewest names have.</summary>
    /// <param name="names">The distinct words of each.</param>
    /// <param name="table">The words.</param>
    /// <param name="count">How many words of each.</param>
    /// <param name="minFrequency">How many names must have a word at least.</param>
    internal static List<int[]> Of(IReadOnlyList<int[]> names, WordTable table, int count, int minFrequency)
    {
        Dictionary<int, int> frequency = [];
        foreach (int stem in names.SelectMany(name => name))
        {
            frequency[stem] = frequency.GetValueOrDefault(stem) + 1;
        }

        return [.. names.Select(name => name
            .Where(stem => frequency[stem] >= minFrequency)
            .OrderBy(stem => frequency[stem]).ThenBy(stem => table[stem], StringComparer.Ordinal)
            .Take(count)
            .ToArray())];
    }

    /// <summary>Returns the pairs of names that share a word, the smaller position first; of very many that share one, neighbours alone.</summary>
    /// <param name="words">The words of each name.</param>
    /// <param name="maxSize">How many names of a word are compared all with all.</param>
    /// <param name="arePair">Whether two names, by position, are a pair.</param>
    internal static IEnumerable<(int First, int Second)> Pairs(List<int[]> words, int maxSize, Func<int, int, bool> arePair)
    {
        ILookup<int, int> byWord = Enumerable.Range(0, words.Count).SelectMany(i => words[i], static (i, stem) => (i, stem))
            .ToLookup(one => one.stem, one => one.i);
        return byWord.SelectMany(word => Near([.. word], maxSize)).Distinct().Where(pair => arePair(pair.First, pair.Second)).Order();
    }

    private static IEnumerable<(int First, int Second)> Near(int[] names, int maxSize)
    {
        int reach = names.Length > maxSize ? CatalogueDefaults.NeighboursInFullBucket : names.Length;
        for (int i = 0; i < names.Length; i++)
        {
            for (int j = i + 1; j < names.Length && j <= i + reach; j++)
            {
                yield return (names[i], names[j]);
            }
        }
    }
}
