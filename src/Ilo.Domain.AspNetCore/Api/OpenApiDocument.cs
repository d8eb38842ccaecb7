using System.Text.Json.Nodes;
using Ilo.Domain.AspNetCore.Answers;

namespace Ilo.Domain.AspNetCore.Api;

/// <summary>Describes the API by OpenAPI 3.1, whose schemas are JSON Schema as the library writes it.</summary>
internal static class OpenApiDocument
{
    // What lists take most; every other key of a query can stand in q.
    private static readonly (string Name, string Meaning)[] QueryKeys =
    [
        ("q", "Words, \"phrases\" and terms such as donor:eu; every key of a query can stand here."),
        ("donor", "Donors, separated by commas: eu,inditex."),
        ("donor-kind", "Kinds of donor: government, multilateral, privateSector, ..."),
        ("theme", "Themes, themes below them included: child-labour."),
        ("place", "Places."),
        ("year", "Years in which it runs, lasts or was published: 2019,2020."),
        ("active", "A day on which it runs: 2019-06-01, or today."),
        ("upcoming", "A day from which it begins: 2019-06-01, or today."),
        ("during", "An interval that it shares a day with: 2019, 2019-06, 2019-06-01/2019-12-31."),
        ("sort", "The order: start, end, title, budget; a hyphen in front turns it round."),
        ("page", "Which page, from 1."),
        ("size", "How many records a page has."),
    ];

    internal static Answer Make(IloView view)
    {
        JsonObject document = new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = view.Options.Name, ["version"] = "1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = view.Addresses.Data("api") }),
            ["paths"] = new JsonObject(
                ApiRoutes.All.Select(route => KeyValuePair.Create<string, JsonNode?>("/" + route.Path, new JsonObject { ["get"] = Operation(route) }))),
            ["components"] = new JsonObject { ["schemas"] = ApiSchemas.All() },
        };
        return Problem.Json(StatusCodes.Status200OK, "application/json", json => document.WriteTo(json));
    }

    private static JsonObject Operation(ApiRoute route)
    {
        JsonArray parameters = [];
        if (route.HasKey)
        {
            parameters.Add(Parameter("key", "path", "The key, from a list."));
        }

        foreach ((string name, string meaning) in route.IsQueried ? QueryKeys : [])
        {
            parameters.Add(Parameter(name, "query", meaning));
        }

        JsonObject responses = new()
        {
            ["200"] = Response("The answer, with an ETag.", "application/json", route.Schema),
            ["304"] = new JsonObject { ["description"] = "What the client has, by its ETag, is still right." },
            ["414"] = Response("The query is too long.", "application/problem+json", "problem"),
        };
        if (route.IsQueried)
        {
            responses["400"] = Response("The query cannot be read.", "application/problem+json", "problem");
        }

        if (route.HasKey)
        {
            responses["404"] = Response("No record has the key.", "application/problem+json", "problem");
        }

        return new() { ["operationId"] = route.Operation, ["summary"] = route.Summary, ["parameters"] = parameters, ["responses"] = responses };
    }

    private static JsonObject Parameter(string name, string where, string meaning)
    {
        JsonObject parameter = new() { ["name"] = name, ["in"] = where, ["description"] = meaning, ["schema"] = new JsonObject { ["type"] = "string" } };
        if (where == "path")
        {
            parameter["required"] = true;
        }

        return parameter;
    }

    private static JsonObject Response(string description, string type, string schema) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = ApiSchemas.Reference(schema) } },
    };
}
