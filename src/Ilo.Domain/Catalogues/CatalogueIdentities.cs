using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>Every identifier that a catalogue and those before it have given, and by what its thing is known again: what to keep from one run to the
/// next.</summary>
/// <remarks>
/// <see cref="CatalogueOptions.Identities"/> takes it, so that a link, a calendar entry or a row that was made from an earlier catalogue means the same thing
/// in a later
/// one. <see cref="IloJson"/> writes and reads it. Equal when the lists are equal, in order. There is no order.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class CatalogueIdentities : Result
{
    internal CatalogueIdentities()
    {
    }

    /// <summary>Gets the identities of nothing, with which a first catalogue begins.</summary>
    public static CatalogueIdentities Empty { get; } = new();

    /// <summary>Gets those of projects, by identifier.</summary>
    public ValueList<ItemIdentity> Projects { get; internal init; } = [];

    /// <summary>Gets those of events, by identifier.</summary>
    public ValueList<ItemIdentity> Events { get; internal init; } = [];

    /// <summary>Gets those of articles, by identifier.</summary>
    public ValueList<ItemIdentity> Articles { get; internal init; } = [];

    /// <summary>Gets those of offices, by identifier.</summary>
    public ValueList<ItemIdentity> Offices { get; internal init; } = [];

    private protected override object Content => (Projects, Events, Articles, Offices);

    /// <summary>Returns how many there are, the same in every culture.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Projects.Count + Events.Count + Articles.Count + Offices.Count} identities");
}
