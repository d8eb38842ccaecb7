using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Pages;

namespace Ilo.EmbedSite.Api;

/// <summary>The addresses of the API: what the pages show, as JSON in the library's published form.</summary>
internal static class ApiRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    internal static void MapApi(this IEndpointRouteBuilder site)
    {
        Map("/api/projects", "Lists projects", request => ApiLists.Of(request, Lists.Projects, project => Key(request.Catalogue.ItemOf(project))));
        Map("/api/events", "Lists events", request => ApiLists.Of(request, Lists.Events, one => Key(request.Catalogue.ItemOf(one))));
        Map("/api/articles", "Lists articles", request => ApiLists.Of(request, Lists.Articles, article => Key(request.Catalogue.ItemOf(article))));
        MapKey("/api/projects/{key}", "Gets a project with all it rests on", (request, key) => Entry(request, request.Catalogue.FindProject(key)));
        MapKey("/api/events/{key}", "Gets an event with all it rests on", (request, key) => Entry(request, request.Catalogue.FindEvent(key)));
        MapKey("/api/articles/{key}", "Gets an article with all it rests on", (request, key) => Entry(request, request.Catalogue.FindArticle(key)));
        Map("/api/donors", "Lists donors", request => ApiResult.Ok(json => WriteArray(json, request.Catalogue.Donors), request));
        Map("/api/themes", "Lists themes", request => ApiResult.Ok(json => WriteArray(json, request.Catalogue.Themes), request));
        Map("/api/catalogue", "Gets the whole catalogue", request => ApiResult.Ok(json => json.WriteRawValue(IloJson.SerializeToUtf8Bytes(request.Catalogue), skipInputValidation: true), request));
        Map("/api/health", "Gets the state of the pages", ApiHealth.Of);

        void Map(string path, string summary, Func<SiteRequest, ApiResult> answer) => MapKey(path, summary, (request, _) => answer(request));

        void MapKey(string path, string summary, Func<SiteRequest, string, ApiResult?> answer) => site.MapMethods(path, Methods, Task (HttpContext context, SiteRequests requests) =>
        {
            ApiResult? result = answer(requests.Of(context), context.GetRouteValue("key") as string ?? "");
            return (result ?? ApiResult.Problem(StatusCodes.Status404NotFound, "There is no such record", ["No record of the catalogue has this key."])).ExecuteAsync(context);
        }).WithSummary(summary);
    }

    private static string Key<TRecord>(CatalogueItem<TRecord> entry)
        where TRecord : class => entry.Identifier.ToString();

    private static ApiResult? Entry<TRecord>(SiteRequest request, CatalogueItem<TRecord>? entry)
        where TRecord : class =>
        entry is null ? null : ApiResult.Ok(json => json.WriteRawValue(IloJson.SerializeToUtf8Bytes(entry), skipInputValidation: true), request);

    private static void WriteArray<T>(Utf8JsonWriter json, ValueList<T> items)
    {
        json.WriteStartArray();
        foreach (T item in items)
        {
            json.WriteRawValue(IloJson.SerializeToUtf8Bytes(item), skipInputValidation: true);
        }

        json.WriteEndArray();
    }
}
