using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Makes a JSON Schema (2020-12) of contracts; objects are definitions that others refer to. Mutable: one for each schema.</summary>
/// <param name="describe">Returns what is said of a type, or of a property of it; null where nothing is. Null for a schema without descriptions.</param>
internal sealed class SchemaBuilder(Func<Type, string?, string?>? describe = null)
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    /// <summary>Returns the schema of a document.</summary>
    /// <param name="schemaOf">Makes the schema of what the document holds.</param>
    /// <param name="id">The address of the schema; null where it has none.</param>
    /// <param name="description">What the document is; null where that is not said.</param>
    internal JsonObject Build(Func<SchemaBuilder, JsonObject> schemaOf, string? id = null, string? description = null)
    {
        JsonObject schema = new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        Add(schema, "$id", id);
        Add(schema, "description", description);
        foreach ((string keyword, JsonNode? value) in schemaOf(this).ToArray())
        {
            schema[keyword] = value?.DeepClone();
        }

        if (_definitions.Count > 0)
        {
            schema["$defs"] = new JsonObject(_definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        }

        return schema;
    }

    /// <summary>Returns a reference to the definition of an object, which is made at the first.</summary>
    internal JsonObject Reference(string name, Func<SchemaBuilder, JsonObject> define)
    {
        if (_definitions.TryAdd(name, []))
        {
            _definitions[name] = define(this);
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    internal void Describe(JsonObject node, Type type, string? property = null) => Add(node, "description", describe?.Invoke(type, property));

    internal static void Add(JsonObject node, string keyword, JsonNode? value)
    {
        if (value is not null)
        {
            node[keyword] = value;
        }
    }

    internal static void Add(JsonObject node, string keyword, JsonNode[] values) => Add(node, keyword, values.Length == 0 ? null : new JsonArray(values));

    internal static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
