using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>The values of one kind that an answer can be narrowed to, with how many records each would find.</summary>
/// <remarks>Equal when every property is equal, the values in order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Facet
{
    /// <summary>Gets the key that a query has for it, for example <c>donor</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Key { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the values: most records first, then by label; years in order.</summary>
    public ValueList<FacetValue> Values { get; init; } = [];

    /// <summary>Returns the key and the values, for example <c>donor: European Union 3, Japan 1</c>.</summary>
    public override string ToString() => $"{Key}: {string.Join(", ", Values)}";
}
