using System.Text.Json;
using Ilo.Domain.Text;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Output;

/// <summary>Writes a reading as one JSON object on one line.</summary>
internal static class PageJson
{
    internal static void Write(TextWriter output, PageInput page) => JsonLine.Write(output, json =>
    {
        PageReading reading = page.Reading;
        json.WriteString("source", reading.SourceName);
        json.WriteString("kind", Words.Id(reading.Page.Kind));
        json.WriteText("language", reading.Page.Language.ToString());
        json.WriteText("title", reading.Page.Title);
        json.WriteText("introduction", reading.Page.Introduction);
        json.WriteObjects("projects", reading.Projects, RecordJson.Write);
        json.WriteObjects("events", reading.Events, RecordJson.Write);
        json.WriteObjects("articles", reading.Articles, RecordJson.Write);
        json.WriteObjects("diagnostics", reading.Diagnostics, Write);
    });

    /// <summary>Writes the properties of a diagnostic; line and column are one-based.</summary>
    internal static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        Write(json, diagnostic.Source);
    }

    internal static void Write(Utf8JsonWriter json, SourceReference source)
    {
        json.WriteText("source", source.SourceName);
        json.WriteNumber("line", source.Line + 1);
        json.WriteNumber("column", source.Column + 1);
        json.WriteNumber("length", source.Span.Length);
    }
}
