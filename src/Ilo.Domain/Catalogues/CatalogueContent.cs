namespace Ilo.Domain.Catalogues;

/// <summary>What a catalogue holds: equal where all of it is.</summary>
/// <param name="Options">How it was joined.</param>
/// <param name="Projects">The projects, by identifier.</param>
/// <param name="Events">The events, by identifier.</param>
/// <param name="Articles">The articles, by identifier.</param>
/// <param name="Offices">The offices, by identifier.</param>
internal sealed record CatalogueContent(
    CatalogueOptions Options,
    ValueList<CatalogueItem<Project>> Projects,
    ValueList<CatalogueItem<Event>> Events,
    ValueList<CatalogueItem<Article>> Articles,
    ValueList<CatalogueItem<Office>> Offices)
{
    /// <summary>Gets the identities that are no item's any more.</summary>
    internal CatalogueIdentities Former { get; init; } = CatalogueIdentities.Empty;

    /// <summary>Gets the names of the pages that gave no record, by ordinal.</summary>
    internal ValueList<string> EmptyPages { get; init; } = [];
}
