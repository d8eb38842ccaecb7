using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    // A bucket of one record is the record, of a few an array, a larger one a list.
    private readonly KeyTable _buckets = new();

    /// <summary>Returns the records of a bucket, in order; none where there is one alone.</summary>
    internal ReadOnlySpan<SourceNode<TRecord>> Shared(long key) => _buckets.TryGet(key, out object? bucket) ? Several(bucket) : [];

    /// <summary>Returns all records of a bucket.</summary>
    internal ReadOnlySpan<SourceNode<TRecord>> All(long key)
    {
        ref object bucket = ref _buckets.Find(key);
        return Unsafe.IsNullRef(ref bucket) ? [] : bucket is SourceNode<TRecord>
            ? MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<object, SourceNode<TRecord>>(ref bucket), 1)
            : Several(bucket);
    }

    /// <summary>Returns how many records share a bucket.</summary>
    internal int Count(long key) => All(key).Length;

    /// <summary>Returns the records of a bucket where there are at most so many as are compared with each other; none where there are more.</summary>
    internal ReadOnlySpan<SourceNode<TRecord>> Few(long key) => All(key) is { Length: var count } few && count <= maxSize ? few : [];

    internal void Clear() => _buckets.Clear();

    /// <summary>Puts in all records, whatever was in.</summary>
    /// <param name="nodes">The records, in the order inside a bucket.</param>
    /// <param name="keys">The buckets of each.</param>
    internal void Fill(SourceNode<TRecord>[] nodes, long[][] keys)
    {
        _buckets.Clear();
        _buckets.Fill(
            keys, (bucket, i) =>
            {
                switch (bucket)
                {
                    case null:
                        return nodes[i];
                    case List<SourceNode<TRecord>> list:
                        list.Add(nodes[i]);
                        return list;
                    case SourceNode<TRecord>[] two:
                        return new List<SourceNode<TRecord>>(4) { two[0], two[1], nodes[i] };
                    default:
                        return new[] { (SourceNode<TRecord>)bucket, nodes[i] };
                }
            },
            bucket =>
            {
                if (bucket is not List<SourceNode<TRecord>> list)
                {
                    return bucket;
                }

                if (list.Count <= maxSize)
                {
                    return list.ToArray();
                }

                list.TrimExcess();
                return list;
            });
    }

    /// <summary>Adds a record in its place, and the pairs that this makes or ends.</summary>
    internal void Insert(long key, SourceNode<TRecord> node, HashSet<(SourceNode<TRecord>, SourceNode<TRecord>)> pairs)
    {
        ref object? bucket = ref _buckets.At(key);
        if (bucket is null or SourceNode<TRecord>)
        {
            if (bucket is not SourceNode<TRecord> other)
            {
                bucket = node;
                return;
            }

            bucket = order.Compare(other, node) <= 0 ? new[] { other, node } : [node, other];
            AddPair(pairs, node, other);
            return;
        }

        ReadOnlySpan<SourceNode<TRecord>> before = Several(bucket);
        int at = before.BinarySearch(new Place(node, order));
        at = at < 0 ? ~at : at;
        bucket = Inserted(bucket, at, node);
        ReadOnlySpan<SourceNode<TRecord>> all = Several(bucket);
        if (all.Length == maxSize + 1)
        {
            // All with all until now, neighbours from now on.
            AddAll(pairs, all);
        }
        else if (all.Length <= maxSize)
        {
            foreach (SourceNode<TRecord> other in all)
            {
                AddPair(pairs, node, other);
            }
        }
        else
        {
            AddAround(pairs, all, at);
        }
    }

    /// <summary>Takes a record out, and adds the pairs that this makes.</summary>
    internal void Remove(long key, SourceNode<TRecord> node, HashSet<(SourceNode<TRecord>, SourceNode<TRecord>)> pairs)
    {
        if (Shared(key).IsEmpty)
        {
            _buckets.Remove(key);
            return;
        }

        ref object bucket = ref _buckets.Find(key);
        int at = PlaceOf(Several(bucket), node);
        bucket = Removed(bucket, at);
        ReadOnlySpan<SourceNode<TRecord>> all = Several(bucket);
        if (all.Length == maxSize)
        {
            AddAll(pairs, all);
        }
        else if (all.Length > maxSize)
        {
            // What stood one too far apart is within reach now.
            AddAround(pairs, all, at);
        }
    }

    /// <summary>Returns whether two records of a bucket are compared.</summary>
    internal bool AreCompared(long key, SourceNode<TRecord> first, SourceNode<TRecord> second)
    {
        ReadOnlySpan<SourceNode<TRecord>> all = Shared(key);
        return !all.IsEmpty && (all.Length <= maxSize || Math.Abs(PlaceOf(all, first) - PlaceOf(all, second)) <= Reach);
    }

    /// <summary>Returns the records that a record of a bucket is compared with, itself among them; for use while all have their ranks.</summary>
    internal ReadOnlySpan<SourceNode<TRecord>> PartnersOf(long key, SourceNode<TRecord> node)
    {
        ReadOnlySpan<SourceNode<TRecord>> all = Shared(key);
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

    private static ReadOnlySpan<SourceNode<TRecord>> Several(object? bucket) =>
        bucket is SourceNode<TRecord>[] few ? few : bucket is List<SourceNode<TRecord>> list ? CollectionsMarshal.AsSpan(list) : [];

    private object Inserted(object bucket, int at, SourceNode<TRecord> node)
    {
        if (bucket is SourceNode<TRecord>[] few)
        {
            if (few.Length < maxSize)
            {
                return (SourceNode<TRecord>[])[.. few[..at], node, .. few[at..]];
            }

            bucket = new List<SourceNode<TRecord>>(few);
        }

        ((List<SourceNode<TRecord>>)bucket).Insert(at, node);
        return bucket;
    }

    private static object Removed(object bucket, int at)
    {
        if (bucket is List<SourceNode<TRecord>> list)
        {
            list.RemoveAt(at);
            return list.Count == 1 ? list[0] : list;
        }

        SourceNode<TRecord>[] few = (SourceNode<TRecord>[])bucket;
        return few.Length == 2 ? few[1 - at] : (SourceNode<TRecord>[])[.. few[..at], .. few[(at + 1)..]];
    }

    // Every pair near a place: whoever gets them looks whether they are compared, before and now.
    private static void AddAround(HashSet<(SourceNode<TRecord>, SourceNode<TRecord>)> pairs, ReadOnlySpan<SourceNode<TRecord>> all, int at)
    {
        for (int i = Math.Max(0, at - Reach - 1); i <= at && i < all.Length; i++)
        {
            for (int j = Math.Max(at, i + 1); j < all.Length && j <= i + Reach + 1; j++)
            {
                AddPair(pairs, all[i], all[j]);
            }
        }
    }

    private static void AddAll(HashSet<(SourceNode<TRecord>, SourceNode<TRecord>)> pairs, ReadOnlySpan<SourceNode<TRecord>> all)
    {
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = i + 1; j < all.Length; j++)
            {
                AddPair(pairs, all[i], all[j]);
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

    private int PlaceOf(ReadOnlySpan<SourceNode<TRecord>> all, SourceNode<TRecord> node)
    {
        int at = all.BinarySearch(new Place(node, order));
        return at >= 0 && all[at] == node ? at : all.IndexOf(node);
    }

    // A record in the order of a bucket.
    private readonly struct Place(SourceNode<TRecord> node, IComparer<SourceNode<TRecord>> order) : IComparable<SourceNode<TRecord>>
    {
        public int CompareTo(SourceNode<TRecord>? other) => order.Compare(node, other!);
    }
}
