using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>One thing in a catalogue: the record that its pages make together, and everything it rests on.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <remarks>Equal when every property is equal, lists in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record CatalogueItem<TRecord>
    where TRecord : class
{
    internal CatalogueItem(string key, TRecord record, ValueList<SourceRecord<TRecord>> sources)
    {
        Identifier = Id<TRecord>.OfDigits(Guard.Key(key, nameof(Identifier)));
        Record = record;
        Sources = sources;
    }

    /// <summary>Gets the identifier: readable, unique among the catalogue's items of its kind, fit for an address.</summary>
    /// <remarks>
    /// Made from the title when the item first came, with the year and a number where others have the title; kept from then on while title, dates and text
    /// change, and never given to another item.
    /// </remarks>
    public Id<TRecord> Identifier { get; }

    internal string Key => Identifier.ToString();

    /// <summary>Gets the record: united from all sources, with donors, partners, themes and projects filled in.</summary>
    public TRecord Record { get; internal init; }

    /// <summary>Gets the records as read, at least one; in the order of their source references.</summary>
    public ValueList<SourceRecord<TRecord>> Sources { get; internal init; }

    /// <summary>Gets which page each property's value came from, by property name; properties without a value are left out.</summary>
    public ValueList<PropertySource> PropertySources { get; internal init; } = [];

    /// <summary>Gets why its sources are held to be one: one match for each source after the first; empty where there is one source.</summary>
    public ValueList<Match> Merges { get; internal init; } = [];

    /// <summary>Gets the findings that donors, partners, themes and linked projects rest on, those carried over included.</summary>
    public ValueList<CatalogueFinding> Findings { get; internal init; } = [];

    /// <summary>Gets the links to other items, by kind and identifier.</summary>
    public ValueList<CatalogueLink> Links { get; internal init; } = [];

    /// <summary>Returns the identifiers of the items that it is linked to in one way.</summary>
    /// <param name="kind">The kind of link.</param>
    public IEnumerable<string> Linked(CatalogueLinkKind kind) => Links.Where(link => link.Kind == kind).Select(link => link.Key);

    /// <summary>Returns identifier and record, the same in every culture.</summary>
    public override string ToString() => $"{Identifier}: {Record}";
}
