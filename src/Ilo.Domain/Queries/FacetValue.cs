using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain;

/// <summary>A value that an answer can be narrowed to.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class FacetValue : Result
{
    private readonly FacetChoice _choice;

    internal FacetValue(string value, string label, int count, bool isChosen, FacetChoice choice)
    {
        Value = Guard.NotNull(value, nameof(Value));
        Label = Guard.NotNull(label, nameof(Label));
        Count = Guard.AtLeast(0, count, nameof(Count));
        IsChosen = isChosen;
        _choice = Guard.NotNull(choice, nameof(choice));
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
    /// <remarks>Made anew each time.</remarks>
    public CatalogueQuery Only => _choice.Only;

    /// <summary>Gets the query with this value chosen besides the others, or no longer chosen where it is, on its first page.</summary>
    /// <remarks>Made anew each time.</remarks>
    public CatalogueQuery Toggled => _choice.Toggled;

    private protected override object Content => (Value, Label, Count, IsChosen, Only, Toggled);

    /// <summary>Returns label and count, for example <c>European Union 3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label} {Count}");
}
