using System.Text.Json.Serialization;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Catalogues.Uniting;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>One thing in a catalogue: the record that its pages make together, and everything it rests on.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <remarks>Equal when every property is equal, lists in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class CatalogueItem<TRecord> : Result
    where TRecord : class
{
    // Null where there are none; else what they are worked out of until they are, a list from then on.
    private object? _merges;

    // Most items have one source: that is kept without a list. Else a list of them.
    private readonly object _sources;

    internal CatalogueItem(string key, TRecord record, ValueList<SourceRecord<TRecord>> sources)
    {
        Identifier = Id<TRecord>.OfDigits(Guard.Key(key, nameof(Identifier)));
        Record = record;
        _sources = Kept(sources);
    }

    /// <summary>Gets the identifier: readable, unique among the catalogue's items of its kind, fit for an address.</summary>
    /// <remarks>
    /// Made from the title when the item first came, with the year and a number where others have the title; kept from then on while the item
    /// is known again, as docs/catalogue.md says under "What is stable", and never given to another. Of a title without a Latin letter it is made from kind and
    /// numbers, code or year.
    /// </remarks>
    public Id<TRecord> Identifier { get; }

    internal string Key => Identifier.ToString();

    /// <summary>Gets the record: united from all sources, with donors, partners, themes and projects filled in.</summary>
    public TRecord Record { get; internal init; }

    /// <summary>Gets the records as read, at least one; in the order of their source references.</summary>
    public ValueList<SourceRecord<TRecord>> Sources
    {
        get => new(_sources as SourceRecord<TRecord>[] ?? [(SourceRecord<TRecord>)_sources]);
        internal init => _sources = Kept(value);
    }

    /// <summary>Gets which page each property's value came from, in the order of the properties; properties without a value are left out.</summary>
    /// <remarks>Worked out at each call from <see cref="Sources"/> and <see cref="Findings"/>.</remarks>
    public ValueList<PropertySource> PropertySources => PropertyGivers.Of(Sources, Findings, RecordTraits.Of<TRecord>().Shape);

    /// <summary>Gets why its sources are held to be one: one match for each source after the first; empty where there is one source.</summary>
    public ValueList<Match> Merges
    {
        // Worked out when first asked for; whoever comes meanwhile works out the same.
        get => _merges is IMerges merges ? (ValueList<Match>)(_merges = merges.Explain()) : _merges is ValueList<Match> known ? known : [];
        internal init => _merges = value.IsEmpty ? null : value;
    }

    /// <summary>Sets what the merges are worked out of; null where there are none.</summary>
    internal IMerges? Unexplained
    {
        init => _merges = value;
    }

    /// <summary>Gets the findings that donors, partners, themes and linked projects rest on, those carried over included.</summary>
    public ValueList<CatalogueFinding> Findings { get; internal init; } = [];

    /// <summary>Gets the links to other items, by kind and identifier.</summary>
    public ValueList<CatalogueLink> Links { get; internal init; } = [];

    /// <summary>Returns the identifiers of the items that it is linked to in one way.</summary>
    /// <param name="kind">The kind of link.</param>
    public IEnumerable<string> Linked(CatalogueLinkKind kind) => Links.Where(link => link.Kind == kind).Select(link => link.Key);

    /// <summary>Returns the quotations that say that a donor pays, each with its rule and place; none where it is said nowhere.</summary>
    /// <param name="donor">The donor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="donor"/> is null.</exception>
    public ValueList<CatalogueFinding> EvidenceFor(Donor donor) => Evidence(CatalogueFindingKind.Donor, Guard.NotNull(donor, nameof(donor)).Id.ToString());

    /// <summary>Returns the quotations that say that an organisation is a partner, each with its rule and place; none where it is said nowhere.</summary>
    /// <param name="partner">The organisation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="partner"/> is null.</exception>
    public ValueList<CatalogueFinding> EvidenceFor(Organisation partner) =>
        Evidence(CatalogueFindingKind.Partner, Guard.NotNull(partner, nameof(partner)).Id.ToString());

    /// <summary>Returns the quotations that speak of a theme, each with its rule and place; none where none does.</summary>
    /// <param name="theme">The theme.</param>
    /// <exception cref="ArgumentNullException"><paramref name="theme"/> is null.</exception>
    public ValueList<CatalogueFinding> EvidenceFor(Theme theme) => Evidence(CatalogueFindingKind.Theme, Guard.NotNull(theme, nameof(theme)).Id.ToString());

    private static object Kept(ValueList<SourceRecord<TRecord>> sources) => sources.Count == 1 ? sources[0] : sources.AsSpan().ToArray();

    private ValueList<CatalogueFinding> Evidence(CatalogueFindingKind kind, string id) =>
        [.. Findings.Where(finding => finding.Kind == kind && finding.Id == id)];

    private protected override object Content => (Identifier, Record, Sources, Merges, Findings, Links);

    /// <summary>Returns identifier and record, the same in every culture.</summary>
    public override string ToString() => $"{Identifier}: {Record}";
}
