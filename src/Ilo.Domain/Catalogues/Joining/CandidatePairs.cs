namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Finds the pairs of records that are worth comparing: those that share a bucket, never all.</summary>
internal static class CandidatePairs
{
    /// <summary>Returns each pair once, the smaller position first, in ascending order.</summary>
    /// <param name="buckets">The buckets of each record, by position: any number of keys.</param>
    /// <param name="ranks">For each record its place in an order that puts like records side by side.</param>
    /// <param name="maxBucketSize">How many records of a bucket are compared all with all; in a larger one neighbours alone are.</param>
    /// <param name="isWorthwhile">Whether a pair is worth keeping, by positions.</param>
    internal static List<(int First, int Second)> Find(
        IReadOnlyList<IReadOnlyCollection<(int Kind, long Value)>> buckets, int[] ranks, int maxBucketSize, Func<int, int, bool> isWorthwhile)
    {
        Dictionary<(int Kind, long Value), List<int>> members = Members(buckets);
        Dictionary<int, List<int>> neighbours = [];
        foreach (List<int> list in members.Values.Where(list => list.Count > maxBucketSize))
        {
            AddNeighbours(neighbours, list, ranks);
        }

        List<(int First, int Second)> pairs = [];
        int[] seenWith = [.. Enumerable.Repeat(-1, buckets.Count)];
        List<int> partners = [];
        for (int i = 0; i < buckets.Count; i++)
        {
            partners.Clear();
            foreach ((int Kind, long Value) bucket in buckets[i])
            {
                List<int> list = members[bucket];
                Collect(list.Count > maxBucketSize ? [] : list, i);
            }

            Collect(neighbours.GetValueOrDefault(i) ?? [], i);
            partners.Sort();
            pairs.AddRange(partners.Select(j => (i, j)));
        }

        return pairs;

        void Collect(List<int> list, int i)
        {
            foreach (int j in list)
            {
                if (j > i && seenWith[j] != i)
                {
                    seenWith[j] = i;
                    if (isWorthwhile(i, j))
                    {
                        partners.Add(j);
                    }
                }
            }
        }
    }

    private static Dictionary<(int Kind, long Value), List<int>> Members(IReadOnlyList<IReadOnlyCollection<(int Kind, long Value)>> buckets)
    {
        Dictionary<(int Kind, long Value), List<int>> members = [];
        for (int i = 0; i < buckets.Count; i++)
        {
            foreach ((int Kind, long Value) bucket in buckets[i])
            {
                if (!members.TryGetValue(bucket, out List<int>? list))
                {
                    members.Add(bucket, list = []);
                }

                list.Add(i);
            }
        }

        return members;
    }

    private static void AddNeighbours(Dictionary<int, List<int>> neighbours, List<int> list, int[] ranks)
    {
        int[] sorted = [.. list.OrderBy(i => ranks[i])];
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int j = i + 1; j < sorted.Length && j <= i + CatalogueDefaults.NeighboursInFullBucket; j++)
            {
                int first = Math.Min(sorted[i], sorted[j]);
                if (!neighbours.TryGetValue(first, out List<int>? partners))
                {
                    neighbours.Add(first, partners = []);
                }

                partners.Add(Math.Max(sorted[i], sorted[j]));
            }
        }
    }

    /// <summary>Returns the words of each title that fewest other titles have; words of one title alone bring no pair and are left out.</summary>
    internal static List<int[]> RareWords(IReadOnlyList<int[]> titles, WordTable table) =>
        RarestWords(titles, table, CatalogueDefaults.RareWordsPerTitle, minFrequency: 2);

    /// <summary>Returns some words of each title: those that fewest titles have, but at least as many as asked for.</summary>
    internal static List<int[]> RarestWords(IReadOnlyList<int[]> titles, WordTable table, int count, int minFrequency)
    {
        Dictionary<int, int> frequency = [];
        foreach (int stem in titles.SelectMany(title => title))
        {
            frequency[stem] = frequency.GetValueOrDefault(stem) + 1;
        }

        return [.. titles.Select(title => title
            .Where(stem => frequency[stem] >= minFrequency)
            .OrderBy(stem => frequency[stem]).ThenBy(stem => table[stem], StringComparer.Ordinal)
            .Take(count)
            .ToArray())];
    }
}
