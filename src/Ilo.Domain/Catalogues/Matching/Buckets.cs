namespace Ilo.Domain.Catalogues.Matching;

/// <summary>The records that share something by which they may be one: a word of the title, a day, an acronym.</summary>
/// <remarks>
/// Of a bucket with at most <paramref name="maxSize"/> records all are compared with all, of a larger one neighbours alone, in an order that puts like
/// titles side by side. Nothing else depends on how many there are, so that a record more or less changes no more than the pairs near it.
/// </remarks>
/// <param name="maxSize">How many records of a bucket are compared all with all.</param>
/// <param name="order">The order inside a bucket.</param>
internal sealed class Buckets<TRecord>(int maxSize, IComparer<SourceNode<TRecord>> order)
    where TRecord : class
{
    private const int Reach = CatalogueDefaults.NeighboursInFullBucket;

    // A bucket of one record is the record, a larger one a list.
    private readonly Dictionary<long, object> _buckets = [];

    /// <summary>Returns the records of a bucket, in order; null where there are none, or one alone.</summary>
    internal List<SourceNode<TRecord>>? Shared(long key) => _buckets.TryGetValue(key, out object? bucket) ? bucket as List<SourceNode<TRecord>> : null;

    /// <summary>Returns all records of a bucket.</summary>
    internal IReadOnlyList<SourceNode<TRecord>> All(long key) => !_buckets.TryGetValue(key, out object? bucket) ? []
        : bucket as List<SourceNode<TRecord>> ?? (IReadOnlyList<SourceNode<TRecord>>)[(SourceNode<TRecord>)bucket];

    /// <summary>Returns how many records share a bucket.</summary>
    internal int Count(long key) => !_buckets.TryGetValue(key, out object? bucket) ? 0 : bucket is List<SourceNode<TRecord>> list ? list.Count : 1;

    /// <summary>Returns the records of a bucket where there are at most so many as are compared with each other; none where there are more.</summary>
    internal IReadOnlyList<SourceNode<TRecord>> Few(long key) => !_buckets.TryGetValue(key, out object? bucket) ? []
        : bucket is not List<SourceNode<TRecord>> list ? [(SourceNode<TRecord>)bucket]
        : list.Count <= maxSize ? list : [];

    internal void Clear() => _buckets.Clear();

    /// <summary>Gives back the room that the buckets grew into: for when all have come.</summary>
    internal void Trim() => _buckets.TrimExcess();

    /// <summary>Adds a record behind all others that are in: for records that come in order.</summary>
    internal void Append(long key, SourceNode<TRecord> node)
    {
        ref object? bucket = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_buckets, key, out bool known);
        if (!known)
        {
            bucket = node;
        }
        else if (bucket is List<SourceNode<TRecord>> list)
        {
            list.Add(node);
        }
        else
        {
            bucket = new List<SourceNode<TRecord>>(2) { (SourceNode<TRecord>)bucket!, node };
        }
    }

    /// <summary>Adds a record in its place, and the pairs that this makes or ends.</summary>
    internal void Insert(long key, SourceNode<TRecord> node, HashSet<(SourceNode<TRecord>, SourceNode<TRecord>)> pairs)
    {
        if (Shared(key) is not { } list)
        {
            Append(key, node);
            list = Shared(key) ?? [];
            if (list.Count == 2)
            {
                list.Sort(order);
                AddPair(pairs, list[0], list[1]);
            }

            return;
        }

        int at = list.BinarySearch(node, order);
        at = at < 0 ? ~at : at;
        list.Insert(at, node);
        if (list.Count == maxSize + 1)
        {
            // All with all until now, neighbours from now on.
            AddAll(pairs, list);
        }
        else if (list.Count <= maxSize)
        {
            list.ForEach(other => AddPair(pairs, node, other));
        }
        else
        {
            AddAround(pairs, list, at);
        }
    }

    /// <summary>Takes a record out, and adds the pairs that this makes.</summary>
    internal void Remove(long key, SourceNode<TRecord> node, HashSet<(SourceNode<TRecord>, SourceNode<TRecord>)> pairs)
    {
        if (Shared(key) is not { } list)
        {
            _buckets.Remove(key);
            return;
        }

        int at = PlaceOf(list, node);
        list.RemoveAt(at);
        if (list.Count == 1)
        {
            _buckets[key] = list[0];
        }
        else if (list.Count == maxSize)
        {
            AddAll(pairs, list);
        }
        else if (list.Count > maxSize)
        {
            // What stood one too far apart is within reach now.
            AddAround(pairs, list, at);
        }
    }

    /// <summary>Returns whether two records of a bucket are compared.</summary>
    internal bool AreCompared(long key, SourceNode<TRecord> first, SourceNode<TRecord> second) =>
        Shared(key) is { } list && (list.Count <= maxSize || Math.Abs(PlaceOf(list, first) - PlaceOf(list, second)) <= Reach);

    /// <summary>Returns the records that a record of a bucket is compared with, itself among them; for use while all have their ranks.</summary>
    internal ReadOnlySpan<SourceNode<TRecord>> PartnersOf(long key, SourceNode<TRecord> node)
    {
        if (Shared(key) is not { } list)
        {
            return [];
        }

        ReadOnlySpan<SourceNode<TRecord>> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
        if (all.Length <= maxSize)
        {
            return all;
        }

        int low = 0;
        for (int high = all.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = all[middle].Rank < node.Rank ? (middle + 1, high) : (low, middle);
        }

        return all[Math.Max(0, low - Reach)..Math.Min(all.Length, low + Reach + 1)];
    }

    // Every pair near a place: whoever gets them looks whether they are compared, before and now.
    private static void AddAround(HashSet<(SourceNode<TRecord>, SourceNode<TRecord>)> pairs, List<SourceNode<TRecord>> list, int at)
    {
        for (int i = Math.Max(0, at - Reach - 1); i <= at && i < list.Count; i++)
        {
            for (int j = Math.Max(at, i + 1); j < list.Count && j <= i + Reach + 1; j++)
            {
                AddPair(pairs, list[i], list[j]);
            }
        }
    }

    private static void AddAll(HashSet<(SourceNode<TRecord>, SourceNode<TRecord>)> pairs, List<SourceNode<TRecord>> list)
    {
        for (int i = 0; i < list.Count; i++)
        {
            for (int j = i + 1; j < list.Count; j++)
            {
                AddPair(pairs, list[i], list[j]);
            }
        }
    }

    private static void AddPair(HashSet<(SourceNode<TRecord>, SourceNode<TRecord>)> pairs, SourceNode<TRecord> first, SourceNode<TRecord> second)
    {
        if (first != second && !pairs.Contains((second, first)))
        {
            pairs.Add((first, second));
        }
    }

    private int PlaceOf(List<SourceNode<TRecord>> list, SourceNode<TRecord> node)
    {
        int at = list.BinarySearch(node, order);
        return at >= 0 && list[at] == node ? at : list.IndexOf(node);
    }
}
