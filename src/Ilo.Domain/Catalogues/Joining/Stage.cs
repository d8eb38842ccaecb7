using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The records of one kind: sorted, compared and put into clusters. A cluster becomes an entry.</summary>
internal sealed class Stage<TRecord>
    where TRecord : class
{
    private readonly IPairScorer? _scorer;

    internal Stage(
        List<SourceRecord<TRecord>> sources, SourceAnalysis[] analyses, IPairScorer? scorer, List<(int First, int Second)> pairs, CatalogueOptions options)
    {
        List<Features> features = [.. analyses.Select(one => one.Features)];
        Sources = sources;
        Findings = [.. analyses.Select(one => one.Findings)];
        Features = features;
        Pairs = pairs;
        _scorer = scorer;
        PairScore[] scores = new PairScore[pairs.Count];
        Parallel.For(0, scores.Length, i => scores[i] = scorer!.Score(pairs[i].First, pairs[i].Second));
        Clustering clustering = Clustering.Of(features, pairs, scores, scorer, options.MergeScore);
        Clusters = clustering.ToLists();
        ClusterOf = new int[sources.Count];
        for (int i = 0; i < Clusters.Count; i++)
        {
            foreach (int source in Clusters[i])
            {
                ClusterOf[source] = i;
            }
        }

        Merges = clustering.Merges.ToLookup(pair => ClusterOf[pair.First]);
        Suspicious = [.. Enumerable.Range(0, pairs.Count)
            .Where(i => scores[i].Score >= options.SuspicionScore && ClusterOf[pairs[i].First] != ClusterOf[pairs[i].Second])
            .Select(i => pairs[i])];
    }

    internal List<SourceRecord<TRecord>> Sources { get; }

    internal List<SourceFindings> Findings { get; }

    internal List<Features> Features { get; }

    internal List<(int First, int Second)> Pairs { get; }

    internal List<List<int>> Clusters { get; }

    internal int[] ClusterOf { get; }

    internal ILookup<int, (int First, int Second)> Merges { get; }

    /// <summary>Gets the pairs that are much alike and were not merged.</summary>
    internal List<(int First, int Second)> Suspicious { get; }

    internal Match Explain((int First, int Second) pair)
    {
        (double score, ValueList<MatchReason> reasons) = _scorer!.Explain(pair.First, pair.Second);
        return new(Sources[pair.First].Source, Sources[pair.Second].Source, score, reasons);
    }

    internal SourceReference ReferenceOf(int cluster) => Sources[Clusters[cluster][0]].Source;

    internal IReadOnlyList<SourceRecord<TRecord>> SourcesOf(int cluster) => [.. Clusters[cluster].Select(source => Sources[source])];

    internal IEnumerable<SourceFindings> FindingsOf(int cluster) => Clusters[cluster].Select(source => Findings[source]);
}
