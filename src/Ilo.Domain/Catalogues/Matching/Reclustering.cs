namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Puts the records anew into clusters that something new connects or divides, with all that are connected to them; all others stay as they
/// are.</summary>
/// <param name="scorer">Tells whether records can be one.</param>
/// <param name="count">How many records there are: the positions of all are below.</param>
internal sealed class Reclustering<TRecord>(PairScorer scorer, int count)
    where TRecord : class
{
    private readonly HashSet<SourceNode<TRecord>> _divided = [];
    private readonly HashSet<SourceNode<TRecord>> _touched = [];
    private List<SourceNode<TRecord>>? _all;

    /// <summary>Gets the records that are like others than before.</summary>
    internal IReadOnlyCollection<SourceNode<TRecord>> Touched => (IReadOnlyCollection<SourceNode<TRecord>>?)_all ?? _touched;

    /// <summary>Notes that every record is like others than before.</summary>
    /// <param name="nodes">All records, each at its position.</param>
    internal void TouchAll(List<SourceNode<TRecord>> nodes) => _all = nodes;

    /// <summary>Notes that a record is like others than before.</summary>
    /// <param name="node">The record.</param>
    /// <param name="isMerge">Whether this can make it one with others than before.</param>
    internal void Touch(SourceNode<TRecord> node, bool isMerge)
    {
        _touched.Add(node);
        if (isMerge)
        {
            _divided.Add(node);
        }
    }

    internal ClusterChanges<TRecord> Run(IEnumerable<SourceNode<TRecord>> gone, CancellationToken cancellationToken)
    {
        HashSet<Cluster<TRecord>> before = [];
        foreach (SourceNode<TRecord> node in gone)
        {
            before.Add(node.Cluster!);
            node.Cluster = null;
            _touched.Remove(node);
            _divided.Remove(node);
        }

        // The rest of a cluster that lost a record is connected to what was like that record.
        HashSet<Cluster<TRecord>> kept = [];
        List<Cluster<TRecord>> come = [];
        List<SourceNode<TRecord>[]> components = Components(TakeAlone);
        List<(List<SourceNode<TRecord>> Nodes, (SourceNode<TRecord>, SourceNode<TRecord>)[] Merges)>[] made = new List<(
            List<SourceNode<TRecord>>, (SourceNode<TRecord>, SourceNode<TRecord>)[])>[components.Count];
        Parallel.For(0, made.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => made[i] = ClustersOf(components[i]));
        foreach ((List<SourceNode<TRecord>> nodes, var merges) in made.SelectMany(one => one))
        {
            Take(nodes, merges);
        }

        foreach (Cluster<TRecord> cluster in come)
        {
            foreach (SourceNode<TRecord> node in cluster.Nodes)
            {
                node.Cluster = cluster;
                node.ShareWith(cluster.Nodes[0]);
            }
        }

        before.ExceptWith(kept);
        return new(before, come, _all is null ? [.. _touched.Select(static node => node.Cluster!).Concat(come).Distinct()] : ClustersOf(_all));

        void TakeAlone(SourceNode<TRecord> node)
        {
            if (node.Cluster is not { } known)
            {
                come.Add(new([node], []));
            }
            else if (known.Nodes.Length == 1 && known.Merges.Length == 0)
            {
                kept.Add(known);
            }
            else
            {
                before.Add(known);
                come.Add(new([node], []));
            }
        }

        void Take(List<SourceNode<TRecord>> nodes, (SourceNode<TRecord>, SourceNode<TRecord>)[] merges)
        {
            if (nodes[0].Cluster is { } known && known.HasNodes(nodes) && known.Merges.AsSpan().SequenceEqual(merges))
            {
                kept.Add(known);
                return;
            }

            before.UnionWith(nodes.Select(node => node.Cluster).OfType<Cluster<TRecord>>());
            come.Add(new([.. nodes], merges));
        }
    }

    private static Comparer<SourceNode<TRecord>> ByPosition { get; } = Comparer<SourceNode<TRecord>>.Create(
        static (a, b) => a.Position.CompareTo(b.Position));

    // Each once: where its first record is.
    private static List<Cluster<TRecord>> ClustersOf(List<SourceNode<TRecord>> nodes)
    {
        List<Cluster<TRecord>> clusters = new(nodes.Count);
        foreach (SourceNode<TRecord> node in nodes)
        {
            if (node.Cluster!.Nodes[0] == node)
            {
                clusters.Add(node.Cluster);
            }
        }

        return clusters;
    }

    // What merges can connect, one by one, and what nothing can.
    private List<SourceNode<TRecord>[]> Components(Action<SourceNode<TRecord>> alone)
    {
        bool[] seen = new bool[count];
        List<SourceNode<TRecord>[]> components = [];
        Stack<SourceNode<TRecord>> open = [];
        foreach (SourceNode<TRecord> start in (IEnumerable<SourceNode<TRecord>>?)_all ?? _divided)
        {
            if (!start.HasMerge)
            {
                alone(start);
                continue;
            }

            if (seen[start.Position])
            {
                continue;
            }

            seen[start.Position] = true;
            List<SourceNode<TRecord>> component = [start];
            open.Push(start);
            while (open.TryPop(out SourceNode<TRecord>? node))
            {
                foreach (PairEdge<TRecord> edge in node.Edges)
                {
                    if (edge.IsMerge && !seen[edge.Other.Position])
                    {
                        seen[edge.Other.Position] = true;
                        component.Add(edge.Other);
                        open.Push(edge.Other);
                    }
                }
            }

            component.Sort(ByPosition);
            components.Add([.. component]);
        }

        return components;
    }

    private List<(List<SourceNode<TRecord>> Nodes, (SourceNode<TRecord>, SourceNode<TRecord>)[] Merges)> ClustersOf(SourceNode<TRecord>[] component)
    {
        if (component is [var one, var other])
        {
            // Whatever makes two one, nothing else speaks against it.
            return [([one, other], [(one, other)])];
        }

        List<(int First, int Second)> pairs = [];
        List<PairScore> scores = [];
        for (int i = 0; i < component.Length; i++)
        {
            foreach (PairEdge<TRecord> edge in component[i].Edges)
            {
                if (edge.IsMerge && edge.Other.Position > component[i].Position)
                {
                    pairs.Add((i, Array.BinarySearch(component, edge.Other, ByPosition)));
                    scores.Add(edge.Score);
                }
            }
        }

        Clustering clustering = Clustering.Of(component, pairs, scores, scorer);
        ILookup<int, (int First, int Second)> merges = clustering.Merges.ToLookup(pair => clustering.Find(pair.First));
        return [.. clustering.ToLists().Select(list => (
            list.ConvertAll(i => component[i]), merges[clustering.Find(list[0])].Select(pair => (component[pair.First], component[pair.Second])).ToArray()))];
    }
}
