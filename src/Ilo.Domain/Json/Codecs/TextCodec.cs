using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A text: as records hold it (not blank, no white space at its ends), as one is quoted (not blank), or any string.</summary>
internal sealed class TextCodec : StringCodec<string>
{
    private TextCodec(string? pattern) => Pattern = pattern;

    internal static TextCodec Trimmed { get; } = new(@"^\S([\s\S]*\S)?$");

    internal static TextCodec NotBlank { get; } = new(@"\S");

    internal static TextCodec AnyString { get; } = new(pattern: null);

    internal override string Expected => "a string";

    internal override string? Pattern { get; }

    internal override string ToText(string value) => value;

    internal override void Write(Utf8JsonWriter writer, string value, JsonFormat format) => writer.WriteStringValue(value);

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, string value, JsonFormat format) =>
        writer.WriteString(name, value);

    internal override string Parse(ref Utf8JsonReader reader)
    {
        string text = JsonText.Get(ref reader);
        if (this != AnyString && string.IsNullOrWhiteSpace(text))
        {
            throw new JsonException("The text is blank.");
        }

        return this == Trimmed && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            ? throw new JsonException($"The text {JsonText.Quoted(text)} begins or ends with white space.")
            : text;
    }
}
