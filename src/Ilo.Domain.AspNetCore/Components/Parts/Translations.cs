namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>Finds what pages in other languages say of the same thing.</summary>
internal static class Translations
{
    /// <summary>Returns a record with the texts of a page in the language, where there is one; donors, dates and everything else stay those of all
    /// pages.</summary>
    internal static TRecord TextOf<TRecord>(CatalogueItem<TRecord> item, string language)
        where TRecord : class, IRecord
    {
        if (item.Record.Language?.ToString() == language || In(item, language) is not { } source)
        {
            return item.Record;
        }

        return (TRecord)(object)((object)item.Record switch
        {
            Project project => project with
            {
                Title = source.Title,
                Summary = source.Summary,
                Label = source.Label,
                Sections = source.Sections,
                Language = source.Language
            },
            Event one => one with
            {
                Title = source.Title,
                Summary = source.Summary,
                Label = source.Label,
                Sections = source.Sections,
                Language = source.Language
            },
            Article article => article with
            {
                Title = source.Title,
                Summary = source.Summary,
                Label = source.Label,
                Sections = source.Sections,
                Language = source.Language
            },
            var other => other,
        });
    }

    /// <summary>Returns the sources in languages other than one, the fullest of each.</summary>
    internal static IEnumerable<SourceRecord<TRecord>> Others<TRecord>(CatalogueItem<TRecord> item, LanguageCode? shown)
        where TRecord : class, IRecord =>
        item.Sources.Where(source => source.Record.Language is { } language && language != shown)
            .GroupBy(source => source.Record.Language!.Value)
            .OrderBy(group => group.Key)
            .Select(group => group.OrderByDescending(source => source.IsDetail).First());

    private static TRecord? In<TRecord>(CatalogueItem<TRecord> item, string language)
        where TRecord : class, IRecord =>
        item.Sources.Where(source => source.Record.Language?.ToString() == language).OrderByDescending(source => source.IsDetail).FirstOrDefault()?.Record;
}
