using System.Text.Json;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Collects the properties of a document that no contract knows. Mutable: one for each document.</summary>
internal sealed class UnknownFinder(ContractOptions options)
{
    private readonly List<UnknownProperty> _found = [];
    private string? _ignored;

    internal ValueList<UnknownProperty> Found => [.. _found];

    /// <summary>Returns whether a name in the document is that of a property.</summary>
    internal bool IsName(string inDocument, string property, bool isCamelCase) => string.Equals(
        inDocument,
        options.NameOf(property, isCamelCase),
        options.Inner.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>Passes a property of the next object over: it belongs to what holds the object.</summary>
    internal void Ignore(string name) => _ignored = name;

    /// <summary>Returns the property to pass over in an object, and forgets it.</summary>
    internal string? TakeIgnored() => (_ignored, _ignored = null).Item1;

    /// <summary>Keeps a property with its value as it stands in the document.</summary>
    /// <exception cref="JsonException">The value is not Unicode.</exception>
    internal void Add(JsonProperty property, string path)
    {
        try
        {
            _found.Add(new(path, property.Value.GetRawText()));
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("The value is not valid Unicode.", path, null, null, e);
        }
    }
}
