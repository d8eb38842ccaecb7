using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A value that may be absent: null in JSON.</summary>
internal sealed class NullableContract<T> : JsonContract<T?>
    where T : struct
{
    internal override bool IsNullable => true;

    internal override JsonTypeInfo InfoIn(JsonSerializerOptions inner) => InfoFor(inner);

    internal override JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T?>(options, ConverterFor(options));

    internal override JsonConverter ConverterFor(JsonSerializerOptions options) =>
        JsonMetadataServices.GetNullableConverter((JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));

    internal override ValueWriter<T?> WriterIn(ContractOptions options)
    {
        ValueWriter<T> write = options.WriterOf<T>();
        return (writer, value) =>
        {
            if (value is { } known)
            {
                write(writer, known);
            }
            else
            {
                writer.WriteNullValue();
            }
        };
    }

    internal override PlainReader<T?>? PlainReaderIn(ContractOptions options) => options.PlainReaderOf(JsonContracts.Of<T>()) is { } read
        ? (ref reader, out value) =>
        {
            bool isRead = read(ref reader, out T known);
            value = known;
            return isRead;
        }
    : null;

    internal override JsonObject SchemaIn(SchemaBuilder builder) => JsonContracts.Of<T>().SchemaIn(builder);

    internal override IEnumerable<CollectionContract> Collections() => [];

    internal override void FindUnknown(JsonElement value, string path, UnknownFinder finder) => JsonContracts.Of<T>().FindUnknown(value, path, finder);
}
