using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>Which page the value of a property, or a part of it, came from.</summary>
/// <remarks>A list that several pages filled has one of these for each. Equal when both properties are equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class PropertySource : Result
{
    internal PropertySource(string property, SourceReference source)
    {
        Property = Guard.NotBlank(property, nameof(Property));
        Source = source;
    }

    /// <summary>Gets the property's name, for example <c>Duration</c>.</summary>
    public string Property { get; }

    /// <summary>Gets where the record that gave the value stands.</summary>
    public SourceReference Source { get; }

    private protected override object Content => (Property, Source);

    /// <summary>Returns property and source, for example <c>Duration: projects.txt(12,5)</c>.</summary>
    public override string ToString() => $"{Property}: {Source}";
}
