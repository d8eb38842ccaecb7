using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Ilo.Domain.AspNetCore.Answers;

/// <summary>Answers requests: from what is kept where it can, and never with more bytes than the client needs.</summary>
internal sealed class AnswerService(IloCatalogue catalogue, AnswerCache cache, IOptions<IloOptions> options)
{
    /// <summary>Answers a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="policy">What may be done with the answer.</param>
    /// <param name="make">Makes the answer where none is kept; the view it gets is that of the request's scope.</param>
    internal async Task ServeAsync(HttpContext context, AnswerPolicy policy, Func<IloView, Task<Answer>> make)
    {
        if (context.Request.QueryString.Value is { } query && query.Length > options.Value.MaxQueryLength)
        {
            await SendAsync(context, policy, Problem.TooLong(options.Value.MaxQueryLength));
            return;
        }

        // One snapshot and one day for the whole answer, and for the name it is kept by.
        IloSnapshot snapshot = catalogue.Current;
        LocalDate today = catalogue.Today;
        AnswerKey key = new(snapshot.Version, today, AddressOf(context.Request));
        Answer? answer = cache.Find(key);
        if (answer is null)
        {
            IloView view = context.RequestServices.GetRequiredService<IloView>();
            view.Snapshot = snapshot;
            view.Today = today;
            answer = await make(view);
            cache.Keep(key, answer);
        }

        await SendAsync(context, policy, answer);
    }

    /// <summary>Sends an answer, or says that the client has it.</summary>
    internal static Task SendAsync(HttpContext context, AnswerPolicy policy, Answer answer)
    {
        HttpResponse response = context.Response;
        IHeaderDictionary headers = response.Headers;
        response.StatusCode = answer.Status;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = answer.CanBeKept ? policy.CacheControl : "no-store";
        if (policy.ContentSecurityPolicy is { } security)
        {
            // What the site says of its own pages holds no more here, where others may show it.
            headers.ContentSecurityPolicy = security;
            headers.Remove("X-Frame-Options");
        }

        if (policy.IsShared)
        {
            headers.AccessControlAllowOrigin = "*";
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }

        headers.Append("Vary", "Accept-Encoding");
        if (answer.CanBeKept)
        {
            headers.ETag = answer.Tag;
            if (IsKnown(context.Request.Headers.IfNoneMatch, answer.Tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        if (answer.Location is { } location)
        {
            headers.Location = location;
        }

        if (answer.FileName is { } name)
        {
            headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        }

        (byte[] body, string? encoding) = answer.BodyFor(context.Request.Headers.AcceptEncoding);
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    // Tags are compared weakly (RFC 9110, 13.1.2).
    private static bool IsKnown(StringValues known, string tag)
    {
        foreach (string? header in known)
        {
            foreach (Range part in header.AsSpan().Split(','))
            {
                ReadOnlySpan<char> one = header.AsSpan()[part].Trim();
                if (one is "*" || (one.StartsWith("W/") ? one : $"W/{one}").SequenceEqual(tag))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private string AddressOf(HttpRequest request) => options.Value.Address is null
        ? $"{request.Scheme}://{request.Host.Value}{request.PathBase.Value}{request.Path.Value}{request.QueryString.Value}"
        : $"{request.PathBase.Value}{request.Path.Value}{request.QueryString.Value}";
}
