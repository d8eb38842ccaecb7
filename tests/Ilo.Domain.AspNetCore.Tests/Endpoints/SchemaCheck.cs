using System.Text.Json.Nodes;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

/// <summary>Compares a JSON value with a schema of an OpenAPI document: types, references, required and unknown properties, enumerations.</summary>
internal static class SchemaCheck
{
    internal static void Assert(JsonNode document, JsonNode schema, JsonNode? value, string path)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            JsonNode? target = document;
            foreach (string part in reference.TrimStart('#', '/').Split('/'))
            {
                target = target?[part];
            }

            Xunit.Assert.True(target is not null, $"{path}: {reference} leads nowhere");
            Assert(document, target, value, path);
            return;
        }

        switch ((string?)schema["type"])
        {
            case "object":
                JsonObject all = Xunit.Assert.IsType<JsonObject>(value);
                Xunit.Assert.All(schema["required"]?.AsArray() ?? [], name => Xunit.Assert.True(all.ContainsKey((string)name!), $"{path}: {name} is missing"));
                foreach ((string name, JsonNode? property) in all)
                {
                    Xunit.Assert.True(schema["properties"]?[name] is not null, $"{path}: {name} is not described");
                    Assert(document, schema["properties"]![name]!, property, $"{path}.{name}");
                }

                break;
            case "array":
                JsonArray items = Xunit.Assert.IsType<JsonArray>(value);
                for (int i = 0; i < items.Count; i++)
                {
                    Assert(document, schema["items"]!, items[i], $"{path}[{i}]");
                }

                break;
            case "string":
                Xunit.Assert.True(value?.GetValueKind() == System.Text.Json.JsonValueKind.String, $"{path}: no string");
                Xunit.Assert.True(schema["enum"] is not JsonArray names
                    || names.Any(name => (string?)name == (string?)value), $"{path}: {value} is none of the values");
                break;
            case "integer" or "number":
                Xunit.Assert.True(value?.GetValueKind() == System.Text.Json.JsonValueKind.Number, $"{path}: no number");
                break;
            case "boolean":
                Xunit.Assert.True(value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False, $"{path}: no boolean");
                break;
            case var other:
                Xunit.Assert.True(schema["const"] is { } constant
                    && JsonNode.DeepEquals(constant, value), $"{path}: the type '{other}' is not known ({schema.ToJsonString()})");
                break;
        }
    }
}
