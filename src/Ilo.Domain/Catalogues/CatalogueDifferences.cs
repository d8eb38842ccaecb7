using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>What differs between an older and a newer catalogue; made by <see cref="Catalogue.DifferencesFrom"/>.</summary>
/// <remarks>Equal when every property is equal. There is no order. <see cref="Catalogue.Apply"/> turns the older catalogue into the newer.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class CatalogueDifferences : Result
{
    internal CatalogueDifferences()
    {
    }

    /// <summary>Gets what differs in the projects.</summary>
    public ItemDifferences<Project> Projects { get; internal init; } = new();

    /// <summary>Gets what differs in the events.</summary>
    public ItemDifferences<Event> Events { get; internal init; } = new();

    /// <summary>Gets what differs in the articles.</summary>
    public ItemDifferences<Article> Articles { get; internal init; } = new();

    /// <summary>Gets what differs in the offices.</summary>
    public ItemDifferences<Office> Offices { get; internal init; } = new();

    /// <summary>Gets how the older catalogue was joined.</summary>
    public CatalogueOptions OlderOptions { get; internal init; } = new();

    /// <summary>Gets how the newer catalogue was joined.</summary>
    public CatalogueOptions NewerOptions { get; internal init; } = new();

    /// <summary>Gets the identities of the older catalogue that were no item's.</summary>
    public CatalogueIdentities OlderFormerIdentities { get; internal init; } = CatalogueIdentities.Empty;

    /// <summary>Gets the identities of the newer catalogue that are no item's.</summary>
    public CatalogueIdentities NewerFormerIdentities { get; internal init; } = CatalogueIdentities.Empty;

    /// <summary>Gets the names of the older catalogue's pages that gave no record.</summary>
    public ValueList<string> OlderPagesWithoutRecords { get; internal init; } = [];

    /// <summary>Gets the names of the newer catalogue's pages that give no record.</summary>
    public ValueList<string> NewerPagesWithoutRecords { get; internal init; } = [];

    /// <summary>Gets whether nothing differs.</summary>
    public bool IsEmpty => OlderOptions == NewerOptions && OlderFormerIdentities == NewerFormerIdentities
        && OlderPagesWithoutRecords == NewerPagesWithoutRecords && Projects.IsEmpty && Events.IsEmpty && Articles.IsEmpty && Offices.IsEmpty;

    private protected override object Content => (
        Projects, Events, Articles, Offices, (OlderOptions, NewerOptions), (OlderFormerIdentities, NewerFormerIdentities),
        (OlderPagesWithoutRecords, NewerPagesWithoutRecords));

    /// <summary>Returns the counts by kind.</summary>
    public override string ToString() => $"projects: {Projects}; events: {Events}; articles: {Articles}; offices: {Offices}";
}
