namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The projects with their keys, and the links between them.</summary>
internal sealed class UnitedProjects
{
    private readonly Stage<Project> _stage;
    private readonly Union<Project>[] _unions;
    private readonly EntryFindings[] _findings;

    internal UnitedProjects(Stage<Project> stage, ILookup<int, Found<Donor>> carried, WordTable table, CatalogueOptions options, ValueList<ItemIdentity> known)
    {
        _stage = stage;
        int count = stage.Clusters.Count;
        _findings = new EntryFindings[count];
        _unions = new Union<Project>[count];
        Parallel.For(0, count, cluster =>
        {
            _findings[cluster] = new(stage.FindingsOf(cluster), carried[cluster]);
            _unions[cluster] = new(stage.SourcesOf(cluster), RecordTraits.OfProject.Shape, _findings[cluster]);
        });
        Records = [.. _unions.Select(union => union.Record)];
        (Keys, Former) = Identifiers.Of(Records, [.. Enumerable.Range(0, count).Select(stage.SourcesOf)], RecordTraits.OfProject, known);
        Links = new(count);
        LinkPhases(new(stage.Features, table, options));
        foreach ((int First, int Second) pair in stage.Suspicious)
        {
            (int first, int second) = (stage.ClusterOf[pair.First], stage.ClusterOf[pair.Second]);
            if (!Links.Has(first, CatalogueLinkKind.Predecessor, Keys[second]) && !Links.Has(first, CatalogueLinkKind.Successor, Keys[second]))
            {
                Match match = stage.Explain(pair);
                Links.Add(first, CatalogueLinkKind.PossibleDuplicate, Keys[second], match);
                Links.Add(second, CatalogueLinkKind.PossibleDuplicate, Keys[first], match);
            }
        }
    }

    internal IReadOnlyList<Project> Records { get; }

    internal string[] Keys { get; }

    internal ValueList<ItemIdentity> Former { get; }

    internal Links Links { get; }

    internal Id<Project> IdOf(int cluster) => Id<Project>.Parse(Keys[cluster], provider: null);

    internal Ilo.Domain.Diagnostics.SourceReference ReferenceOf(int cluster) => _stage.ReferenceOf(cluster);

    internal ValueList<CatalogueItem<Project>> ToEntries() =>
        Enumerable.Range(0, Keys.Length)
            .OrderBy(cluster => Keys[cluster], StringComparer.Ordinal)
            .Select(cluster => new CatalogueItem<Project>(Keys[cluster], Records[cluster], _stage.SourcesOf(cluster).ToValueList())
            {
                PropertySources = _unions[cluster].PropertySources,
                Merges = _stage.Merges[cluster].Select(_stage.Explain).ToValueList(),
                Findings = _findings[cluster].ToList(),
                Links = Links.Of(cluster),
            })
            .ToValueList();

    private void LinkPhases(PhaseFinder finder)
    {
        Dictionary<(int Earlier, int Later), Match> phases = [];
        foreach ((int First, int Second) pair in _stage.Pairs)
        {
            if (_stage.ClusterOf[pair.First] != _stage.ClusterOf[pair.Second] && finder.Find(pair.First, pair.Second) is { } found)
            {
                (int, int) clusters = (_stage.ClusterOf[found.Earlier], _stage.ClusterOf[found.Later]);
                Match match = new(_stage.Sources[found.Earlier].Source, _stage.Sources[found.Later].Source, found.Score, found.Reasons);
                if (!phases.TryGetValue(clusters, out Match? other) || match.Score > other.Score)
                {
                    phases[clusters] = match;
                }
            }
        }

        // Where phase II lies between, phase I is not phase III's predecessor.
        ILookup<int, int> later = phases.Keys.ToLookup(pair => pair.Earlier, pair => pair.Later);
        foreach (((int earlier, int next), Match match) in phases.OrderBy(phase => phase.Key))
        {
            bool contradicted = phases.ContainsKey((next, earlier));
            if (!contradicted && !later[earlier].Any(between => between != next && phases.ContainsKey((between, next))))
            {
                Links.Add(earlier, CatalogueLinkKind.Successor, Keys[next], match);
                Links.Add(next, CatalogueLinkKind.Predecessor, Keys[earlier], match);
            }
        }
    }
}
