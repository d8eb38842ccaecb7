using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Parts;

namespace Ilo.EmbedSite.Pages;

/// <summary>The addresses of the pages.</summary>
internal static class PageRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    internal static void MapPages(this IEndpointRouteBuilder site)
    {
        Map("/", HomePage.Render);
        Map("/projects", request => ListPage.Render(request, Lists.Projects));
        Map("/events", request => ListPage.Render(request, Lists.Events));
        Map("/articles", request => ListPage.Render(request, Lists.Articles));
        Map("/donors", NamePages.Donors);
        Map("/themes", NamePages.Themes);
        Map("/timeline", TimelinePage.Render);
        Map("/search", SearchPage.Render);
        Map("/health", HealthPage.Render);
        Map("/calendar", request => CalendarPage.Render(request, null));
        MapKey("/calendar/{key}", CalendarPage.Render);
        MapKey("/projects/{key}", RecordPages.Project);
        MapKey("/events/{key}", RecordPages.Event);
        MapKey("/articles/{key}", RecordPages.Article);
        MapKey("/donors/{key}", NamePages.Donor);
        MapKey("/themes/{key}", NamePages.Theme);

        void Map(string path, Func<SiteRequest, PageContent?> render) => MapKey(path, (request, _) => render(request));

        void MapKey(string path, Func<SiteRequest, string, PageContent?> render) => site.MapMethods(path, Methods, Task (HttpContext context, SiteRequests requests, RenderedPages pages) =>
        {
            SiteRequest request = requests.Of(context);
            RenderedPage? page = pages.Get(request, context.Request.Path, () => render(request, context.GetRouteValue("key") as string ?? ""));
            if (page is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            return new PageResult(page, request).ExecuteAsync(context);
        }).ExcludeFromDescription();
    }
}
