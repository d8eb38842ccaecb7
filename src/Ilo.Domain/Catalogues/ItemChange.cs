using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>An item of a catalogue that changed between two catalogues.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <remarks>Equal when every property is equal, the changes in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class ItemChange<TRecord> : Result
    where TRecord : class
{
    internal ItemChange(CatalogueItem<TRecord> older, CatalogueItem<TRecord> newer, ValueList<PropertyChange> changes)
    {
        Older = Guard.NotNull(older, nameof(Older));
        Newer = Guard.NotNull(newer, nameof(Newer));
        Changes = changes;
    }

    /// <summary>Gets the item in the older catalogue.</summary>
    public CatalogueItem<TRecord> Older { get; }

    /// <summary>Gets the item in the newer catalogue.</summary>
    public CatalogueItem<TRecord> Newer { get; }

    /// <summary>Gets the properties of record and item that changed, at least one.</summary>
    public ValueList<PropertyChange> Changes { get; }

    /// <summary>Gets whether the record itself changed, and not only where it was read, how it was found or what it is linked to.</summary>
    public bool IsRecordChanged => !Older.Record.Equals(Newer.Record);

    private protected override object Content => (Older, Newer, Changes);

    /// <summary>Returns the newer item's identifier and the changes.</summary>
    public override string ToString() => $"{Newer.Key}: {string.Join("; ", Changes)}";
}
