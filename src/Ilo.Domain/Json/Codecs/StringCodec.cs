using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A value that is a string in JSON.</summary>
internal abstract class StringCodec<T> : JsonCodec<T>
{
    /// <summary>Gets the regular expression that the string matches, for the schema; null where any string does.</summary>
    internal abstract string? Pattern { get; }

    internal override JsonShape Shape => new("string") { Pattern = Pattern };

    internal abstract string ToText(T value);

    /// <summary>Reads the string or property name that the reader stands on.</summary>
    /// <exception cref="JsonException">The string is no such value.</exception>
    internal abstract T Parse(ref Utf8JsonReader reader);

    internal override void Write(Utf8JsonWriter writer, T value, JsonFormat format) => writer.WriteStringValue(ToText(value));

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, T value, JsonFormat format) =>
        writer.WriteString(name, ToText(value));

    internal sealed override T Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        Expect(ref reader, JsonTokenType.String);
        return Parse(ref reader);
    }
}
