using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>A value that an answer can be narrowed to.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class FacetValue : Result
{
    internal FacetValue(string value, string label, int count, bool isChosen, CatalogueQuery only, CatalogueQuery toggled)
    {
        Value = Guard.NotNull(value, nameof(Value));
        Label = Guard.NotNull(label, nameof(Label));
        Count = Guard.AtLeast(0, count, nameof(Count));
        IsChosen = isChosen;
        Only = Guard.NotNull(only, nameof(Only));
        Toggled = Guard.NotNull(toggled, nameof(Toggled));
    }

    /// <summary>Gets the value as a query writes it, for example <c>eu</c>.</summary>
    public string Value { get; }

    /// <summary>Gets the value as a person reads it, for example <c>European Union</c>.</summary>
    public string Label { get; }

    /// <summary>Gets how many records <see cref="Only"/> finds.</summary>
    public int Count { get; }

    /// <summary>Gets whether the query chooses it already.</summary>
    public bool IsChosen { get; }

    /// <summary>Gets the query with this value alone chosen in its facet, on its first page.</summary>
    public CatalogueQuery Only { get; }

    /// <summary>Gets the query with this value chosen besides the others, or no longer chosen where it is, on its first page.</summary>
    public CatalogueQuery Toggled { get; }

    private protected override object Content => (Value, Label, Count, IsChosen, Only, Toggled);

    /// <summary>Returns label and count, for example <c>European Union 3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label} {Count}");
}
