using Ilo.Domain.AspNetCore.Answers;

namespace Ilo.Domain.AspNetCore.Security;

/// <summary>Answers what goes wrong: a fault of the program, an address that is not there, another method.</summary>
internal sealed partial class ErrorAnswers(RequestDelegate next, ILogger<ErrorAnswers> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(
            static state =>
            {
                SecurityHeaders.Complete(((HttpContext)state).Response.Headers);
                return Task.CompletedTask;
            },
            context);
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // The query and the path are a visitor's; the path alone is noted, and as a value.
            LogFault(log, context.Request.Path, failure);
            context.Response.Clear();
            await SendAsync(context, StatusCodes.Status500InternalServerError, "Something went wrong here", ["The fault has been noted."]);
            return;
        }

        if (context.Response is { HasStarted: false, ContentLength: null, ContentType: null, StatusCode: >= 400 } response)
        {
            await SendAsync(context, response.StatusCode, TitleOf(response.StatusCode), []);
        }
    }

    private async Task SendAsync(HttpContext context, int status, string title, string[] errors) =>
        await AnswerService.SendAsync(context, AnswerPolicy.Page, await ErrorPages.MakeAsync(context, status, log) ?? Problem.Of(status, title, errors));

    private static string TitleOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address",
        StatusCodes.Status405MethodNotAllowed => "This address can only be read, with GET or HEAD",
        _ => "The request cannot be answered",
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Cannot answer {Path}")]
    internal static partial void LogFault(ILogger log, string path, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Cannot show the page of an error at {Path}")]
    internal static partial void LogNoPage(ILogger log, string path, Exception failure);
}
