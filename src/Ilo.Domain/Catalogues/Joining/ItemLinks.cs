namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The events, or the articles, united and with their keys, and their links.</summary>
internal sealed class ItemLinks<TRecord>
    where TRecord : class
{
    private readonly Stage<TRecord> _stage;
    private readonly int _kind;
    private readonly List<(int Source, Mention Mention)> _unknown;
    private readonly Union<TRecord>[] _unions;
    private readonly EntryFindings[] _findings;
    private readonly TRecord[] _records;
    private readonly string[] _keys;
    private readonly Links _links;
    private readonly SortedSet<(int Cluster, int Project)> _projects = [];

    internal ItemLinks(
        Stage<TRecord> stage, int kind, ProjectLinker linker, Func<TRecord, IEnumerable<TextPiece>> pieces,
        RecordTraits<TRecord> traits, Func<Union<TRecord>, EntryFindings, TRecord> unite)
    {
        _stage = stage;
        _kind = kind;
        (ProjectLinks, _unknown) = linker.Link(stage, pieces);
        int count = stage.Clusters.Count;
        _unions = [.. Enumerable.Range(0, count).Select(cluster => new Union<TRecord>(stage.SourcesOf(cluster)))];
        _findings = [.. Enumerable.Range(0, count).Select(cluster => new EntryFindings(stage.FindingsOf(cluster), []))];
        _records = [.. Enumerable.Range(0, count).Select(cluster => unite(_unions[cluster], _findings[cluster]))];
        _keys = Keys.Of(_records, [.. Enumerable.Range(0, count).Select(stage.SourcesOf)], traits);
        _links = new(count);
        foreach ((int First, int Second) pair in stage.Suspicious)
        {
            (int first, int second) = (stage.ClusterOf[pair.First], stage.ClusterOf[pair.Second]);
            Match match = stage.Explain(pair);
            _links.Add(first, CatalogueLinkKind.PossibleDuplicate, _keys[second], match);
            _links.Add(second, CatalogueLinkKind.PossibleDuplicate, _keys[first], match);
        }
    }

    /// <summary>Gets the links to projects that have an entry.</summary>
    internal List<ProjectLink> ProjectLinks { get; }

    /// <summary>Returns the mentions of projects that have no entry.</summary>
    internal IEnumerable<NamedItem> Named() =>
        _unknown.Select(one => new NamedItem(_kind, _stage.ClusterOf[one.Source], one.Source, _stage.Features[one.Source].Dates, one.Mention));

    internal IEnumerable<(int Project, Found<Donor> Donor)> CarriedOver() => CarryOver.Of(ProjectLinks, _stage);

    internal void LinkTo(UnitedProjects projects, CatalogueLinkKind ofProject)
    {
        foreach (ProjectLink link in ProjectLinks)
        {
            Match match = new(_stage.Sources[link.Source].Source, projects.ReferenceOf(link.Project), link.Reason.Points, [link.Reason]);
            _links.Add(link.Item, CatalogueLinkKind.Project, projects.Keys[link.Project], match);
            projects.Links.Add(link.Project, ofProject, _keys[link.Item], match);
            _projects.Add((link.Item, link.Project));
        }
    }

    internal void LinkTo(List<(string Key, List<NamedItem> Items)> groups)
    {
        foreach ((string key, List<NamedItem> items) in groups)
        {
            foreach (NamedItem item in items.Where(item => item.Kind == _kind))
            {
                MatchReason reason = new(MatchReasonKind.NamedByShortName, CatalogueDefaults.NamedByNamePoints, item.Mention.Words);
                _links.Add(item.Item, CatalogueLinkKind.NamedProject, key, new(_stage.Sources[item.Source].Source, _stage.Sources[item.Source].Source, reason.Points, [reason]));
            }
        }
    }

    internal ValueList<CatalogueEntry<TRecord>> ToEntries(UnitedProjects projects, Func<TRecord, ValueList<Id<Project>>, TRecord> withProjects)
    {
        ILookup<int, Id<Project>> ids = _projects.ToLookup(one => one.Cluster, one => projects.IdOf(one.Project));
        return Enumerable.Range(0, _keys.Length)
            .OrderBy(cluster => _keys[cluster], StringComparer.Ordinal)
            .Select(cluster => new CatalogueEntry<TRecord>(
                _keys[cluster], withProjects(_records[cluster], ids[cluster].Distinct().Order().ToValueList()), _stage.SourcesOf(cluster).ToValueList())
            {
                PropertySources = _unions[cluster].PropertySources,
                Merges = _stage.Merges[cluster].Select(_stage.Explain).ToValueList(),
                Findings = _findings[cluster].ToList(),
                Links = _links.Of(cluster),
            })
            .ToValueList();
    }
}
