using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>A property that changed between two catalogues.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class PropertyChange : Result
{
    internal PropertyChange(string property, string? older, string? newer)
    {
        Property = Guard.NotNull(property, nameof(Property));
        Older = older;
        Newer = newer;
    }

    /// <summary>Gets the property's name, for example <c>Duration</c>.</summary>
    public string Property { get; }

    /// <summary>Gets the older value in words; null where there was none.</summary>
    public string? Older { get; }

    /// <summary>Gets the newer value in words; null where there is none.</summary>
    public string? Newer { get; }

    private protected override object Content => (Property, Older, Newer);

    /// <summary>Returns property, older and newer value.</summary>
    public override string ToString() => $"{Property}: {Older ?? "(none)"} -> {Newer ?? "(none)"}";
}
