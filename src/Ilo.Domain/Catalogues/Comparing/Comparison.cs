using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Comparing;

/// <summary>Finds what differs between two catalogues, and applies it.</summary>
internal static class Comparison
{
    internal static CatalogueDifferences Of(
        CatalogueContent older, CatalogueContent newer, IProgress<CatalogueProgress>? progress, CancellationToken cancellationToken)
    {
        StepReport report = new(CatalogueStep.Comparing, 4 * EntryComparison.Steps, progress, cancellationToken);
        return new()
        {
            Projects = EntryComparison.Of(older.Projects, newer.Projects, RecordTraits.OfProject, report),
            Events = EntryComparison.Of(older.Events, newer.Events, RecordTraits.OfEvent, report),
            Articles = EntryComparison.Of(older.Articles, newer.Articles, RecordTraits.OfArticle, report),
            Offices = EntryComparison.Of(older.Offices, newer.Offices, RecordTraits.OfOffice, report),
            OlderOptions = older.Options,
            NewerOptions = newer.Options,
            OlderFormerIdentities = older.Former,
            NewerFormerIdentities = newer.Former,
            OlderPagesWithoutRecords = older.EmptyPages,
            NewerPagesWithoutRecords = newer.EmptyPages,
        };
    }

    internal static CatalogueContent Apply(CatalogueContent catalogue, CatalogueDifferences differences) => new(
        catalogue.Options == differences.OlderOptions
            ? differences.NewerOptions : throw Mismatch("The catalogue's options are not those of the older catalogue."),
        Applied(catalogue.Projects, differences.Projects),
        Applied(catalogue.Events, differences.Events),
        Applied(catalogue.Articles, differences.Articles),
        Applied(catalogue.Offices, differences.Offices))
    {
        Former = catalogue.Former == differences.OlderFormerIdentities
            ? differences.NewerFormerIdentities : throw Mismatch("The catalogue's former identities are not those of the older catalogue."),
        EmptyPages = catalogue.EmptyPages == differences.OlderPagesWithoutRecords
            ? differences.NewerPagesWithoutRecords : throw Mismatch("The catalogue's pages without records are not those of the older catalogue."),
    };

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
