using System.Text.Json.Nodes;

namespace Ilo.EmbedSite.Api;

/// <summary>The schemas of what the API sends: those that the library publishes, and those of the lists around its records.</summary>
internal static class ApiSchemas
{
    private const string Text = """{"type":"string"}""";
    private const string Number = """{"type":"integer"}""";
    private const string Flag = """{"type":"boolean"}""";

    /// <summary>Returns each schema as JSON by its name; references lead to <c>#/components/schemas/</c>.</summary>
    internal static IEnumerable<(string Name, string Json)> All()
    {
        using Stream stream = typeof(ApiSchemas).Assembly.GetManifestResourceStream("catalogue.schema.json")!;
        foreach ((string name, JsonNode? schema) in JsonNode.Parse(stream)!["$defs"]!.AsObject())
        {
            yield return (name, schema!.ToJsonString().Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal));
        }

        foreach (string kind in (string[])["project", "event", "article"])
        {
            yield return ($"{kind}List", Of(
                ("query", Text), ("total", Number), ("page", Number), ("pages", Number), ("size", Number), ("notices", List(Text)), ("items", List(Reference($"listed{kind}"))), ("facets", List(Reference("facet")))));
            yield return ($"listed{kind}", Of(("key", Text), ("href", Text), ("record", Reference(kind))));
        }

        yield return ("donorList", List(Reference("donor")));
        yield return ("themeList", List(Reference("theme")));
        yield return ("facet", Of(("key", Text), ("values", List(Reference("facetValue")))));
        yield return ("facetValue", Of(("value", Text), ("label", Text), ("count", Number), ("isChosen", Flag), ("only", Text)));
        yield return ("health", Of(("state", """{"type":"string","enum":["healthy","degraded","failed"]}"""), ("version", Text), ("loadedAt", """{"type":"string","format":"date-time"}"""), ("pages", List(Reference("pageHealth")))));
        yield return ("pageHealth", Of(("name", Text), ("isBad", Flag), ("diagnostics", List(Reference("pageDiagnostic")))));
        yield return ("pageDiagnostic", Of(("id", Text), ("severity", """{"type":"string","enum":["info","warning","error"]}"""), ("line", Number), ("column", Number), ("message", Text)));
        yield return ("problem", Of(("title", Text), ("status", Number), ("errors", List(Text))));
    }

    private static string Reference(string name) => $$"""{"$ref":"#/components/schemas/{{name}}"}""";

    private static string List(string item) => $$"""{"type":"array","items":{{item}}}""";

    private static string Of(params ReadOnlySpan<(string Name, string Schema)> properties)
    {
        JsonObject all = [];
        JsonArray required = [];
        foreach ((string name, string schema) in properties)
        {
            all.Add(name, JsonNode.Parse(schema));
            required.Add(name);
        }

        return new JsonObject { ["type"] = "object", ["properties"] = all, ["required"] = required }.ToJsonString();
    }
}
