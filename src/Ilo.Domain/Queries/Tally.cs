using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>How many of something.</summary>
/// <typeparam name="TKey">The kind of thing.</typeparam>
/// <param name="Key">The thing.</param>
/// <param name="Count">How many.</param>
/// <remarks>Equal when key and count are equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Tally<TKey>(TKey Key, long Count)
{
    /// <summary>Returns for example <c>European Union: 730</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}: {Count}");
}
