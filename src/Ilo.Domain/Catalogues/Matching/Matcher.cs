using System.Runtime.CompilerServices;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>The source records of one kind: compared, and put into clusters. Keeps what it has compared, so that a change costs what is near it.</summary>
internal sealed class Matcher<TRecord>
    where TRecord : class
{
    private readonly PairScorer _scorer;
    private readonly Func<Features, long[]> _keysOf;
    private readonly CatalogueOptions _options;
    private readonly SourceOrder<TRecord> _order;
    private readonly TitleOrder<TRecord> _byTitle;

    /// <param name="traits">What is to be known of the kind of record.</param>
    /// <param name="scorer">What scores a pair.</param>
    /// <param name="phases">What finds phases; null where the kind has none.</param>
    /// <param name="keysOf">Gives the buckets of a record.</param>
    /// <param name="options">How records are joined.</param>
    internal Matcher(RecordTraits<TRecord> traits, PairScorer scorer, PhaseFinder? phases, Func<Features, long[]> keysOf, CatalogueOptions options)
    {
        (_scorer, Phases, _keysOf, _options) = (scorer, phases, keysOf, options);
        _order = new(traits);
        _byTitle = new(_order);
        Buckets = new(options.MaxBucketSize, _byTitle);
    }

    /// <summary>Gets what finds phases; null where the kind has none.</summary>
    internal PhaseFinder? Phases { get; }

    /// <summary>Gets all records, in the order of sources.</summary>
    internal List<SourceNode<TRecord>> Nodes { get; private set; } = [];

    internal Buckets<TRecord> Buckets { get; }

    /// <summary>Gets the clusters, in the order of their first records.</summary>
    internal IEnumerable<Cluster<TRecord>> Clusters => Nodes.Where(node => node.Cluster!.Nodes[0] == node).Select(node => node.Cluster!);

    /// <summary>Takes records out and new ones in, and puts what this touches into clusters anew.</summary>
    internal ClusterChanges<TRecord> Update(IReadOnlyCollection<SourceNode<TRecord>> gone, List<SourceNode<TRecord>> come, CancellationToken cancellationToken)
    {
        if (!_order.IsKeptBy(come))
        {
            come.Sort(_order);
        }

        bool all = Nodes.Count == gone.Count || come.Count > Nodes.Count / 4;
        Nodes = Merged(gone, come);
        for (int i = 0; i < Nodes.Count; i++)
        {
            Nodes[i].Position = i;
        }

        Reclustering<TRecord> reclustering = new(_scorer, Nodes.Count);
        if (all)
        {
            CompareAll(cancellationToken);
            reclustering.TouchAll(Nodes);
        }
        else
        {
            CompareChanged(gone, come, reclustering);
        }

        ClusterChanges<TRecord> changes = reclustering.Run(gone, cancellationToken);
        foreach (SourceNode<TRecord> node in all ? Nodes : reclustering.Touched)
        {
            node.Features.ForgetSummary();
        }

        return changes;
    }

    /// <summary>Returns the record of a source.</summary>
    /// <param name="source">One that is in.</param>
    internal SourceNode<TRecord> Find(SourceRecord<TRecord> source)
    {
        int low = 0;
        for (int high = Nodes.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _order.Compare(Nodes[middle].Source, source) < 0 ? (middle + 1, high) : (low, middle);
        }

        return Nodes[Nodes.FindIndex(low, node => node.Source == source)];
    }

    internal void Clear()
    {
        Nodes.ForEach(static node => node.Cluster = null);
        Nodes = [];
        Buckets.Clear();
    }

    /// <summary>Returns what says why the records of a cluster are one.</summary>
    internal IMerges? MergesOf(Cluster<TRecord> cluster) => cluster.Merges.Length == 0 ? null : new Merges<TRecord>(cluster.Merges, this);

    /// <summary>Returns how well two records match, and why.</summary>
    internal Match Explain(SourceNode<TRecord> first, SourceNode<TRecord> second)
    {
        (double score, ValueList<MatchReason> reasons) = _scorer.Explain(first.Features, second.Features);
        first.Features.ForgetSummary();
        second.Features.ForgetSummary();
        return Match.Of(first.Source, second.Source, score, reasons);
    }

    private List<SourceNode<TRecord>> Merged(IReadOnlyCollection<SourceNode<TRecord>> gone, List<SourceNode<TRecord>> come)
    {
        HashSet<SourceNode<TRecord>> without = [.. gone];
        List<SourceNode<TRecord>> merged = new(Nodes.Count + come.Count);
        int from = 0;
        foreach (SourceNode<TRecord> node in come)
        {
            int to = Nodes.BinarySearch(node, _order);
            to = to < 0 ? ~to : to;
            AddRange(from, Math.Max(from, to));
            merged.Add(node);
            from = Math.Max(from, to);
        }

        AddRange(from, Nodes.Count);
        return merged;

        void AddRange(int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                if (without.Count == 0 || !without.Contains(Nodes[i]))
                {
                    merged.Add(Nodes[i]);
                }
            }
        }
    }

    // Each record with those behind it, on all cores; every record looks for its partners alone.
    private void CompareAll(CancellationToken cancellationToken)
    {
        ParallelOptions parallel = new() { CancellationToken = cancellationToken };
        SourceNode<TRecord>[] byTitle = _byTitle.Sorted(Nodes);
        long[][] keys = new long[byTitle.Length][];
        Parallel.For(0, byTitle.Length, parallel, rank =>
        {
            byTitle[rank].Rank = rank;
            byTitle[rank].Clear();
            keys[rank] = _keysOf(byTitle[rank].Features);
        });
        Buckets.Fill(byTitle, keys);
        List<PairEdge<TRecord>>?[] edges = new List<PairEdge<TRecord>>?[Nodes.Count];
        Parallel.For(
            0, Nodes.Count, parallel, static () => new List<SourceNode<TRecord>>(),
            (i, _, partners) =>
            {
                AddPartners(Nodes[i], keys[Nodes[i].Rank], partners);
                foreach (SourceNode<TRecord> partner in partners)
                {
                    if (EdgeOf(Nodes[i], partner) is { } edge)
                    {
                        (edges[i] ??= []).Add(edge);
                    }
                }

                return partners;
            },
            static _ => { });
        for (int i = 0; i < edges.Length; i++)
        {
            foreach (PairEdge<TRecord> edge in edges[i] ?? [])
            {
                Link(Nodes[i], edge);
            }
        }
    }

    // The records behind it that are worth comparing, each once, in order.
    [MethodImpl(Hot.Loop)]
    private void AddPartners(SourceNode<TRecord> node, long[] keys, List<SourceNode<TRecord>> partners)
    {
        partners.Clear();
        int byWords = KeysByWords(node);
        for (int k = 0; k < keys.Length; k++)
        {
            foreach (SourceNode<TRecord> partner in Buckets.PartnersOf(keys[k], node))
            {
                if (partner.Position > node.Position && (k < byWords ? AreLike(node, partner) : IsWorthwhile(node, partner)) && !partners.Contains(partner))
                {
                    partners.Add(partner);
                }
            }
        }

        partners.Sort(static (a, b) => a.Position.CompareTo(b.Position));
    }

    private void CompareChanged(IEnumerable<SourceNode<TRecord>> gone, List<SourceNode<TRecord>> come, Reclustering<TRecord> reclustering)
    {
        HashSet<(SourceNode<TRecord> First, SourceNode<TRecord> Second)> pairs = [];
        HashSet<SourceNode<TRecord>> without = [];
        foreach (SourceNode<TRecord> node in gone)
        {
            without.Add(node);
            foreach (long key in _keysOf(node.Features))
            {
                Buckets.Remove(key, node, pairs);
            }

            foreach (PairEdge<TRecord> edge in node.Edges)
            {
                edge.Other.Remove(node, out _);
                reclustering.Touch(edge.Other, edge.IsMerge);
            }

            node.Clear();
        }

        foreach (SourceNode<TRecord> node in come)
        {
            reclustering.Touch(node, isMerge: true);
            foreach (long key in _keysOf(node.Features))
            {
                Buckets.Insert(key, node, pairs);
            }
        }

        foreach ((SourceNode<TRecord> a, SourceNode<TRecord> b) in pairs)
        {
            if (without.Contains(a) || without.Contains(b))
            {
                continue;
            }

            (SourceNode<TRecord> first, SourceNode<TRecord> second) = a.Position < b.Position ? (a, b) : (b, a);
            bool known = first.Remove(second, out PairEdge<TRecord> before);
            second.Remove(first, out _);
            PairEdge<TRecord>? now = AreCompared(first, second) ? known ? before : EdgeOf(first, second) : null;
            if (now is { } edge)
            {
                Link(first, edge);
            }

            if (known != now is not null)
            {
                bool isMerge = (now ?? before).IsMerge;
                reclustering.Touch(first, isMerge);
                reclustering.Touch(second, isMerge);
            }
        }
    }

    private bool AreCompared(SourceNode<TRecord> first, SourceNode<TRecord> second)
    {
        bool areLike = AreLike(first, second);
        if (!areLike && !IsWorthwhile(first, second))
        {
            return false;
        }

        // That two share a word says nothing where the titles are not alike.
        long[] keys = _keysOf(first.Features);
        long[] others = _keysOf(second.Features);
        for (int k = areLike ? 0 : KeysByWords(first); k < keys.Length; k++)
        {
            if (others.Contains(keys[k]) && Buckets.AreCompared(keys[k], first, second))
            {
                return true;
            }
        }

        return false;
    }

    // The keys by the title and its words come first.
    private static int KeysByWords(SourceNode<TRecord> node) => 1 + node.Features.TitleStems.Length;

    private static void Link(SourceNode<TRecord> first, PairEdge<TRecord> edge)
    {
        first.Add(edge);
        edge.Other.Add(edge with { Other = first, Phase = (sbyte)-edge.Phase });
    }

    // Null where nothing comes of the pair.
    private PairEdge<TRecord>? EdgeOf(SourceNode<TRecord> first, SourceNode<TRecord> second)
    {
        PairScore score = _scorer.Score(first.Features, second.Features);
        bool isMerge = score.CanMerge && score.Score >= _options.MergeScore;
        int phase = Phases?.Order(first.Features, second.Features) ?? 0;
        return isMerge || phase != 0 || score.Score >= _options.SuspicionScore ? new(second, score, isMerge, (sbyte)phase) : null;
    }

    // Too few words in common, and no code or acronym: neither a merge nor a phase can come of it.
    private static bool IsWorthwhile(SourceNode<TRecord> first, SourceNode<TRecord> second)
    {
        (Features a, Features b) = (first.Features, second.Features);
        return AreLike(first, second)
            || a.HasCodeOf(b)
            || (a.Dates is not null && a.Dates == b.Dates && Translation.AreOfTwoLanguages(a, b))
            || a.SharedAcronym(b) is not null;
    }

    [MethodImpl(Hot.Loop)]
    private static bool AreLike(SourceNode<TRecord> first, SourceNode<TRecord> second)
    {
        // A word whose bit the other title lacks is not in it: most pairs need no more than this.
        int shared = Math.Min(
            first.TitleLength - System.Numerics.BitOperations.PopCount(first.TitleBits & ~second.TitleBits),
            second.TitleLength - System.Numerics.BitOperations.PopCount(second.TitleBits & ~first.TitleBits));
        return shared >= CatalogueDefaults.PhaseTitleSimilarityWithAcronym * (first.TitleLength + second.TitleLength - shared)
            && StemSet.Similarity(first.Features.TitleStems, second.Features.TitleStems) >= CatalogueDefaults.PhaseTitleSimilarityWithAcronym;
    }
}
