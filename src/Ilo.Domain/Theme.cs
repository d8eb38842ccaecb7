using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>A subject of the ILO's work, for example child labour.</summary>
/// <remarks>Equal when every property is equal, the targets in order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Theme
{
    /// <summary>Gets the identifier, for example <c>child-labour</c>.</summary>
    /// <exception cref="ArgumentException">The value is the empty identifier.</exception>
    public required Id<Theme> Id { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Gets the English name, never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Gets the French name; null where none is known.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? FrenchName { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the Spanish name; null where none is known.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? SpanishName { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the wider theme that this one is part of; null at the top.</summary>
    /// <exception cref="ArgumentException">The value is the empty identifier.</exception>
    public Id<Theme>? Parent { get; init => field = value is { } id ? Guard.NotEmpty(id) : null; }

    /// <summary>Gets the OECD DAC CRS purpose code, five digits; null where none fits.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? DacPurposeCode { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the targets of the Sustainable Development Goals, for example <c>8.7</c>.</summary>
    /// <exception cref="ArgumentException">An element is blank, or begins or ends with white space.</exception>
    public ValueList<string> SdgTargets { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>Returns the English name.</summary>
    public override string ToString() => Name;
}
