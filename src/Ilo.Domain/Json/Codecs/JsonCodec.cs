using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Json.Codecs;

/// <summary>How the values of one type are written as JSON and read back. Immutable; the names in force come with the format.</summary>
internal abstract class JsonCodec
{
    /// <summary>Gets what stands in the JSON, for messages: "a string".</summary>
    internal abstract string Expected { get; }

    /// <summary>Gets what the JSON looks like, for the schema.</summary>
    internal abstract JsonShape Shape { get; }

    /// <summary>Returns the codec as a converter with the names and rules of the given options.</summary>
    internal abstract JsonConverter ToConverter(JsonSerializerOptions options);
}

/// <summary>How values of <typeparamref name="T"/> are written as JSON and read back.</summary>
internal abstract class JsonCodec<T> : JsonCodec
{
    /// <summary>Returns whether a property with this value is left out.</summary>
    internal virtual bool IsAbsent(T value) => value is null;

    internal abstract void Write(Utf8JsonWriter writer, T value, JsonFormat format);

    internal virtual void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, T value, JsonFormat format)
    {
        writer.WritePropertyName(name);
        Write(writer, value, format);
    }

    /// <summary>Reads the value that the reader stands on; afterwards the reader stands on the value's last token.</summary>
    /// <exception cref="JsonException">The JSON is no such value; without a path, which <see cref="CodecConverter{T}"/> adds.</exception>
    internal abstract T Read(ref Utf8JsonReader reader, ref JsonReadContext context);

    internal override JsonConverter ToConverter(JsonSerializerOptions options) => new CodecConverter<T>(this, new JsonFormat(options));

    /// <summary>Goes on where the token is the one a value of this type begins with.</summary>
    protected void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.TokenType != token)
        {
            throw new JsonException($"Expected {Expected}; found {Shown(reader.TokenType)}.");
        }
    }

    private static string Shown(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String or JsonTokenType.PropertyName => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
