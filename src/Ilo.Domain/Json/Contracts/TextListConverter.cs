using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A list of texts in the caller's JSON, of which each may be any string.</summary>
internal sealed class TextListConverter : JsonConverter<ValueList<string>>
{
    internal static LeafContract<ValueList<string>> Contract { get; } =
        new(new TextListConverter(), ("type", "array"), ("items", new JsonObject { ["type"] = "string" }));

    public override ValueList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonText.Unexpected("an array", reader.TokenType);
        }

        List<string> texts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(reader.TokenType == JsonTokenType.String
                ? JsonText.Get(ref reader)
                : throw JsonText.Unexpected($"a string at position {texts.Count}", reader.TokenType));
        }

        return [.. texts];
    }

    public override void Write(Utf8JsonWriter writer, ValueList<string> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (string text in value)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
