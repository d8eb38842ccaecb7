using Ilo.Domain.AspNetCore.Answers;
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
                    byte[] html = await RenderAsync(
                        page, context.RequestServices, context.GetRouteValue("key") as string ?? "", context.Request.QueryString.Value ?? "");
                    return Answer.Html(html, view.Status, isOfTheMoment: !page.CanBeKept);
                })).ExcludeFromDescription();
        }
    }

    /// <summary>Renders a page with the services of a scope, in the page's language.</summary>
    internal static Task<byte[]> RenderAsync(SitePage page, IServiceProvider scope, string key, string queryText)
    {
        IloView view = scope.GetRequiredService<IloView>();
        view.Language = page.Language ?? view.Options.Language;
        view.Addresses = view.Addresses.Below(view.Language, view.Options.Language);
        return ComponentRenderer.RenderAsync(page.Component, scope, new Dictionary<string, object?> { ["Key"] = key, ["QueryText"] = queryText });
    }
}
