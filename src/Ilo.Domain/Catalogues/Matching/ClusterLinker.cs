using System.Collections.Concurrent;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Links clusters of one kind to each other: the phase before and behind, and what may be the same.</summary>
internal sealed class ClusterLinker<TRecord>(Matcher<TRecord> matcher, CatalogueOptions options)
    where TRecord : class
{
    private readonly ConcurrentDictionary<Cluster<TRecord>, Dictionary<Cluster<TRecord>, Match>> _later = [];

    /// <summary>Gives clusters their links; returns those whose links are others than before.</summary>
    /// <param name="touched">The clusters whose records are like others than before; their neighbours are looked at too.</param>
    internal IReadOnlyCollection<Cluster<TRecord>> Relink(IReadOnlyCollection<Cluster<TRecord>> touched)
    {
        // A cluster without neighbours has no links; what was its neighbour before is touched too.
        HashSet<Cluster<TRecord>> near = [];
        foreach (Cluster<TRecord> cluster in touched)
        {
            if (HasNeighbours(cluster) || cluster.Links.Length > 0)
            {
                near.Add(cluster);
                AddNeighbours(cluster, near);
            }
        }

        ConcurrentBag<Cluster<TRecord>> changed = [];
        Parallel.ForEach(near, cluster =>
        {
            ClusterLink<TRecord>[] links = LinksOf(cluster);
            if (!links.AsSpan().SequenceEqual(cluster.Links))
            {
                cluster.Links = links;
                changed.Add(cluster);
            }
        });
        return changed;
    }

    private static void AddNeighbours(Cluster<TRecord> cluster, HashSet<Cluster<TRecord>> near)
    {
        foreach (SourceNode<TRecord> node in cluster.Nodes)
        {
            for (int i = 0; i < node.Edges.Length; i++)
            {
                near.Add(node.Edges[i].Other.Cluster!);
            }
        }
    }

    private static bool HasNeighbours(Cluster<TRecord> cluster)
    {
        foreach (SourceNode<TRecord> node in cluster.Nodes)
        {
            for (int i = 0; i < node.Edges.Length; i++)
            {
                if (node.Edges[i].Other.Cluster != cluster)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ClusterLink<TRecord>[] LinksOf(Cluster<TRecord> cluster)
    {
        if (!HasNeighbours(cluster))
        {
            return [];
        }

        List<PairEdge<TRecord>> edges = [.. cluster.Nodes.SelectMany(node => node.Edges).Where(edge => edge.Other.Cluster != cluster)];
        List<ClusterLink<TRecord>> links = [];
        if (edges.Exists(edge => edge.Phase != 0))
        {
            foreach (Cluster<TRecord> other in edges.Where(edge => edge.Phase != 0).Select(edge => edge.Other.Cluster!).Distinct()
                .OrderBy(other => other.Nodes[0].Position))
            {
                if (Phase(cluster, other) is { } successor)
                {
                    links.Add(new(CatalogueLinkKind.Successor, other, successor));
                }
                else if (Phase(other, cluster) is { } predecessor)
                {
                    links.Add(new(CatalogueLinkKind.Predecessor, other, predecessor));
                }
            }
        }

        HashSet<Cluster<TRecord>> inPhase = [.. links.Select(link => link.Other)];
        foreach (Cluster<TRecord> other in edges.Where(edge => edge.Score.Score >= options.SuspicionScore).Select(edge => edge.Other.Cluster!).Distinct()
            .OrderBy(other => other.Nodes[0].Position))
        {
            if (!inPhase.Contains(other))
            {
                links.Add(new(CatalogueLinkKind.PossibleDuplicate, other, Suspicion(cluster, other)));
            }
        }

        return [.. links];
    }

    // The surest pair; of equally sure ones the first.
    private Match Suspicion(Cluster<TRecord> cluster, Cluster<TRecord> other)
    {
        (SourceNode<TRecord> first, SourceNode<TRecord> second, _) = PairsOf(cluster, other).OrderByDescending(pair => pair.Edge.Score.Score).First();
        return matcher.Explain(first, second);
    }

    // Where phase II lies between, phase I is not phase III's predecessor.
    private Match? Phase(Cluster<TRecord> earlier, Cluster<TRecord> later)
    {
        Dictionary<Cluster<TRecord>, Match> next = LaterThan(earlier);
        return next.TryGetValue(later, out Match? match) && !LaterThan(later).ContainsKey(earlier)
            && !next.Keys.Any(between => between != later && LaterThan(between).ContainsKey(later)) ? match : null;
    }

    private Dictionary<Cluster<TRecord>, Match> LaterThan(Cluster<TRecord> cluster)
    {
        if (_later.TryGetValue(cluster, out Dictionary<Cluster<TRecord>, Match>? later))
        {
            return later;
        }

        later = [];
        foreach (Cluster<TRecord> other in cluster.Nodes.SelectMany(node => node.Edges).Where(edge => edge.Phase < 0 && edge.Other.Cluster != cluster)
            .Select(edge => edge.Other.Cluster!).Distinct())
        {
            later.Add(other, BestPhase(cluster, other));
        }

        return _later.GetOrAdd(cluster, later);
    }

    private Match BestPhase(Cluster<TRecord> earlier, Cluster<TRecord> later)
    {
        (SourceNode<TRecord> Earlier, SourceNode<TRecord> Later, double Score)? best = null;
        PhaseFinder phases = matcher.Phases!;
        foreach ((SourceNode<TRecord> first, SourceNode<TRecord> second, PairEdge<TRecord> edge) in PairsOf(earlier, later))
        {
            // The edge is that of the first record.
            (SourceNode<TRecord> before, SourceNode<TRecord> behind) = edge.Phase < 0 ? (first, second) : (second, first);
            if (edge.Phase != 0 && before.Cluster == earlier && phases.Explain(before.Features, behind.Features, keepsReasons: false).Score is var score
                && !(score <= best?.Score))
            {
                best = (before, behind, score);
            }
        }

        (double points, ValueList<MatchReason> reasons) = phases.Explain(best!.Value.Earlier.Features, best.Value.Later.Features, keepsReasons: true);
        return Match.Of(best.Value.Earlier.Source, best.Value.Later.Source, points, reasons);
    }

    // The like pairs of two clusters, each in the order of sources.
    private static IEnumerable<(SourceNode<TRecord> First, SourceNode<TRecord> Second, PairEdge<TRecord> Edge)> PairsOf(
        Cluster<TRecord> one, Cluster<TRecord> other)
    {
        // From the smaller side: a large cluster may have as many others beside it.
        (Cluster<TRecord> small, Cluster<TRecord> large) = one.Nodes.Length <= other.Nodes.Length ? (one, other) : (other, one);
        return small.Nodes.SelectMany(node => node.Edges.Where(edge => edge.Other.Cluster == large).Select(edge => node.Position < edge.Other.Position
                ? (First: node, Second: edge.Other, Edge: edge)
                : (First: edge.Other, Second: node, Edge: edge with { Other = node, Phase = (sbyte)-edge.Phase })))
            .OrderBy(pair => (pair.First.Position, pair.Second.Position));
    }
}
