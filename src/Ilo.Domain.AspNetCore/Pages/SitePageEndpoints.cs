using Ilo.Domain.AspNetCore.Rendering;

namespace Ilo.Domain.AspNetCore.Pages;

/// <summary>Serves the pages of the site.</summary>
internal static class SitePageEndpoints
{
    internal static void Map(IEndpointRouteBuilder group)
    {
        foreach (SitePage page in SitePages.All)
        {
            group.MapGet("/" + page.Path, async (HttpContext context, IloView view) =>
            {
                string html = await RenderAsync(page, context.RequestServices, context.GetRouteValue("key") as string ?? "", context.Request.QueryString.Value ?? "");
                return Results.Content(html, "text/html; charset=utf-8", statusCode: view.Status);
            });
        }
    }

    /// <summary>Renders a page with the services of a scope.</summary>
    internal static Task<string> RenderAsync(SitePage page, IServiceProvider scope, string key, string queryText) =>
        ComponentRenderer.RenderAsync(page.Component, scope, new Dictionary<string, object?> { ["Key"] = key, ["QueryText"] = queryText });
}
