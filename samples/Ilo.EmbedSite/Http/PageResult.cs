using System.Text;
using Ilo.EmbedSite.Pages;

namespace Ilo.EmbedSite.Http;

/// <summary>Sends a page as HTML; one with status 200 has an ETag and is not sent to a client that has it.</summary>
internal sealed class PageResult(PageContent page, SiteRequest request) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.StatusCode = page.Status;
        if (page.Status != StatusCodes.Status200OK || !page.CanBeKept)
        {
            response.Headers.CacheControl = "no-store";
        }
        else if (ETag.IsKnown(httpContext, request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        byte[] body = Encoding.UTF8.GetBytes(Layout.Render(page, request));
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }
}
