using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Gathers the identities of a catalogue: its items' and those that are no item's any more.</summary>
internal static class CurrentIdentities
{
    internal static CatalogueIdentities Of(Catalogue catalogue) => new()
    {
        Projects = Of(catalogue.ProjectItems, catalogue.FormerIdentities.Projects, RecordTraits.OfProject),
        Events = Of(catalogue.EventItems, catalogue.FormerIdentities.Events, RecordTraits.OfEvent),
        Articles = Of(catalogue.ArticleItems, catalogue.FormerIdentities.Articles, RecordTraits.OfArticle),
        Offices = Of(catalogue.OfficeItems, catalogue.FormerIdentities.Offices, RecordTraits.OfOffice),
    };

    private static ValueList<ItemIdentity> Of<TRecord>(ValueList<CatalogueItem<TRecord>> items, ValueList<ItemIdentity> former, RecordTraits<TRecord> traits)
        where TRecord : class =>
        items.Select(item => new ItemIdentity(item.Key) { Traces = Traces.Of(item.Sources, traits) })
            .Concat(former).OrderBy(identity => identity.Identifier, StringComparer.Ordinal).ToValueList();
}
