using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ilo.Domain.Tests.Json.Schema;

/// <summary>Checks documents against a schema; knows the keywords that the schemas use, and refuses any other.</summary>
internal sealed class SchemaValidator(JsonObject schema)
{
    internal bool IsValid(JsonNode? document) => IsValid(document, schema);

    private bool IsValid(JsonNode? value, JsonObject rules) => rules.All(rule => IsValid(value, rule.Key, rule.Value!));

    private bool IsValid(JsonNode? value, string keyword, JsonNode rule) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "description" => true,
        "$ref" => IsValid(value, (JsonObject)schema["$defs"]![((string)rule!)["#/$defs/".Length..]]!),
        "type" => IsType(value, (string)rule!),
        "properties" => value is not JsonObject members
            || ((JsonObject)rule)
                .All(property => !members.TryGetPropertyValue(property.Key, out JsonNode? member) || IsValid(member, (JsonObject)property.Value!)),
        "required" => value is not JsonObject members || ((JsonArray)rule).All(name => members.ContainsKey((string)name!)),
        "items" => value is not JsonArray items || items.All(item => IsValid(item, (JsonObject)rule)),
        "pattern" => !IsType(value, "string") || Regex.IsMatch((string)value!, (string)rule!, RegexOptions.CultureInvariant),
        "enum" => ((JsonArray)rule).Any(one => JsonNode.DeepEquals(one, value)),
        "const" => JsonNode.DeepEquals(rule, value),
        "minimum" => !IsType(value, "number") || Number(value!) >= Number(rule),
        "oneOf" => ((JsonArray)rule).Count(one => IsValid(value, (JsonObject)one!)) == 1,
        _ => throw new NotSupportedException($"The keyword {keyword} is not known."),
    };

    private static double Number(JsonNode node) => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    private static bool IsType(JsonNode? value, string type) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && value.ToJsonString().AsSpan().IndexOfAny(".eE") < 0),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => false,
    };
}
