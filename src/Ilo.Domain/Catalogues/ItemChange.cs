using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>A catalogue entry that changed between two catalogues.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <param name="Older">The entry in the older catalogue.</param>
/// <param name="Newer">The entry in the newer catalogue.</param>
/// <param name="Changes">The properties of record and entry that changed, at least one.</param>
/// <remarks>Equal when every property is equal, the changes in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record ItemChange<TRecord>(CatalogueItem<TRecord> Older, CatalogueItem<TRecord> Newer, ValueList<PropertyChange> Changes)
    where TRecord : class
{
    /// <summary>Gets the entry in the older catalogue.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CatalogueItem<TRecord> Older { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Older);

    /// <summary>Gets the entry in the newer catalogue.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CatalogueItem<TRecord> Newer { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Newer);

    /// <summary>Gets whether the record itself changed, and not only where it was read, how it was found or what it is linked to.</summary>
    public bool IsRecordChanged => !Older.Record.Equals(Newer.Record);

    /// <summary>Returns the newer entry's key and the changes.</summary>
    public override string ToString() => $"{Newer.Key}: {string.Join("; ", Changes)}";
}
