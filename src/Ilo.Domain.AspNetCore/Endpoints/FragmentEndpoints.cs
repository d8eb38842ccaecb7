using Ilo.Domain.AspNetCore.Components;
using Ilo.Domain.AspNetCore.Rendering;

namespace Ilo.Domain.AspNetCore.Endpoints;

/// <summary>Lists as pieces of HTML for other people's pages.</summary>
internal static class FragmentEndpoints
{
    internal static void Map(IEndpointRouteBuilder group) => group.MapGet("/embed/{list}", async (HttpContext context, string list) =>
    {
        Type? component = list switch { "projects" => typeof(IloProjects), "events" => typeof(IloEvents), "articles" => typeof(IloArticles), _ => null };
        return component is null
            ? Results.NotFound()
            : Results.Content(await ComponentRenderer.RenderAsync(component, context.RequestServices, new Dictionary<string, object?>()), "text/html; charset=utf-8");
    });
}
