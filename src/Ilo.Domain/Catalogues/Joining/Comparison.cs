namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Finds what differs between two catalogues, and applies it.</summary>
internal static class Comparison
{
    internal static CatalogueDifferences Of(Catalogue older, Catalogue newer) => new()
    {
        Projects = EntryComparison<Project>.Of(older.ProjectEntries, newer.ProjectEntries, RecordTraits.OfProject),
        Events = EntryComparison<Event>.Of(older.EventEntries, newer.EventEntries, RecordTraits.OfEvent),
        Articles = EntryComparison<Article>.Of(older.ArticleEntries, newer.ArticleEntries, RecordTraits.OfArticle),
        Offices = EntryComparison<Office>.Of(older.OfficeEntries, newer.OfficeEntries, RecordTraits.OfOffice),
        OlderOptions = older.Options,
        NewerOptions = newer.Options,
    };

    internal static Catalogue Apply(Catalogue catalogue, CatalogueDifferences differences) => new(
        catalogue.Options == differences.OlderOptions ? differences.NewerOptions : throw Mismatch("The catalogue's options are not those of the older catalogue."),
        Applied(catalogue.ProjectEntries, differences.Projects),
        Applied(catalogue.EventEntries, differences.Events),
        Applied(catalogue.ArticleEntries, differences.Articles),
        Applied(catalogue.OfficeEntries, differences.Offices));

    private static ValueList<CatalogueEntry<TRecord>> Applied<TRecord>(ValueList<CatalogueEntry<TRecord>> entries, EntryDifferences<TRecord> differences)
        where TRecord : class
    {
        var kept = entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        foreach (CatalogueEntry<TRecord> gone in differences.Removed.Concat(differences.Changed.Select(change => change.Older)))
        {
            if (!kept.TryGetValue(gone.Key, out CatalogueEntry<TRecord>? entry) || entry != gone)
            {
                throw Mismatch($"The entry '{gone.Key}' is not in the catalogue.");
            }

            kept.Remove(gone.Key);
        }

        foreach (CatalogueEntry<TRecord> come in differences.Added.Concat(differences.Changed.Select(change => change.Newer)))
        {
            if (!kept.TryAdd(come.Key, come))
            {
                throw Mismatch($"The entry '{come.Key}' is in the catalogue already.");
            }
        }

        return kept.Values.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToValueList();
    }

    // The parameter is that of Catalogue.Apply, which the caller sees.
    private static ArgumentException Mismatch(string message, string parameter = "differences") => new(message, parameter);
}
