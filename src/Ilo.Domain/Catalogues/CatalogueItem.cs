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
        Key = Guard.Key(key, nameof(Key));
        Record = record;
        Sources = sources;
    }

    /// <summary>Gets the key: a readable name made of a-z, 0-9 and hyphens, unique among the catalogue's entries of its kind.</summary>
    /// <remarks>Made from the title, with the year or a hash of the sources where several entries share a title; fit for an address.</remarks>
    public string Key { get; internal init; }

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

    /// <summary>Gets the links to other entries, by kind and key.</summary>
    public ValueList<CatalogueLink> Links { get; internal init; } = [];

    /// <summary>Returns the keys of the entries that it is linked to in one way.</summary>
    /// <param name="kind">The kind of link.</param>
    public IEnumerable<string> Linked(CatalogueLinkKind kind) => Links.Where(link => link.Kind == kind).Select(link => link.Key);

    /// <summary>Returns key and record, the same in every culture.</summary>
    public override string ToString() => $"{Key}: {Record}";
}
