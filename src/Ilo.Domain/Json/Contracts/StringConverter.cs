using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A value that is a string in JSON, also as the name of a property.</summary>
/// <param name="expected">What stands in the JSON, for messages: "a string".</param>
internal abstract class StringConverter<T>(string expected) : JsonConverter<T>
{
    // The messages here say better than the serializer's what was expected in place of null.
    public sealed override bool HandleNull => true;

    protected string Expected => expected;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parse(ref reader)
        : throw JsonText.Unexpected(expected, reader.TokenType);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(ToText(value));

    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(ToText(value));

    internal abstract string ToText(T value);

    /// <summary>Writes a property whose value this is: in one call, where most properties are strings.</summary>
    internal virtual void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, ToText(value));

    /// <summary>Reads the string or property name that the reader stands on.</summary>
    /// <exception cref="JsonException">The string is no such value.</exception>
    protected abstract T Parse(ref Utf8JsonReader reader);

    protected JsonException NotExpected(ReadOnlySpan<char> text) => new($"Expected {expected}; found {JsonText.Quoted(text)}.");
}
