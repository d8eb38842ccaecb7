using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>The values of one kind that an answer can be narrowed to, with how many records each would find.</summary>
/// <remarks>Equal when every property is equal, the values in order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class Facet : Result
{
    internal Facet(string key)
    {
        Key = Guard.NotNull(key, nameof(Key));
    }

    /// <summary>Gets the key that a query has for it, for example <c>donor</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the values: most records first, then by label; years in order.</summary>
    public ValueList<FacetValue> Values { get; internal init; } = [];

    private protected override object Content => (Key, Values);

    /// <summary>Returns the key and the values, for example <c>donor: European Union 3, Japan 1</c>.</summary>
    public override string ToString() => $"{Key}: {string.Join(", ", Values)}";
}
