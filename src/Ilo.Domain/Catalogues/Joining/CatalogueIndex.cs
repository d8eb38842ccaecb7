namespace Ilo.Domain.Catalogues.Joining;

/// <summary>What a catalogue looks up by key and by record; made at the first look-up.</summary>
internal sealed class CatalogueIndex
{
    internal CatalogueIndex(Catalogue catalogue)
    {
        Projects = ByKey(catalogue.ProjectEntries);
        Events = ByKey(catalogue.EventEntries);
        Articles = ByKey(catalogue.ArticleEntries);
        ByProject = ByRecord(catalogue.ProjectEntries);
        ByEvent = ByRecord(catalogue.EventEntries);
        ByArticle = ByRecord(catalogue.ArticleEntries);
        Groups = ProjectGrouping.Of(catalogue);
    }

    internal Dictionary<string, CatalogueEntry<Project>> Projects { get; }

    internal Dictionary<string, CatalogueEntry<Event>> Events { get; }

    internal Dictionary<string, CatalogueEntry<Article>> Articles { get; }

    internal Dictionary<Project, CatalogueEntry<Project>> ByProject { get; }

    internal Dictionary<Event, CatalogueEntry<Event>> ByEvent { get; }

    internal Dictionary<Article, CatalogueEntry<Article>> ByArticle { get; }

    internal ValueList<ProjectGroup> Groups { get; }

    private static Dictionary<string, CatalogueEntry<TRecord>> ByKey<TRecord>(ValueList<CatalogueEntry<TRecord>> entries)
        where TRecord : class =>
        entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);

    // Equal records of different entries are possible (nothing proved them to be one): the first entry stands for both.
    private static Dictionary<TRecord, CatalogueEntry<TRecord>> ByRecord<TRecord>(ValueList<CatalogueEntry<TRecord>> entries)
        where TRecord : class
    {
        Dictionary<TRecord, CatalogueEntry<TRecord>> index = new(entries.Count);
        foreach (CatalogueEntry<TRecord> entry in entries)
        {
            index.TryAdd(entry.Record, entry);
        }

        return index;
    }
}
