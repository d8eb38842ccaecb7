using NodaTime;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Puts records that are one into clusters, the surest pairs first.</summary>
/// <remarks>Positions are those of the one order of sources, so that ties fall the same way whatever the order of input.</remarks>
internal sealed class Clustering
{
    private readonly int[] _parent;
    private readonly Cluster[] _clusters;
    private readonly List<(int First, int Second)> _merges = [];

    private Clustering(IReadOnlyList<Features> features)
    {
        _parent = [.. Enumerable.Range(0, features.Count)];
        _clusters = [.. features.Select(one => new Cluster(one.Dates, one.Code, one.Phase.Number, one.Phase.IsNamed))];
    }

    /// <summary>Gets the pairs by which clusters were made.</summary>
    internal IReadOnlyList<(int First, int Second)> Merges => _merges;

    internal static Clustering Of(
        IReadOnlyList<Features> features, IReadOnlyList<(int First, int Second)> pairs, IReadOnlyList<PairScore> scores, double threshold)
    {
        Clustering clustering = new(features);
        var edges = Enumerable.Range(0, pairs.Count)
            .Where(i => scores[i].CanMerge && scores[i].Score >= threshold)
            .OrderByDescending(i => scores[i].Score).ThenBy(i => pairs[i])
            .ToLookup(i => scores[i].IsDated);
        foreach (int i in edges[true])
        {
            clustering.TryMerge(pairs[i]);
        }

        clustering.MergeUndated(features, pairs, scores, [.. edges[false]]);
        return clustering;
    }

    /// <summary>Returns the position of the cluster's first record.</summary>
    internal int Find(int i)
    {
        while (_parent[i] != i)
        {
            i = _parent[i] = _parent[_parent[i]];
        }

        return i;
    }

    internal DateInterval? DatesOf(int root) => _clusters[root].Dates;

    /// <summary>Returns the positions of each cluster's records, ascending; the clusters in the order of their first.</summary>
    internal List<List<int>> ToLists() =>
        [.. Enumerable.Range(0, _parent.Length).GroupBy(Find).OrderBy(group => group.Key).Select(group => group.ToList())];

    // A record without dates may fit two phases alike; then it is left alone, unless one fits clearly better.
    private void MergeUndated(IReadOnlyList<Features> features, IReadOnlyList<(int First, int Second)> pairs, IReadOnlyList<PairScore> scores, List<int> edges)
    {
        Dictionary<int, List<int>> byUndated = [];
        foreach (int i in edges)
        {
            int undated = Find(features[pairs[i].First].Dates is null ? pairs[i].First : pairs[i].Second);
            if (!byUndated.TryGetValue(undated, out List<int>? list))
            {
                byUndated.Add(undated, list = []);
            }

            list.Add(i);
        }

        foreach (int undated in byUndated.Keys.Order())
        {
            List<int> list = byUndated[undated];
            int best = list[0];
            int partner = Find(Other(best));
            if (list.All(i => Find(Other(i)) == partner || scores[i].Score < scores[best].Score - CatalogueDefaults.ClearLead))
            {
                TryMerge(pairs[best]);
            }

            int Other(int i) => Find(pairs[i].First) == undated ? pairs[i].Second : pairs[i].First;
        }
    }

    private void TryMerge((int First, int Second) pair)
    {
        (int first, int second) = (Find(pair.First), Find(pair.Second));
        if (first != second && _clusters[first].Fits(_clusters[second]))
        {
            (first, second) = (Math.Min(first, second), Math.Max(first, second));
            _parent[second] = first;
            _clusters[first] = _clusters[first].With(_clusters[second]);
            _merges.Add(pair);
        }
    }

    private readonly record struct Cluster(DateInterval? Dates, string? Code, int Phase, bool NamesPhase)
    {
        // Two records can each fit a third and not each other: what all have together must agree too.
        internal bool Fits(Cluster other) =>
            (Code is null || other.Code is null || Code == other.Code)
            && !new PhaseName(Phase, NamesPhase, 0, 0).Differs(new(other.Phase, other.NamesPhase, 0, 0))
            && (Dates is null || other.Dates is null || Code is not null && Code == other.Code
                || DateAgreement.SharedDays(Dates, other.Dates) > 0 || DateAgreement.Of(Dates, other.Dates) > 0
                || Math.Abs(Period.DaysBetween(Dates.Start, other.Dates.Start)) <= CatalogueDefaults.MaxItemDateDifference);

        internal Cluster With(Cluster other) =>
            new(DateAgreement.Hull(Dates, other.Dates), Code ?? other.Code, Math.Max(Phase, other.Phase), NamesPhase || other.NamesPhase);
    }
}
