using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>What differs between two catalogues in the items of one kind.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <remarks>Equal when every property is equal, lists in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class ItemDifferences<TRecord> : Result
    where TRecord : class
{
    internal ItemDifferences()
    {
    }

    /// <summary>Gets the items that only the newer catalogue has, in its order.</summary>
    public ValueList<CatalogueItem<TRecord>> Added { get; internal init; } = [];

    /// <summary>Gets the items that both have and that changed, in the newer catalogue's order.</summary>
    public ValueList<ItemChange<TRecord>> Changed { get; internal init; } = [];

    /// <summary>Gets the items that only the older catalogue has, in its order.</summary>
    public ValueList<CatalogueItem<TRecord>> Removed { get; internal init; } = [];

    /// <summary>Gets whether nothing differs.</summary>
    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;

    private protected override object Content => (Added, Changed, Removed);

    /// <summary>Returns the counts, for example <c>2 added, 1 changed, 0 removed</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Added.Count} added, {Changed.Count} changed, {Removed.Count} removed");
}
