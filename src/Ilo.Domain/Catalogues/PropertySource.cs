using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>Which page the value of a property, or a part of it, came from.</summary>
/// <param name="Property">The property's name, for example <c>Duration</c>.</param>
/// <param name="Source">Where the record that gave the value stands.</param>
/// <remarks>A list that several pages filled has one of these for each. Equal when both properties are equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record PropertySource(string Property, SourceReference Source)
{
    /// <summary>Gets the property's name, for example <c>Duration</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or blank, or begins or ends with white space.</exception>
    public string Property { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Property);

    /// <summary>Returns property and source, for example <c>Duration: projects.txt(12,5)</c>.</summary>
    public override string ToString() => $"{Property}: {Source}";
}
