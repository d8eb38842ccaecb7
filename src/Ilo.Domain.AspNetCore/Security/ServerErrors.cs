using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Ilo.Domain.AspNetCore.Security;

/// <summary>Puts the headers on what the server itself refuses before any program is asked: a malformed request, a header too long.</summary>
/// <remarks>
/// Kestrel tells of such a request before it answers, and would answer with nothing but a status. What is started here is what it then ends with; where
/// that does not go, for a protocol without answers to broken requests, its own answer stands.
/// </remarks>
internal sealed class ServerErrors : IObserver<KeyValuePair<string, object?>>
{
    private const string EventName = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    internal static void Listen(IServiceProvider services) =>
        services.GetService<DiagnosticListener>()?.Subscribe(new ServerErrors(), static name => name == EventName);

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: EventName, Value: IFeatureCollection features }
            && features.Get<IBadRequestExceptionFeature>()?.Error is BadHttpRequestException failure
            && features.Get<IHttpResponseFeature>() is { HasStarted: false } response
            && features.Get<IHttpResponseBodyFeature>() is { } body)
        {
            response.StatusCode = failure.StatusCode;
            response.Headers.ContentLength = 0;
            response.Headers.Connection = "close";
            response.Headers.CacheControl = "no-store";
            SecurityHeaders.Complete(response.Headers);
            _ = body.StartAsync();
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
