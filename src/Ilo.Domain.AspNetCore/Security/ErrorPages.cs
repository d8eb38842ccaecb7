using Ilo.Domain.AspNetCore.Answers;
using Ilo.Domain.AspNetCore.Components.Site;
using Ilo.Domain.AspNetCore.Pages;
using Ilo.Domain.AspNetCore.Resources;
using Microsoft.Net.Http.Headers;

namespace Ilo.Domain.AspNetCore.Security;

/// <summary>Says what went wrong to a person: in a page of the site, where there is a site and a browser asks for its pages.</summary>
internal static class ErrorPages
{
    /// <summary>Returns the page; null where a program asks, or what went wrong is none of a reader's business.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status that is answered.</param>
    /// <param name="log">Is told where the page itself cannot be made.</param>
    internal static async Task<Answer?> MakeAsync(HttpContext context, int status, ILogger log)
    {
        if (status is not (StatusCodes.Status404NotFound or StatusCodes.Status500InternalServerError)
            || (status == StatusCodes.Status404NotFound && context.GetEndpoint() is not null)
            || context.RequestServices.GetService<IloPaths>() is not { HasSite: true } paths
            || context.Request.Path.StartsWithSegments(paths.Endpoints, StringComparison.OrdinalIgnoreCase)
            || !context.Request.Path.StartsWithSegments(paths.Site, StringComparison.OrdinalIgnoreCase, out PathString below)
            || !AcceptsHtml(context.Request))
        {
            return null;
        }

        try
        {
            // A scope of its own: what failed may have left a half-made view in the request's.
            await using AsyncServiceScope scope = context.RequestServices.CreateAsyncScope();
            SitePage page = new("", typeof(ErrorPage))
            {
                Language = InterfaceWords.Languages.FirstOrDefault(language => below.StartsWithSegments($"/{language}")),
            };
            byte[] html = await SitePageEndpoints.RenderAsync(page, scope.ServiceProvider, status.ToString(CultureInfo.InvariantCulture), "");
            context.Response.Headers.Append("Vary", "Accept");
            return Answer.Html(html, status);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            ErrorAnswers.LogNoPage(log, context.Request.Path, failure);
            return null;
        }
    }

    // By name, and no less than JSON: a program that takes anything is none that shows pages.
    private static bool AcceptsHtml(HttpRequest request)
    {
        IList<MediaTypeHeaderValue> accepted = request.GetTypedHeaders().Accept;
        double html = QualityOf(accepted, "text/html");
        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && html > 0 && html >= Math.Max(QualityOf(accepted, "application/json"), QualityOf(accepted, "application/problem+json"));
    }

    private static double QualityOf(IEnumerable<MediaTypeHeaderValue> accepted, string type) =>
        accepted.Where(one => one.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)).Select(one => one.Quality ?? 1).DefaultIfEmpty(0).Max();
}
