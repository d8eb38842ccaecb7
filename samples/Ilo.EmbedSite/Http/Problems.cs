using Ilo.EmbedSite.Api;
using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Pages;
using Microsoft.Extensions.Options;

namespace Ilo.EmbedSite.Http;

/// <summary>Answers what goes wrong, as a page or, below <c>/api</c>, as JSON: no such address, another method, a query too long, a fault of the program.</summary>
internal sealed partial class Problems(RequestDelegate next, IOptions<SiteOptions> options, SiteRequests requests, ILogger<Problems> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.QueryString.Value is { } query && query.Length > options.Value.MaxQueryLength)
        {
            await AnswerAsync(context, StatusCodes.Status414UriTooLong);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !context.Response.HasStarted)
        {
            LogFault(context.Request.Path, failure);
            context.Response.Headers.ETag = default;
            await AnswerAsync(context, StatusCodes.Status500InternalServerError);
            return;
        }

        if (context.Response is { HasStarted: false, ContentLength: null, ContentType: null, StatusCode: 404 or 405 } response)
        {
            await AnswerAsync(context, response.StatusCode);
        }
    }

    private Task AnswerAsync(HttpContext context, int status)
    {
        (string title, string advice) = InWords(status);
        if (context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/openapi"))
        {
            return ApiResult.Problem(status, title, [advice]).ExecuteAsync(context);
        }

        PageContent page = new(title, Markup.Of($"<h1>{title}</h1><p>{advice}</p><p><a href=\"/projects\">All projects</a></p>")) { Status = status };
        SiteRequest request = requests.Of(context);
        return new PageResult(RenderedPage.Of(page, request), request).ExecuteAsync(context);
    }

    private (string Title, string Advice) InWords(int status) => status switch
    {
        StatusCodes.Status404NotFound => ("There is no such page", "The address may be mistyped, or what was here has left the catalogue. Look for it in the lists or by search."),
        StatusCodes.Status405MethodNotAllowed => ("This page can only be read", "Ask for it with GET or HEAD."),
        StatusCodes.Status414UriTooLong => ("The query is too long", Text.Count(options.Value.MaxQueryLength, "character is", "characters are") + " the most that a query may have. Choose fewer values."),
        _ => ("Something went wrong here", "The fault is the site's and has been noted. The other pages still work."),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Cannot answer {Path}")]
    private partial void LogFault(string path, Exception failure);
}
