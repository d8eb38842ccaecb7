namespace Ilo.EmbedSite.Http;

/// <summary>Sends a page as HTML; one with status 200 has an ETag and is not sent to a client that has it.</summary>
internal sealed class PageResult(RenderedPage page, SiteRequest request) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.StatusCode = page.Status;
        if (!page.CanBeKept)
        {
            response.Headers.CacheControl = "no-store";
        }
        else if (ETag.IsKnown(httpContext, request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Body.Length;
        await response.Body.WriteAsync(page.Body, httpContext.RequestAborted);
    }
}
