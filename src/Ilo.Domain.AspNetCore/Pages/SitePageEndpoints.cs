using Ilo.Domain.AspNetCore.Answers;
using Ilo.Domain.AspNetCore.Components.Site;
using Ilo.Domain.AspNetCore.Rendering;

namespace Ilo.Domain.AspNetCore.Pages;

/// <summary>Serves the pages of the site.</summary>
internal static class SitePageEndpoints
{
    internal static void Map(IEndpointRouteBuilder group)
    {
        foreach (SitePage page in SitePages.All)
        {
            group.MapMethods("/" + page.Path, Methods.Read, (HttpContext context, AnswerService answers, IloPaths paths) =>
                answers.ServeAsync(context, AnswerPolicy.Page, async view =>
                {
                    view.Site = new Uri(paths.Absolute(context.Request).Home);
                    string key = context.GetRouteValue("key") as string ?? "", query = context.Request.QueryString.Value ?? "";
                    if (page.MovedTo?.Invoke(view, key) is { } moved)
                    {
                        SetLanguage(view, page);
                        return Answer.Moved(page.AddressOf(moved.Key, view.Addresses) + query);
                    }

                    byte[] html = await RenderAsync(page, context.RequestServices, key, query);
                    return Answer.Html(html, view.Status, isOfTheMoment: !page.CanBeKept);
                })).ExcludeFromDescription();
        }
    }

    /// <summary>Renders a page with the services of a scope, in the page's language.</summary>
    internal static Task<byte[]> RenderAsync(SitePage page, IServiceProvider scope, string key, string queryText)
    {
        SetLanguage(scope.GetRequiredService<IloView>(), page);
        return ComponentRenderer.RenderAsync(page.Component, scope, new Dictionary<string, object?> { ["Key"] = key, ["QueryText"] = queryText });
    }

    /// <summary>Renders what stands at a former key where no server redirects: a page that leads to the item.</summary>
    internal static Task<byte[]> RenderMovedAsync(SitePage page, IServiceProvider scope, MovedItem moved)
    {
        IloView view = scope.GetRequiredService<IloView>();
        SetLanguage(view, page);
        return ComponentRenderer.RenderAsync(
            typeof(MovedPage), scope, new Dictionary<string, object?> { ["Address"] = page.AddressOf(moved.Key, view.Addresses), ["Title"] = moved.Title });
    }

    private static void SetLanguage(IloView view, SitePage page)
    {
        view.Language = page.Language ?? view.Options.Language;
        view.Addresses = view.Addresses.Below(view.Language, view.Options.Language);
    }
}
