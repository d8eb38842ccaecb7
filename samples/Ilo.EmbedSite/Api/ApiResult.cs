using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ilo.EmbedSite.Http;

namespace Ilo.EmbedSite.Api;

/// <summary>Sends a JSON document; one with status 200 has an ETag and is not sent to a client that has it.</summary>
internal sealed class ApiResult(int status, Action<Utf8JsonWriter> write, SiteRequest? request) : IResult
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Answers with a document; <paramref name="request"/> is null where it must not be kept.</summary>
    internal static ApiResult Ok(Action<Utf8JsonWriter> write, SiteRequest? request) => new(StatusCodes.Status200OK, write, request);

    /// <summary>Answers with what is wrong, in the form of RFC 9457.</summary>
    internal static ApiResult Problem(int status, string title, IEnumerable<string> errors) => new(status, json =>
    {
        json.WriteStartObject();
        json.WriteString("title", title);
        json.WriteNumber("status", status);
        json.WriteStartArray("errors");
        foreach (string error in errors)
        {
            json.WriteStringValue(error);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }, null);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.StatusCode = status;
        if (request is null)
        {
            response.Headers.CacheControl = "no-store";
        }
        else if (ETag.IsKnown(httpContext, request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        ArrayBufferWriter<byte> body = new();
        using (Utf8JsonWriter json = new(body, WriterOptions))
        {
            write(json);
        }

        response.ContentType = status < 400 ? "application/json" : "application/problem+json";
        response.ContentLength = body.WrittenCount;
        await response.Body.WriteAsync(body.WrittenMemory, httpContext.RequestAborted);
    }
}
