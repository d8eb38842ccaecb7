using Ilo.Domain.Catalogues.Linking;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Catalogues.Uniting;

namespace Ilo.Domain.Catalogues;

/// <summary>Makes a catalogue of clusters: names them, and makes the items of those that have changed.</summary>
internal sealed class CatalogueMaker
{
    private readonly ItemLinker _linker;
    private readonly Matcher<Project> _matcher;
    private readonly Matcher<Event> _eventMatcher;
    private readonly Matcher<Article> _articleMatcher;
    private readonly ItemMaker<Project> _projects;
    private readonly ItemMaker<Event> _events;
    private readonly ItemMaker<Article> _articles;
    private readonly ItemMaker<Office> _offices;

    internal CatalogueMaker(
        Matcher<Project> projects, Matcher<Event> events, Matcher<Article> articles, Matcher<Office> offices, ItemLinker linker)
    {
        _linker = linker;
        (_matcher, _eventMatcher, _articleMatcher) = (projects, events, articles);
        _projects = new(projects, RecordTraits.OfProject);
        _events = new(events, RecordTraits.OfEvent);
        _articles = new(articles, RecordTraits.OfArticle);
        _offices = new(offices, RecordTraits.OfOffice);
    }

    /// <summary>Makes the catalogue.</summary>
    /// <param name="origin">What it is made of.</param>
    /// <param name="before">The catalogue of the same history that came before; null where there is none.</param>
    /// <param name="known">The identities that are no item's of that catalogue.</param>
    /// <param name="options">How it is joined.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    internal Catalogue Make(CatalogueOrigin origin, Catalogue? before, CatalogueIdentities known, CatalogueOptions options, CancellationToken cancellationToken)
    {
        CatalogueOrigin earlier = before?.Origin ?? origin;
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = cancellationToken },
            () => _projects.Identify(before?.ProjectItems ?? [], earlier.Projects, known.Projects),
            () => _events.Identify(before?.EventItems ?? [], earlier.Events, known.Events),
            () => _articles.Identify(before?.ArticleItems ?? [], earlier.Articles, known.Articles),
            () => _offices.Identify(before?.OfficeItems ?? [], earlier.Offices, known.Offices));
        _projects.Make(earlier.Step, OfProject, cancellationToken);
        _events.Make(earlier.Step, cluster => OfItem(cluster, _eventMatcher, WithProjects), cancellationToken);
        _articles.Make(earlier.Step, cluster => OfItem(cluster, _articleMatcher, WithProjects), cancellationToken);
        _offices.Make(earlier.Step, static cluster => new(cluster.Identifier!, cluster.Record!, SourcesOf(cluster)), cancellationToken);
        return new(new CatalogueContent(options, _projects.Items, _events.Items, _articles.Items, _offices.Items)
        {
            Former = new() { Projects = _projects.Former, Events = _events.Former, Articles = _articles.Former, Offices = _offices.Former },
            EmptyPages = PageSources.WithoutRecords(origin.Pages),
        })
        {
            Origin = origin with { Projects = _projects.Clusters, Events = _events.Clusters, Articles = _articles.Clusters, Offices = _offices.Clusters },
        };
    }

    private static Event WithProjects(Event record, ValueList<Id<Project>> projects) =>
        record.Projects == projects ? record : record with { Projects = projects };

    private static Article WithProjects(Article record, ValueList<Id<Project>> projects) =>
        record.Projects == projects ? record : record with { Projects = projects };

    private CatalogueItem<Project> OfProject(Cluster<Project> cluster)
    {
        LinkCollector links = LinksOf(cluster);
        foreach (LinkedItem item in _linker.ItemsOf(cluster))
        {
            (CatalogueLinkKind kind, string identifier) = item.Node is SourceNode<Event> node
                ? (CatalogueLinkKind.Event, node.Cluster!.Identifier!)
                : (CatalogueLinkKind.Article, ((SourceNode<Article>)item.Node).Cluster!.Identifier!);
            foreach (ProjectLink link in item.Links)
            {
                if (link.Project == cluster)
                {
                    links.Add(kind, identifier, link.MatchOf(item.Node));
                }
            }
        }

        return Item(cluster, _matcher, cluster.Record!, links);
    }

    private CatalogueItem<TRecord> OfItem<TRecord>(
        Cluster<TRecord> cluster, Matcher<TRecord> matcher, Func<TRecord, ValueList<Id<Project>>, TRecord> withProjects)
        where TRecord : class
    {
        LinkCollector links = LinksOf(cluster);
        List<Id<Project>> projects = new(1);
        foreach (SourceNode<TRecord> node in cluster.Nodes)
        {
            LinkedItem item = _linker[node];
            foreach (ProjectLink link in item.Links)
            {
                links.Add(CatalogueLinkKind.Project, link.Project.Identifier!, link.MatchOf(node));
                projects.Add(Id<Project>.OfDigits(link.Project.Identifier!));
            }

            foreach ((string key, Mention mention) in item.Named)
            {
                MatchReason reason = new(MatchReasonKind.NamedByShortName, CatalogueDefaults.NamedByNamePoints, mention.Words);
                links.Add(CatalogueLinkKind.NamedProject, key, Match.Of(node.Source, node.Source, reason.Points, [reason]));
            }
        }

        return Item(cluster, matcher, withProjects(cluster.Record!, projects.Count < 2 ? [.. projects] : projects.Distinct().Order().ToValueList()), links);
    }

    private static CatalogueItem<TRecord> Item<TRecord>(Cluster<TRecord> cluster, Matcher<TRecord> matcher, TRecord record, LinkCollector links)
        where TRecord : class =>
        new(cluster.Identifier!, record, SourcesOf(cluster))
        {
            Unexplained = matcher.MergesOf(cluster),
            Findings = cluster.Findings,
            Links = links.ToList(),
        };

    private static ValueList<SourceRecord<TRecord>> SourcesOf<TRecord>(Cluster<TRecord> cluster)
        where TRecord : class =>
        new(Array.ConvertAll(cluster.Nodes, static node => node.Source));

    private static LinkCollector LinksOf<TRecord>(Cluster<TRecord> cluster)
        where TRecord : class
    {
        LinkCollector links = new();
        foreach (ClusterLink<TRecord> link in cluster.Links)
        {
            links.Add(link.Kind, link.Other.Identifier!, link.Match);
        }

        return links;
    }
}
