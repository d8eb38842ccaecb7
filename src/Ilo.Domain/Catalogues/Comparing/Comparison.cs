using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Comparing;

/// <summary>Finds what differs between two catalogues, and applies it.</summary>
internal static class Comparison
{
    internal static CatalogueDifferences Of(Catalogue older, Catalogue newer) => new()
    {
        Projects = EntryComparison<Project>.Of(older.ProjectItems, newer.ProjectItems, RecordTraits.OfProject),
        Events = EntryComparison<Event>.Of(older.EventItems, newer.EventItems, RecordTraits.OfEvent),
        Articles = EntryComparison<Article>.Of(older.ArticleItems, newer.ArticleItems, RecordTraits.OfArticle),
        Offices = EntryComparison<Office>.Of(older.OfficeItems, newer.OfficeItems, RecordTraits.OfOffice),
        OlderOptions = older.Options,
        NewerOptions = newer.Options,
        OlderFormerIdentities = older.FormerIdentities,
        NewerFormerIdentities = newer.FormerIdentities,
    };

    internal static Catalogue Apply(Catalogue catalogue, CatalogueDifferences differences) => new(
        catalogue.Options == differences.OlderOptions
            ? differences.NewerOptions : throw Mismatch("The catalogue's options are not those of the older catalogue."),
        catalogue.FormerIdentities == differences.OlderFormerIdentities
            ? differences.NewerFormerIdentities : throw Mismatch("The catalogue's former identities are not those of the older catalogue."),
        Applied(catalogue.ProjectItems, differences.Projects),
        Applied(catalogue.EventItems, differences.Events),
        Applied(catalogue.ArticleItems, differences.Articles),
        Applied(catalogue.OfficeItems, differences.Offices));

    private static ValueList<CatalogueItem<TRecord>> Applied<TRecord>(ValueList<CatalogueItem<TRecord>> entries, ItemDifferences<TRecord> differences)
        where TRecord : class
    {
        var kept = entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        foreach (CatalogueItem<TRecord> gone in differences.Removed.Concat(differences.Changed.Select(change => change.Older)))
        {
            if (!kept.TryGetValue(gone.Key, out CatalogueItem<TRecord>? entry) || entry != gone)
            {
                throw Mismatch($"The entry '{gone.Key}' is not in the catalogue.");
            }

            kept.Remove(gone.Key);
        }

        foreach (CatalogueItem<TRecord> come in differences.Added.Concat(differences.Changed.Select(change => change.Newer)))
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
