namespace Ilo.Domain.Catalogues.Comparing;

/// <summary>What a catalogue looks up by key and by record; made at the first look-up.</summary>
internal sealed class CatalogueIndex
{
    internal CatalogueIndex(Catalogue catalogue)
    {
        Projects = ByKey(catalogue.ProjectItems);
        Events = ByKey(catalogue.EventItems);
        Articles = ByKey(catalogue.ArticleItems);
        Offices = ByKey(catalogue.OfficeItems);
        ByProject = ByRecord(catalogue.ProjectItems);
        ByEvent = ByRecord(catalogue.EventItems);
        ByArticle = ByRecord(catalogue.ArticleItems);
        Groups = ProjectGrouping.Of(catalogue);
    }

    internal Dictionary<string, CatalogueItem<Project>> Projects { get; }

    internal Dictionary<string, CatalogueItem<Event>> Events { get; }

    internal Dictionary<string, CatalogueItem<Article>> Articles { get; }

    internal Dictionary<string, CatalogueItem<Office>> Offices { get; }

    internal Dictionary<Project, CatalogueItem<Project>> ByProject { get; }

    internal Dictionary<Event, CatalogueItem<Event>> ByEvent { get; }

    internal Dictionary<Article, CatalogueItem<Article>> ByArticle { get; }

    internal ValueList<ProjectGroup> Groups { get; }

    private static Dictionary<string, CatalogueItem<TRecord>> ByKey<TRecord>(ValueList<CatalogueItem<TRecord>> entries)
        where TRecord : class =>
        entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);

    // Equal records of different entries are possible (nothing proved them to be one): the first entry stands for both.
    private static Dictionary<TRecord, CatalogueItem<TRecord>> ByRecord<TRecord>(ValueList<CatalogueItem<TRecord>> entries)
        where TRecord : class
    {
        Dictionary<TRecord, CatalogueItem<TRecord>> index = new(entries.Count);
        foreach (CatalogueItem<TRecord> entry in entries)
        {
            index.TryAdd(entry.Record, entry);
        }

        return index;
    }
}
