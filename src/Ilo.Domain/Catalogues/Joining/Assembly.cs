namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Joins records into a catalogue: compare and cluster each kind, link the kinds, unite each cluster, name it.</summary>
internal sealed class Assembly(WordTable table, CatalogueOptions options, IProgress<CatalogueProgress>? progress, CancellationToken cancellationToken)
{
    private const int OfEvent = 0;
    private const int OfArticle = 1;

    // Clusters of each of three kinds, links, names, items.
    private const int Steps = 6;

    private int _done;

    internal Catalogue Join(SourceCollection sources, CatalogueIdentities known)
    {
        RecordRecognizer recognizer = new(options.Recognizer);
        Analyser analyser = new(table, options.Recognizer, progress, cancellationToken);
        Stage<Project> projects = Stages.OfProjects(sources.Projects, table, recognizer, analyser, options);
        Report();
        Stage<Event> eventStage = Stages.OfEvents(sources.Events, table, recognizer, analyser, options);
        Report();
        Stage<Article> articleStage = Stages.OfArticles(sources.Articles, table, recognizer, analyser, options);
        Report();

        ProjectLinker linker = new(projects, table, options);
        ItemLinks<Event> events = new(eventStage, OfEvent, linker, RecordTraits.OfEvent, known.Events);
        ItemLinks<Article> articles = new(articleStage, OfArticle, linker, RecordTraits.OfArticle, known.Articles);
        UnitedProjects united = new(
            projects,
            events.CarriedOver().Concat(articles.CarriedOver()).Distinct().ToLookup(one => one.Project, one => one.Donor),
            table, options, known.Projects);
        events.LinkTo(united, CatalogueLinkKind.Event);
        articles.LinkTo(united, CatalogueLinkKind.Article);
        Report();

        List<NamedItem> mentions = [.. events.Named(), .. articles.Named()];
        var named = NameGroups.Of([.. mentions, .. events.NamedNearly(mentions, table), .. articles.NamedNearly(mentions, table)], table, options);
        events.LinkTo(named);
        articles.LinkTo(named);
        Report();

        (ValueList<CatalogueItem<Office>> offices, ValueList<ItemIdentity> formerOffices) = Offices.ToEntries(sources.Offices, known.Offices);
        Catalogue catalogue = new(
            options,
            new() { Projects = united.Former, Events = events.Former, Articles = articles.Former, Offices = formerOffices },
            united.ToEntries(),
            events.ToEntries(united, static (record, ids) => record with { Projects = ids }),
            articles.ToEntries(united, static (record, ids) => record with { Projects = ids }),
            offices)
        {
            Words = table,
        };
        Report();
        return catalogue;
    }

    private void Report()
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new(CatalogueStep.Joining, ++_done, Steps));
    }
}
