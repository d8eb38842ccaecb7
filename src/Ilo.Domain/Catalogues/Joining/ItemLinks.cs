using Ilo.Domain.Diagnostics;
using NodaTime;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The events, or the articles, united and with their keys, and their links.</summary>
internal sealed class ItemLinks<TRecord>
    where TRecord : class, IRecord
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
        Stage<TRecord> stage, int kind, ProjectLinker linker, RecordTraits<TRecord> traits, ValueList<ItemIdentity> known)
    {
        _stage = stage;
        _kind = kind;
        (ProjectLinks, _unknown) = linker.Link(stage);
        int count = stage.Clusters.Count;
        _findings = new EntryFindings[count];
        _unions = new Union<TRecord>[count];
        Parallel.For(0, count, cluster =>
        {
            _findings[cluster] = new(stage.FindingsOf(cluster), []);
            _unions[cluster] = new(stage.SourcesOf(cluster), traits.Shape, _findings[cluster]);
        });
        _records = [.. _unions.Select(union => union.Record)];
        (_keys, Former) = Identifiers.Of(_records, [.. Enumerable.Range(0, count).Select(stage.SourcesOf)], traits, known);
        _links = new(count);
        foreach ((int First, int Second) pair in stage.Suspicious)
        {
            (int first, int second) = (stage.ClusterOf[pair.First], stage.ClusterOf[pair.Second]);
            Match match = stage.Explain(pair);
            _links.Add(first, CatalogueLinkKind.PossibleDuplicate, _keys[second], match);
            _links.Add(second, CatalogueLinkKind.PossibleDuplicate, _keys[first], match);
        }
    }

    internal ValueList<ItemIdentity> Former { get; }

    /// <summary>Gets the links to projects that have an entry.</summary>
    internal List<ProjectLink> ProjectLinks { get; }

    /// <summary>Returns the mentions of projects that have no entry.</summary>
    internal IEnumerable<NamedItem> Named() =>
        _unknown.Select(one => new NamedItem(_kind, _stage.ClusterOf[one.Source], one.Source, _stage.Features[one.Source].Dates, one.Mention));

    /// <summary>Returns where items that name no project give one of these names in slightly other words, about the same time.</summary>
    internal IEnumerable<NamedItem> NamedNearly(IReadOnlyList<NamedItem> named, WordTable table)
    {
        NearNames names = new(table, CatalogueDefaults.MinShareOfName);
        foreach (int i in Enumerable.Range(0, named.Count).DistinctBy(i => (string.Join(' ', named[i].Mention.Stems), named[i].Date?.Start.Year, named[i].Date?.Start.Month)))
        {
            names.Add(i, named[i].Mention.Stems);
        }

        HashSet<int> known = [.. ProjectLinks.Select(link => link.Source), .. _unknown.Where(one => !one.Mention.IsBare).Select(one => one.Source)];
        for (int source = 0; source < _stage.Sources.Count; source++)
        {
            if (known.Contains(source) || _stage.Features[source].Dates is not { } date)
            {
                continue;
            }

            foreach (TextPiece piece in TextPiece.Of(_stage.Sources[source].Record))
            {
                List<Word> words = WordSplitter.Split(piece.Text, table);
                foreach ((int id, int first, int last) in names.In(words).Where(found => IsNear(named[found.Id].Date, date)))
                {
                    // With the other's stems it counts as the same name.
                    Mention mention = new(MentionKind.Name, piece.Property, piece.Text, TextSpan.FromBounds(words[first].Start, words[last].End), named[id].Mention.Stems);
                    yield return new(_kind, _stage.ClusterOf[source], source, date, mention);
                }
            }
        }

        static bool IsNear(DateInterval? name, DateInterval item) =>
            name is not null && DayArithmetic.Apart(name.Start, item.Start) <= CatalogueDefaults.MaxDaysApartOfVariants;
    }

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

    internal ValueList<CatalogueItem<TRecord>> ToEntries(UnitedProjects projects, Func<TRecord, ValueList<Id<Project>>, TRecord> withProjects)
    {
        ILookup<int, Id<Project>> ids = _projects.ToLookup(one => one.Cluster, one => projects.IdOf(one.Project));
        return Enumerable.Range(0, _keys.Length)
            .OrderBy(cluster => _keys[cluster], StringComparer.Ordinal)
            .Select(cluster => new CatalogueItem<TRecord>(
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
