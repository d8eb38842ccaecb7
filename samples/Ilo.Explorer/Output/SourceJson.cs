using System.Text.Json;
using Ilo.Domain.Diagnostics;

namespace Ilo.Explorer.Output;

/// <summary>Writes where something was read.</summary>
internal static class SourceJson
{
    /// <summary>Writes the properties of a reference; line and column are one-based, as in the text output.</summary>
    internal static void Write(Utf8JsonWriter json, SourceReference source)
    {
        json.WriteText("source", source.SourceName);
        json.WriteNumber("line", source.Line + 1);
        json.WriteNumber("column", source.Column + 1);
        json.WriteNumber("length", source.Span.Length);
    }
}
