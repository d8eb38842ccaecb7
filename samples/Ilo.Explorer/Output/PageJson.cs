using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ilo.Domain;
using Ilo.Domain.Text;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Output;

/// <summary>Writes a reading as one JSON object on one line.</summary>
internal static class PageJson
{
    // Readable French and Spanish; the output is a file or a pipe, never part of a web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(TextWriter output, PageInput page)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            WritePage(json, page.Reading);
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WritePage(Utf8JsonWriter json, PageReading reading)
    {
        json.WriteStartObject();
        json.WriteString("source", reading.SourceName);
        json.WriteString("kind", Words.Id(reading.Page.Kind));
        WriteText(json, "language", reading.Page.Language.ToString());
        WriteText(json, "title", reading.Page.Title);
        WriteText(json, "introduction", reading.Page.Introduction);
        WriteArray(json, "projects", reading.Projects, static (json, project) => WriteProject(json, project));
        WriteArray(json, "events", reading.Events, static (json, item) => WriteEvent(json, item));
        WriteArray(json, "articles", reading.Articles, static (json, article) => WriteArticle(json, article));
        WriteArray(json, "diagnostics", reading.Diagnostics, static (json, diagnostic) => WriteDiagnostic(json, diagnostic));
        json.WriteEndObject();
    }

    private static void WriteProject(Utf8JsonWriter json, Project project)
    {
        json.WriteString("title", project.Title);
        WriteText(json, "start", Shown.Day(project.Duration?.Start));
        WriteText(json, "end", Shown.Day(project.Duration?.End));
        WriteText(json, "summary", project.Summary);
    }

    private static void WriteEvent(Utf8JsonWriter json, Event item)
    {
        json.WriteString("title", item.Title);
        WriteText(json, "start", Shown.Day(item.Dates?.Start));
        WriteText(json, "end", Shown.Day(item.Dates?.End));
        WriteText(json, "place", item.Place);
        WriteText(json, "summary", item.Summary);
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteString("title", article.Title);
        json.WriteString("kind", Words.Of(article.Kind));
        WriteText(json, "date", article.Date?.ToString());
        WriteText(json, "summary", article.Summary);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteNumber("line", diagnostic.Source.Line + 1);
        json.WriteNumber("column", diagnostic.Source.Column + 1);
        json.WriteNumber("length", diagnostic.Source.Span.Length);
    }

    // What is not known is left out.
    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
