using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ilo.Explorer.Output;

/// <summary>Writes JSON objects, one a line.</summary>
internal static class JsonLine
{
    // Readable French and Spanish; the output is a file or a pipe, never part of a web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object; <paramref name="write"/> gives its properties.</summary>
    internal static void Write(TextWriter output, Action<Utf8JsonWriter> write) => output.WriteLine(Text(write));

    /// <summary>Returns one object; <paramref name="write"/> gives its properties.</summary>
    internal static string Text(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    extension(Utf8JsonWriter json)
    {
        /// <summary>Writes a property; what is not known is left out.</summary>
        internal void WriteText(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                json.WriteString(name, value);
            }
        }

        /// <summary>Writes an array of objects.</summary>
        internal void WriteObjects<T>(string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
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

        /// <summary>Writes an array of texts; an empty one is left out.</summary>
        internal void WriteTexts(string name, IEnumerable<string> values)
        {
            string[] texts = [.. values];
            if (texts.Length == 0)
            {
                return;
            }

            json.WriteStartArray(name);
            foreach (string text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }
    }
}
