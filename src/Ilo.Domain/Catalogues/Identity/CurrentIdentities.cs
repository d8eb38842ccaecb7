using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Gathers the identities of a catalogue: its items' and those that are no item's any more.</summary>
internal static class CurrentIdentities
{
    internal static CatalogueIdentities Of(CatalogueContent catalogue) => new()
    {
        Projects = Of(catalogue.Projects, catalogue.Former.Projects, RecordTraits.OfProject),
        Events = Of(catalogue.Events, catalogue.Former.Events, RecordTraits.OfEvent),
        Articles = Of(catalogue.Articles, catalogue.Former.Articles, RecordTraits.OfArticle),
        Offices = Of(catalogue.Offices, catalogue.Former.Offices, RecordTraits.OfOffice),
    };

    private static ValueList<ItemIdentity> Of<TRecord>(ValueList<CatalogueItem<TRecord>> items, ValueList<ItemIdentity> former, RecordTraits<TRecord> traits)
        where TRecord : class =>
        items.Select(item => new ItemIdentity(item.Key) { Traces = Traces.Of(item.Sources, traits) })
            .Concat(former).OrderBy(identity => identity.Identifier, StringComparer.Ordinal).ToValueList();
}
