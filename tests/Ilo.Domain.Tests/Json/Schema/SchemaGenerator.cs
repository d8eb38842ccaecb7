using System.Text.Json;
using System.Text.Json.Nodes;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Tests.Json.Schema;

/// <summary>Makes JSON Schemas (2020-12) from the contracts that read and write; the descriptions are the code's own documentation.</summary>
internal static class SchemaGenerator
{
    internal static JsonObject Generate(JsonCodec codec, string fileName, string description)
    {
        SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"https://raw.githubusercontent.com/ilo-domain/ilo-domain/main/docs/schema/{fileName}",
            ["description"] = description,
        };
        foreach ((string keyword, JsonNode? value) in Node(codec, definitions).ToArray())
        {
            schema[keyword] = value?.DeepClone();
        }

        schema["$defs"] = new JsonObject(definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        return schema;
    }

    private static JsonObject Node(JsonCodec codec, SortedDictionary<string, JsonNode> definitions)
    {
        JsonShape shape = codec.Shape;
        if (shape.Record is { } record)
        {
            return Reference(record, definitions);
        }

        if (shape.Kinds.Count > 0)
        {
            return new() { ["oneOf"] = new JsonArray([.. shape.Kinds.Select(kind => Kind(kind, definitions))]) };
        }

        JsonObject node = new() { ["type"] = shape.Type };
        Add(node, "items", shape.Item is null ? null : Node(shape.Item, definitions));
        Add(node, "pattern", shape.Pattern);
        Add(node, "enum", shape.Names.Count == 0 ? null : new JsonArray([.. shape.Names.Select(name => (JsonNode)name)]));
        Add(node, "minimum", shape.Minimum);
        Add(node, "const", shape.Constant);
        return node;
    }

    private static JsonObject Kind(IRecordContract kind, SortedDictionary<string, JsonNode> definitions)
    {
        JsonObject node = Reference(kind, definitions);
        node["properties"] = new JsonObject { ["type"] = new JsonObject { ["const"] = kind.Name } };
        node["required"] = new JsonArray("type");
        return node;
    }

    private static JsonObject Reference(IRecordContract record, SortedDictionary<string, JsonNode> definitions)
    {
        if (definitions.TryAdd(record.Name, new JsonObject()))
        {
            definitions[record.Name] = Definition(record, definitions);
        }

        return new() { ["$ref"] = $"#/$defs/{record.Name}" };
    }

    private static JsonObject Definition(IRecordContract record, SortedDictionary<string, JsonNode> definitions)
    {
        JsonObject properties = [];
        foreach (Ilo.Domain.Json.Codecs.JsonProperty property in record.Properties)
        {
            JsonObject node = Node(property.Codec, definitions);
            Add(node, "description", XmlSummaries.OfProperty(record.RecordType, property.Name));
            properties[Camel(property.Name)] = node;
        }

        JsonObject definition = new() { ["type"] = "object" };
        Add(definition, "description", XmlSummaries.OfType(record.RecordType));
        definition["properties"] = properties;
        JsonNode[] required = [.. record.Properties.Where(property => property.IsRequired).Select(property => (JsonNode)Camel(property.Name))];
        Add(definition, "required", required.Length == 0 ? null : new JsonArray(required));
        JsonNode[] one = [.. record.ExactlyOneOf.Select(name => new JsonObject { ["required"] = new JsonArray(Camel(name)) })];
        Add(definition, "oneOf", one.Length == 0 ? null : new JsonArray(one));
        return definition;
    }

    private static void Add(JsonObject node, string keyword, JsonNode? value)
    {
        if (value is not null)
        {
            node[keyword] = value;
        }
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
