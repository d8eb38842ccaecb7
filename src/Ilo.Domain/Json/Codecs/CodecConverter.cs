using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A codec as the serializer calls it.</summary>
internal sealed class CodecConverter<T>(JsonCodec<T> codec, JsonFormat format) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, codec, new JsonReadContext(format));

    internal static T Read(ref Utf8JsonReader reader, JsonCodec<T> codec, JsonReadContext context)
    {
        bool nested = reader.CurrentDepth > 0;
        try
        {
            return codec.Read(ref reader, ref context);
        }
        catch (JsonException e) when (e.Path is null)
        {
            throw nested ? context.LocateNested(e) : context.Locate(e, reader);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => codec.Write(writer, value, format);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        codec is StringCodec<T> strings ? strings.Parse(ref reader) : base.ReadAsPropertyName(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        if (codec is StringCodec<T> strings)
        {
            writer.WritePropertyName(strings.ToText(value));
        }
        else
        {
            base.WriteAsPropertyName(writer, value, options);
        }
    }
}
