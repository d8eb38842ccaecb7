using Ilo.Domain.Catalogues.Linking;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Catalogues.Uniting;

namespace Ilo.Domain.Catalogues;

/// <summary>
/// Joins pages into catalogues, and keeps what it worked out: from one set of pages to another it does the work of the pages that differ, of what is like their
/// records and of what names them.
/// </summary>
/// <remarks>
/// The catalogues of one history share it. What it holds depends on the pages that it was last asked for alone, whatever it held before; identifiers come
/// from the catalogue before. Safe for use by any number of threads, one at a time.
/// </remarks>
internal sealed class Joiner
{
    // Clusters, links, records, items.
    private const int Parts = 4;

    private readonly Lock _working = new();
    private readonly CatalogueOptions _options;
    private readonly SourceAnalyser _analyser;
    private readonly Matcher<Project> _projects;
    private readonly Matcher<Event> _events;
    private readonly Matcher<Article> _articles;
    private readonly Matcher<Office> _offices;
    private readonly ItemLinker _linker;
    private Dictionary<string, PageSources> _pages = new(StringComparer.Ordinal);
    private SourceNode[] _gone = [];
    private SourceNode[] _come = [];
    private int _step;

    internal Joiner(CatalogueOptions options)
    {
        WordTable table = new(options.Recognizer.Lexicon);
        BucketKeys keys = new(table);
        MentionReader mentions = new(table);
        ItemScorer items = new(table);
        _options = options;
        _analyser = new(table, options.Recognizer, mentions);
        _projects = new(RecordTraits.OfProject, new ProjectScorer(table), new PhaseFinder(table, options), keys.OfProject, options);
        _events = new(RecordTraits.OfEvent, items, null, BucketKeys.OfItem, options);
        _articles = new(RecordTraits.OfArticle, items, null, BucketKeys.OfItem, options);
        _offices = new(RecordTraits.OfOffice, new OfficeScorer(), null, BucketKeys.OfItem, options);
        _linker = new(table, mentions, _projects, options);
    }

    /// <summary>Joins pages.</summary>
    /// <param name="pages">The pages by their names; not changed any more.</param>
    /// <param name="before">The catalogue whose identifiers are continued; null where there is none.</param>
    /// <param name="known">The identities that are no item's of that catalogue.</param>
    /// <param name="progress">What is told how far it has come.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    internal Catalogue Join(
        Dictionary<string, PageSources> pages, Catalogue? before, CatalogueIdentities known, IProgress<CatalogueProgress>? progress,
            CancellationToken cancellationToken)
    {
        lock (_working)
        {
            try
            {
                StepReport report = new(CatalogueStep.Joining, Parts, progress, cancellationToken);
                MoveTo(pages, report);
                CatalogueMaker maker = new(_projects, _events, _articles, _offices, _linker);
                Catalogue catalogue = maker.Make(new(this, pages, _step), before?.Origin?.Joiner == this ? before : null, known, _options, cancellationToken);
                report.Next();
                LetGo();
                return catalogue;
            }
            catch
            {
                Array.ForEach<SourceNode>([.. _projects.Nodes, .. _events.Nodes, .. _articles.Nodes, .. _offices.Nodes, .. _gone], KeepPlaces);

                // Half of a step is no state to go on from.
                Clear();
                throw;
            }
        }
    }

    private void MoveTo(Dictionary<string, PageSources> pages, StepReport report)
    {
        List<(PageSources Before, PageSources Now)> differing = Differing(pages);
        _pages = pages;
        if (differing.Count == 0)
        {
            report.Next(Parts - 1);
            return;
        }

        _step++;
        var (goneProjects, comeProjects) = Change(_projects, differing, static page => page.Projects, _analyser.OfProject, report);
        var (goneEvents, comeEvents) = Change(_events, differing, static page => page.Events, _analyser.OfItem, report);
        var (goneArticles, comeArticles) = Change(_articles, differing, static page => page.Articles, _analyser.OfItem, report);
        var (goneOffices, comeOffices) = Change(_offices, differing, static page => page.Offices, _analyser.OfOffice, report);

        _gone = [.. goneProjects, .. goneEvents, .. goneArticles, .. goneOffices];
        _come = [.. comeProjects, .. comeEvents.Select(static item => item.Node), .. comeArticles.Select(static item => item.Node), .. comeOffices];

        // What is done one by one in one kind, another core does meanwhile in another.
        ClusterChanges<Project> projects = null!;
        ClusterChanges<Event> events = null!;
        ClusterChanges<Article> articles = null!;
        ClusterChanges<Office> offices = null!;
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = report.CancellationToken },
            () => projects = Cluster(_projects, goneProjects, [.. comeProjects], report),
            () => articles = Cluster(_articles, goneArticles, [.. comeArticles.Select(static item => (SourceNode<Article>)item.Node)], report),
            () => events = Cluster(_events, goneEvents, [.. comeEvents.Select(static item => (SourceNode<Event>)item.Node)], report),
            () => offices = Cluster(_offices, goneOffices, [.. comeOffices], report));
        report.Next();

        LinkChanges links = _linker.Update(
            projects, [.. goneProjects, .. comeProjects], [.. goneEvents, .. goneArticles], [.. comeEvents, .. comeArticles],
            [.. events.Come.SelectMany(cluster => cluster.Nodes), .. articles.Come.SelectMany(cluster => cluster.Nodes)], report.CancellationToken);
        foreach (LinkedItem item in links.Items)
        {
            _ = item.Node switch
            {
                SourceNode<Event> node => node.Cluster!.ChangedAt = _step,
                SourceNode<Article> node => node.Cluster!.ChangedAt = _step,
                _ => 0,
            };
        }

        report.Next();
        Cluster<Project>[] relinked = [.. links.Projects.Where(static cluster => cluster.IsLive && cluster.Record is not null)];
        Unite([.. projects.Come, .. relinked], RecordTraits.OfProject, _linker.CarriedOverTo, report);
        Unite(events.Come, RecordTraits.OfEvent, static _ => [], report);
        Unite(articles.Come, RecordTraits.OfArticle, static _ => [], report);
        Unite(offices.Come, RecordTraits.OfOffice, static _ => [], report);
        report.Next();
    }

    private List<(PageSources Before, PageSources Now)> Differing(Dictionary<string, PageSources> pages)
    {
        List<(PageSources Before, PageSources Now)> differing = [];
        foreach ((string name, PageSources now) in pages)
        {
            PageSources before = _pages.GetValueOrDefault(name, PageSources.None);
            if (!ReferenceEquals(before, now) && !before.HoldsSameAs(now))
            {
                differing.Add((before, now));
            }
        }

        differing.AddRange(_pages.Where(page => !pages.ContainsKey(page.Key)).Select(page => (page.Value, PageSources.None)));
        return differing;
    }

    private static (List<SourceNode<TRecord>> Gone, TNode[] Come) Change<TRecord, TNode>(
        Matcher<TRecord> matcher,
        List<(PageSources Before, PageSources Now)> differing,
        Func<PageSources, SourceRecord<TRecord>[]> of,
        Func<SourceRecord<TRecord>, TNode> analyse,
        StepReport report)
        where TRecord : class
    {
        List<SourceNode<TRecord>> gone = [];
        List<SourceRecord<TRecord>> come = [];
        foreach ((PageSources before, PageSources now) in differing)
        {
            (SourceRecord<TRecord>[] old, SourceRecord<TRecord>[] current) = (of(before), of(now));
            if (old.Length == 0 || current.Length == 0)
            {
                gone.AddRange(old.Select(matcher.Find));
                come.AddRange(current);
                continue;
            }

            gone.AddRange(old.Except(current, SourcePlace<TRecord>.Comparer).Select(matcher.Find));
            come.AddRange(current.Except(old, SourcePlace<TRecord>.Comparer));
        }

        return (gone, SourceAnalyser.All(come, analyse, report));
    }

    private ClusterChanges<TRecord> Cluster<TRecord>(
        Matcher<TRecord> matcher, List<SourceNode<TRecord>> gone, List<SourceNode<TRecord>> come, StepReport report)
        where TRecord : class
    {
        ClusterChanges<TRecord> changes = gone.Count + come.Count == 0 ? new([], [], []) : matcher.Update(gone, come, report.CancellationToken);
        foreach (Cluster<TRecord> cluster in new ClusterLinker<TRecord>(matcher, _options).Relink(changes.Touched).Concat(changes.Come))
        {
            cluster.ChangedAt = _step;
        }

        return changes;
    }

    private void Unite<TRecord>(
        IReadOnlyCollection<Cluster<TRecord>> clusters, RecordTraits<TRecord> traits, Func<Cluster<TRecord>, IReadOnlyList<StatedValue<Donor>>> carriedOver,
            StepReport report)
        where TRecord : class =>
        Parallel.ForEach(clusters, new ParallelOptions { CancellationToken = report.CancellationToken }, cluster =>
        {
            Uniter.Unite(cluster, traits.Shape, carriedOver(cluster));
            cluster.ChangedAt = _step;
        });

    // Who holds an older catalogue may go on from it: what is gone from this one comes back then.
    private void LetGo()
    {
        Array.ForEach(_gone, KeepPlaces);
        Array.ForEach(_come, static node => node.LetPlacesGo());
        (_gone, _come) = ([], []);
    }

    private static void KeepPlaces(SourceNode node) => node.KeepPlaces();

    private void Clear()
    {
        (_gone, _come) = ([], []);
        _pages = new(StringComparer.Ordinal);
        _projects.Clear();
        _events.Clear();
        _articles.Clear();
        _offices.Clear();
        _linker.Clear();
    }
}
