namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Finds the pairs of records that are worth comparing: those that share a bucket, never all.</summary>
internal static class CandidatePairs
{
    /// <summary>Returns each pair once, the smaller position first, in ascending order.</summary>
    /// <param name="buckets">The buckets of each record, by position: any number of keys.</param>
    /// <param name="ranks">For each record its place in an order that puts like records side by side.</param>
    /// <param name="maxBucketSize">How many records of a bucket are compared all with all; in a larger one neighbours alone are.</param>
    internal static List<(int First, int Second)> Find(IReadOnlyList<IReadOnlyCollection<(int Kind, long Value)>> buckets, int[] ranks, int maxBucketSize)
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

        HashSet<long> pairs = [];
        foreach (List<int> list in members.Values)
        {
            int reach = list.Count;
            if (list.Count > maxBucketSize)
            {
                list.Sort((a, b) => ranks[a].CompareTo(ranks[b]));
                reach = CatalogueDefaults.NeighboursInFullBucket;
            }

            for (int i = 0; i < list.Count; i++)
            {
                for (int j = i + 1; j < list.Count && j <= i + reach; j++)
                {
                    pairs.Add(((long)Math.Min(list[i], list[j]) << 32) | (uint)Math.Max(list[i], list[j]));
                }
            }
        }

        return [.. pairs.Order().Select(pair => ((int)(pair >> 32), (int)(pair & uint.MaxValue)))];
    }

    /// <summary>Returns the words of each title that fewest other titles have; words of one title alone bring no pair and are left out.</summary>
    internal static List<int[]> RareWords(IReadOnlyList<int[]> titles, WordTable table)
    {
        Dictionary<int, int> frequency = [];
        foreach (int stem in titles.SelectMany(title => title))
        {
            frequency[stem] = frequency.GetValueOrDefault(stem) + 1;
        }

        return [.. titles.Select(title => title
            .Where(stem => frequency[stem] > 1)
            .OrderBy(stem => frequency[stem]).ThenBy(stem => table[stem], StringComparer.Ordinal)
            .Take(CatalogueDefaults.RareWordsPerTitle)
            .ToArray())];
    }
}
