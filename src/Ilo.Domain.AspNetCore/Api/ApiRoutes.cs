using Ilo.Domain.AspNetCore.Answers;
using Ilo.Domain.Json;

namespace Ilo.Domain.AspNetCore.Api;

/// <summary>The addresses of the API: what the pages show, as JSON in the library's published form.</summary>
internal static class ApiRoutes
{
    /// <summary>Gets all of them.</summary>
    internal static IReadOnlyList<ApiRoute> All { get; } =
    [
        new("projects", "listProjects", "Lists projects.", "projectList", request =>
            ApiLists.Of(request, request.Catalogue.Projects, request.Catalogue.ItemOf, RecordOrder.End.Descending)) { IsQueried = true },
        new("events", "listEvents", "Lists events.", "eventList", request =>
            ApiLists.Of(request, request.Catalogue.Events, request.Catalogue.ItemOf, RecordOrder.Start.Descending)) { IsQueried = true },
        new("articles", "listArticles", "Lists articles.", "articleList", request =>
            ApiLists.Of(request, request.Catalogue.Articles, request.Catalogue.ItemOf, RecordOrder.Start.Descending)) { IsQueried = true },
        new("projects/{key}", "getProject", "Gets a project with all it rests on.", "projectItem", request => Item(request.Catalogue.FindProject(request.Key))),
        new("events/{key}", "getEvent", "Gets an event with all it rests on.", "eventItem", request => Item(request.Catalogue.FindEvent(request.Key))),
        new("articles/{key}", "getArticle", "Gets an article with all it rests on.", "articleItem",
            request => Item(request.Catalogue.FindArticle(request.Key))),
        new("donors", "listDonors", "Lists donors.", "donorList", request => Ok(request.Catalogue.Donors)),
        new("themes", "listThemes", "Lists themes.", "themeList", request => Ok(request.Catalogue.Themes)),
        new("catalogue", "getCatalogue", "Gets the whole catalogue.", "catalogue", request => Ok(request.Catalogue)),
        new("changes", "getChanges", "Gets what is new, changed and gone.", "catalogueDifferences", request => Ok(request.View.Snapshot.News)),
    ];

    internal static void Map(IEndpointRouteBuilder group)
    {
        foreach (ApiRoute route in All)
        {
            group.MapMethods("/api/" + route.Path, Methods.Read, (HttpContext context, AnswerService answers, IloPaths paths) =>
                answers.ServeAsync(context, AnswerPolicy.Shared, view =>
                {
                    view.Addresses = paths.Absolute(context.Request);
                    return Task.FromResult(route.Make(new(view, context.Request.QueryString.Value ?? "", context.GetRouteValue("key") as string ?? "")));
                })).ExcludeFromDescription();
        }

        group.MapMethods("/openapi.json", Methods.Read, (HttpContext context, AnswerService answers, IloPaths paths) =>
            answers.ServeAsync(context, AnswerPolicy.Shared, view =>
            {
                view.Addresses = paths.Absolute(context.Request);
                return Task.FromResult(OpenApiDocument.Make(view));
            })).ExcludeFromDescription();
    }

    private static Answer Item<TRecord>(CatalogueItem<TRecord>? item)
        where TRecord : class =>
        item is null ? Problem.NotFound("No record of the catalogue has this key.") : Ok(item);

    private static Answer Ok<T>(T value) => new(StatusCodes.Status200OK, "application/json", IloJson.SerializeToUtf8Bytes(value));
}
