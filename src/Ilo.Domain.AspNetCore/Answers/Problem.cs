using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Ilo.Domain.AspNetCore.Answers;

/// <summary>Says what is wrong with a request, for a program (RFC 9457).</summary>
internal static class Problem
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static Answer TooLong(int most) =>
        Of(StatusCodes.Status414UriTooLong, "The query is too long",
            [string.Create(CultureInfo.InvariantCulture, $"{most} characters are the most that a query may have.")]);

    internal static Answer BadQuery(IEnumerable<string> errors) => Of(StatusCodes.Status400BadRequest, "The query cannot be read", errors);

    internal static Answer NotFound(string error) => Of(StatusCodes.Status404NotFound, "There is nothing at this address", [error]);

    internal static Answer Of(int status, string title, IEnumerable<string> errors) => Json(status, "application/problem+json", json =>
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
    });

    /// <summary>Makes a JSON document.</summary>
    internal static Answer Json(int status, string contentType, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> body = new();
        using (Utf8JsonWriter json = new(body, WriterOptions))
        {
            write(json);
        }

        return new(status, contentType, body.WrittenSpan.ToArray());
    }
}
