using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>A value that an answer can be narrowed to.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record FacetValue
{
    /// <summary>Gets the value as a query writes it, for example <c>eu</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Value { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the value as a person reads it, for example <c>European Union</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Label { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets how many records <see cref="Only"/> finds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int Count { get; init => field = Guard.AtLeast(0, value); }

    /// <summary>Gets whether the query chooses it already.</summary>
    public required bool IsChosen { get; init; }

    /// <summary>Gets the query with this value alone chosen in its facet, on its first page.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required CatalogueQuery Only { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the query with this value chosen besides the others, or no longer chosen where it is, on its first page.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required CatalogueQuery Toggled { get; init => field = Guard.NotNull(value); }

    /// <summary>Returns label and count, for example <c>European Union 3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label} {Count}");
}
