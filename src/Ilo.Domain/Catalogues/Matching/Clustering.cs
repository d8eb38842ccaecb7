using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Puts records that are one into clusters, the surest pairs first.</summary>
/// <remarks>Positions are those of the one order of sources, so that ties fall the same way whatever the order of input.</remarks>
internal sealed class Clustering
{
    private const int MaxRepresentatives = 64;

    private readonly int[] _parent;
    private readonly List<int>[] _representatives;
    private readonly PairScorer _scorer;
    private readonly IReadOnlyList<Features> _features;
    private readonly List<(int First, int Second)> _merges = [];

    private Clustering(IReadOnlyList<Features> features, PairScorer scorer)
    {
        _parent = new int[features.Count];
        _representatives = new List<int>[features.Count];
        for (int i = 0; i < _parent.Length; i++)
        {
            _parent[i] = i;
            _representatives[i] = new(1) { i };
        }

        _scorer = scorer;
        _features = features;
    }

    /// <summary>Gets the pairs by which clusters were made.</summary>
    internal IReadOnlyList<(int First, int Second)> Merges => _merges;

    internal static Clustering Of(
        IReadOnlyList<Features> features, IReadOnlyList<(int First, int Second)> pairs, IReadOnlyList<PairScore> scores, PairScorer scorer)
    {
        Clustering clustering = new(features, scorer);
        int[] edges = new int[pairs.Count];
        for (int i = 0; i < edges.Length; i++)
        {
            edges[i] = i;
        }

        // The surest first; of equally sure ones the first pair.
        Array.Sort(edges, (a, b) => scores[b].Score.CompareTo(scores[a].Score) is var byScore and not 0 ? byScore : pairs[a].CompareTo(pairs[b]));
        List<int> undated = [];
        List<(int First, int Second)> translations = [];
        foreach (int i in edges)
        {
            if (scores[i].IsTranslation)
            {
                translations.Add(pairs[i]);
            }
            else if (scores[i].IsDated)
            {
                clustering.TryMerge(pairs[i]);
            }
            else
            {
                undated.Add(i);
            }
        }

        clustering.MergeUndated(features, pairs, scores, undated);
        if (translations.Count > 0)
        {
            clustering.MergeTranslations(translations);
        }

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

    /// <summary>Returns the positions of each cluster's records, ascending; the clusters in the order of their first.</summary>
    internal List<List<int>> ToLists()
    {
        // A cluster's first record has the lowest position.
        List<List<int>> lists = new(1);
        List<int>?[] byFirst = new List<int>?[_parent.Length];
        for (int i = 0; i < _parent.Length; i++)
        {
            ref List<int>? list = ref byFirst[Find(i)];
            if (list is null)
            {
                lists.Add(list = []);
            }

            list.Add(i);
        }

        return lists;
    }

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

    // Of two that may each be the translation of a third, neither is surely: then all are left alone.
    private void MergeTranslations(List<(int First, int Second)> pairs)
    {
        var partners = pairs.Concat(pairs.Select(pair => (First: pair.Second, Second: pair.First)))
            .Select(pair => (First: Find(pair.First), Language: _features[pair.Second].Language, Second: Find(pair.Second)))
            .Distinct().ToLookup(one => (one.First, one.Language), one => one.Second);
        var certain = pairs.Where(pair => IsOnly(pair.First, pair.Second) && IsOnly(pair.Second, pair.First)).ToList();
        foreach ((int First, int Second) pair in certain)
        {
            TryMerge(pair);
        }

        bool IsOnly(int first, int second) => !partners[(Find(first), _features[second].Language)].Skip(1).Any();
    }

    private void TryMerge((int First, int Second) pair)
    {
        (int first, int second) = (Find(pair.First), Find(pair.Second));
        if (first == second)
        {
            return;
        }

        // Two records can each fit a third and not each other: every record must agree with every other.
        if (!_representatives[first]
            .TrueForAll(i => _representatives[second]
            .TrueForAll(j => (i, j) == pair || !_scorer.Score(_features[Math.Min(i, j)], _features[Math.Max(i, j)]).Contradicts)))
        {
            return;
        }

        (first, second) = (Math.Min(first, second), Math.Max(first, second));
        _parent[second] = first;
        _representatives[first] = Bounded(Together(_representatives[first], _representatives[second]));
        _merges.Add(pair);
    }

    // Of those that agree with the same others, one.
    private List<int> Together(List<int> first, List<int> second)
    {
        int own = first.Count;
        foreach (int i in second)
        {
            int at = 0;
            while (at < own && SignatureOf(first[at]) != SignatureOf(i))
            {
                at++;
            }

            if (at == own)
            {
                first.Add(i);
            }
        }

        return first;
    }

    // Of very many that differ, those that begin and end first and last: what agrees with them lies between.
    private List<int> Bounded(List<int> all)
    {
        if (all.Count <= MaxRepresentatives)
        {
            return all;
        }

        List<int> sorted = [.. all.OrderBy(i => _features[i].Dates?.Start ?? NodaTime.LocalDate.MinIsoValue)
            .ThenBy(i => _features[i].Dates?.End ?? NodaTime.LocalDate.MinIsoValue).ThenBy(i => i)];
        return [.. sorted.Take(MaxRepresentatives / 2), .. sorted.TakeLast(MaxRepresentatives / 2)];
    }

    // Records with one signature agree with the same others.
    private (long Title, DateInterval? Dates, string? Code, PhaseName Phase, string Acronyms, string? Place, LanguageCode? Language) SignatureOf(int i) =>
        (_features[i].TitleHash, _features[i].Dates, _features[i].Code, _features[i].Phase, string.Join(' ', _features[i].Acronyms), _features[i].Place,
            _features[i].Language);
}
