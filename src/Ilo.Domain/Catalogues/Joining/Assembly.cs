namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Joins records into a catalogue, stage by stage.</summary>
internal static class Assembly
{
    internal static Catalogue Join(SourceCollection sources, CatalogueOptions options) => new(
        options,
        Entries(sources.Projects, RecordTraits.OfProject),
        Entries(sources.Events, RecordTraits.OfEvent),
        Entries(sources.Articles, RecordTraits.OfArticle),
        Entries(sources.Offices, RecordTraits.OfOffice));

    private static ValueList<CatalogueEntry<TRecord>> Entries<TRecord>(IEnumerable<SourceRecord<TRecord>> sources, RecordTraits<TRecord> traits)
        where TRecord : class
    {
        List<SourceRecord<TRecord>> sorted = SourceOrder.Sorted(sources, traits);
        List<TRecord> records = [.. sorted.Select(source => source.Record)];
        List<IReadOnlyList<SourceRecord<TRecord>>> clusters = [.. sorted.Select(source => (IReadOnlyList<SourceRecord<TRecord>>)[source])];
        string[] keys = Keys.Of(records, clusters, traits);
        return Enumerable.Range(0, keys.Length)
            .Select(i => new CatalogueEntry<TRecord>(keys[i], records[i], [sorted[i]]))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ToValueList();
    }
}
