using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Ilo.Domain.Interchange.Writing;

/// <summary>How JSON is written, for every format alike.</summary>
internal static class JsonOutput
{
    /// <summary>Keeps letters of every script, and escapes <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes: JSON may stand in a page.</summary>
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    internal static Utf8JsonWriter Create(Stream stream, bool indented = true) =>
        new(stream, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" });
}
