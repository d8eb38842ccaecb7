using System.Text.Json.Nodes;
using Ilo.Domain.Json;

namespace Ilo.Domain.AspNetCore.Api;

/// <summary>The schemas of what the API sends: those of the library's types, and those of the lists around its records.</summary>
internal static class ApiSchemas
{
    private const string Definitions = "#/$defs/";
    private const string Components = "#/components/schemas/";

    /// <summary>Returns each schema by its name; references lead to <c>#/components/schemas/</c>.</summary>
    internal static JsonObject All()
    {
        JsonObject all = [];
        Add(all, IloJson.GetSchema<Catalogue>());
        Add(all, IloJson.GetSchema<CatalogueItem<Project>>());
        Add(all, IloJson.GetSchema<CatalogueItem<Event>>());
        Add(all, IloJson.GetSchema<CatalogueItem<Article>>());
        Add(all, IloJson.GetSchema<CatalogueDifferences>());
        foreach (string kind in (string[])["project", "event", "article"])
        {
            all[$"{kind}List"] = Of(
                ("query", Text()), ("total", Number()), ("page", Number()), ("pages", Number()), ("size", Number()), ("notices", List(Text())),
                ("items", List(Reference($"{kind}Entry"))), ("facets", List(Reference("listFacet"))));
            all[$"{kind}Entry"] = Of(("key", Text()), ("href", Text()), ("page", Text()), ("record", Reference(kind)));
        }

        all["donorList"] = List(Reference("donor"));
        all["themeList"] = List(Reference("theme"));
        all["listFacet"] = Of(("key", Text()), ("values", List(Reference("listFacetValue"))), ("leftOut", Number()));
        all["listFacetValue"] = Of(("value", Text()), ("label", Text()), ("count", Number()), ("isChosen", Flag()), ("only", Text()));
        all["problem"] = Of(("title", Text()), ("status", Number()), ("errors", List(Text())));
        return all;
    }

    /// <summary>Returns a reference to a schema.</summary>
    internal static JsonObject Reference(string name) => new() { ["$ref"] = Components + name };

    private static void Add(JsonObject all, JsonObject schema)
    {
        foreach ((string name, JsonNode? definition) in schema["$defs"]!.AsObject())
        {
            all.TryAdd(name, JsonNode.Parse(definition!.ToJsonString().Replace(Definitions, Components, StringComparison.Ordinal)));
        }
    }

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Number() => new() { ["type"] = "integer" };

    private static JsonObject Flag() => new() { ["type"] = "boolean" };

    private static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject Of(params ReadOnlySpan<(string Name, JsonObject Schema)> properties)
    {
        JsonObject all = [];
        JsonArray required = [];
        foreach ((string name, JsonObject schema) in properties)
        {
            all.Add(name, schema);
            required.Add(name);
        }

        return new() { ["type"] = "object", ["properties"] = all, ["required"] = required };
    }
}
