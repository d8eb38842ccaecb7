using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A codec as the serializer calls it to read a value and keep the unknown properties.</summary>
internal sealed class KeepingConverter<T>(JsonCodec<T> codec, JsonFormat format) : JsonConverter<WithUnknown<T>>
{
    // The codec says better than the serializer what is wrong with null.
    public override bool HandleNull => true;

    /// <summary>Returns what the serializer must know to read such values.</summary>
    internal static JsonTypeInfo<WithUnknown<T>> InfoOf(JsonCodec<T> codec, JsonFormat format, JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<WithUnknown<T>>(options, new KeepingConverter<T>(codec, format));

    public override WithUnknown<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        List<UnknownProperty> kept = [];
        T value = CodecConverter<T>.Read(ref reader, codec, new JsonReadContext(format) { Unknown = kept });
        return new(value, [.. kept]);
    }

    public override void Write(Utf8JsonWriter writer, WithUnknown<T> value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Unknown properties are kept when JSON is read; only the value can be written.");
}
