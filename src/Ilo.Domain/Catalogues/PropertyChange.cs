using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>A property that changed between two catalogues.</summary>
/// <param name="Property">The property's name, for example <c>Duration</c>.</param>
/// <param name="Older">The older value in words; null where there was none.</param>
/// <param name="Newer">The newer value in words; null where there is none.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record PropertyChange(string Property, string? Older, string? Newer)
{
    /// <summary>Gets the property's name, for example <c>Duration</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Property { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Property);

    /// <summary>Returns property, older and newer value.</summary>
    public override string ToString() => $"{Property}: {Older ?? "(none)"} -> {Newer ?? "(none)"}";
}
