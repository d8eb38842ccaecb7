namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Joins records into a catalogue: compare and cluster each kind, link the kinds, unite each cluster, name it.</summary>
internal static class Assembly
{
    private const int OfEvent = 0;
    private const int OfArticle = 1;

    internal static Catalogue Join(SourceCollection sources, CatalogueOptions options)
    {
        WordTable table = new();
        RecordRecognizer recognizer = new(options.Recognizer);
        Stage<Project> projects = Stages.OfProjects(sources.Projects, table, recognizer, options);
        ProjectLinker linker = new(projects, table, options);
        ItemLinks<Event> events = new(
            Stages.OfEvents(sources.Events, table, recognizer, options), OfEvent, linker, RecordTraits.OfEvent);
        ItemLinks<Article> articles = new(
            Stages.OfArticles(sources.Articles, table, recognizer, options), OfArticle, linker, RecordTraits.OfArticle);

        UnitedProjects united = new(
            projects,
            events.CarriedOver().Concat(articles.CarriedOver()).Distinct().ToLookup(one => one.Project, one => one.Donor),
            table, options);
        events.LinkTo(united, CatalogueLinkKind.Event);
        articles.LinkTo(united, CatalogueLinkKind.Article);

        List<NamedItem> mentions = [.. events.Named(), .. articles.Named()];
        var named = NameGroups.Of([.. mentions, .. events.NamedNearly(mentions, table), .. articles.NamedNearly(mentions, table)], table, options);
        events.LinkTo(named);
        articles.LinkTo(named);

        return new(
            options,
            united.ToEntries(),
            events.ToEntries(united, static (record, ids) => record with { Projects = ids }),
            articles.ToEntries(united, static (record, ids) => record with { Projects = ids }),
            Offices.ToEntries(sources.Offices));
    }
}
