using Microsoft.OpenApi;

namespace Ilo.EmbedSite.Api;

/// <summary>The OpenAPI document: the addresses from the program's own routes, with the parameters of queries and the schemas of answers.</summary>
internal static class OpenApi
{
    // What the lists take most; the rest is described with q.
    private static readonly (string Name, string Meaning)[] QueryKeys =
    [
        ("q", "Words, \"phrases\" and terms such as donor:eu; every key of a query can stand here."),
        ("donor", "Donors, separated by commas: eu,inditex."),
        ("donor-kind", "Kinds of donor: government, multilateral, privateSector, ..."),
        ("theme", "Themes, themes below them included: child-labour."),
        ("place", "Places."),
        ("year", "Years in which it runs, lasts or was published: 2019,2020."),
        ("during", "An interval that it shares a day with: 2019, 2019-06, 2019-06-01/2019-12-31."),
        ("sort", "The order: start, end, title, budget; a hyphen in front turns it round."),
        ("page", "Which page, from 1."),
        ("size", "How many records a page has, at most 100."),
    ];

    internal static void AddSiteOpenApi(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            Complete(document);
            return Task.CompletedTask;
        });
    });

    private static void Complete(OpenApiDocument document)
    {
        document.Info = new() { Title = "Projects, events and articles of a folder of pages", Version = "1" };

        // The same document on every server.
        document.Servers = [];
        document.Tags = null;
        document.Components ??= new();
        foreach ((string name, string json) in ApiSchemas.All())
        {
            document.AddComponent(name, Read(json, document));
        }

        foreach ((string path, IOpenApiPathItem item) in document.Paths)
        {
            item.Operations!.Remove(HttpMethod.Head);
            Complete(document, path, item.Operations[HttpMethod.Get]);
        }
    }

    private static void Complete(OpenApiDocument document, string path, OpenApiOperation operation)
    {
        string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        bool isOne = parts.Length == 3;
        string kind = parts[1].TrimEnd('s');
        bool isQueried = kind is "project" or "event" or "article" && !isOne;
        operation.Tags = null;
        operation.OperationId = $"{(isOne || kind is "catalogue" or "health" ? "get" : "list")}-{kind}";
        operation.Parameters = isOne
            ? [new OpenApiParameter { Name = "key", In = ParameterLocation.Path, Required = true, Description = "The key, from a list.", Schema = Text() }]
            : isQueried ? [.. QueryKeys.Select(Query)] : null;
        operation.Responses = new()
        {
            ["200"] = Response("The answer, with an ETag.", "application/json", isOne ? $"{kind}Item" : kind is "catalogue" or "health" ? kind : $"{kind}List"),
        };
        if (kind != "health")
        {
            operation.Responses["304"] = new OpenApiResponse { Description = "What the client has, by its ETag, is still right." };
        }

        if (isQueried)
        {
            operation.Responses["400"] = Response("The query cannot be read.", "application/problem+json", "problem");
            operation.Responses["414"] = Response("The query is too long.", "application/problem+json", "problem");
        }

        if (isOne)
        {
            operation.Responses["404"] = Response("No record has the key.", "application/problem+json", "problem");
        }

        if (kind == "health")
        {
            operation.Responses["503"] = Response("The pages cannot be read at all.", "application/problem+json", "health");
        }

        OpenApiResponse Response(string description, string type, string schema) => new()
        {
            Description = description,
            Content = new Dictionary<string, OpenApiMediaType> { [type] = new() { Schema = new OpenApiSchemaReference(schema, document) } },
        };
    }

    private static IOpenApiParameter Query((string Name, string Meaning) key) =>
        new OpenApiParameter { Name = key.Name, In = ParameterLocation.Query, Description = key.Meaning, Schema = Text() };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    private static OpenApiSchema Read(string json, OpenApiDocument document) =>
        Microsoft.OpenApi.Reader.OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, document, out _, "json")
        ?? throw new InvalidOperationException("A schema cannot be read.");
}
