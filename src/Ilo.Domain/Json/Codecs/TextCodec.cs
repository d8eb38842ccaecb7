using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A text: as records hold it (not blank, no white space at its ends), or any string.</summary>
internal sealed class TextCodec : StringCodec<string>
{
    private readonly bool _anyString;

    private TextCodec(bool anyString) => _anyString = anyString;

    internal static TextCodec Trimmed { get; } = new(anyString: false);

    internal static TextCodec AnyString { get; } = new(anyString: true);

    internal override string Expected => "a string";

    internal override string? Pattern => _anyString ? null : @"^\S([\s\S]*\S)?$";

    internal override string ToText(string value) => value;

    internal override void Write(Utf8JsonWriter writer, string value, JsonFormat format) => writer.WriteStringValue(value);

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, string value, JsonFormat format) =>
        writer.WriteString(name, value);

    internal override string Parse(ref Utf8JsonReader reader)
    {
        string text = JsonText.Get(ref reader);
        if (_anyString)
        {
            return text;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new JsonException("The text is blank.");
        }

        return char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])
            ? throw new JsonException($"The text {JsonText.Quoted(text)} begins or ends with white space.")
            : text;
    }
}
