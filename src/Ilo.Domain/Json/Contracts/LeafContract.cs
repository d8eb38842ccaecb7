using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A value without parts: one string, number or boolean, read and written by a converter that is the same under any options.</summary>
/// <param name="converter">The converter.</param>
/// <param name="schema">The keywords of its schema, for example <c>"type": "string"</c>.</param>
internal sealed class LeafContract<T>(JsonConverter<T> converter, params (string Keyword, JsonNode? Value)[] schema) : JsonContract<T>
{
    internal JsonConverter<T> Converter => converter;

    internal override JsonTypeInfo InfoIn(JsonSerializerOptions inner) => InfoFor(inner);

    internal override JsonConverter ConverterFor(JsonSerializerOptions options) => converter;

    internal override ValueWriter<T> WriterIn(ContractOptions options)
    {
        JsonSerializerOptions inner = options.Inner;
        return (writer, value) => converter.Write(writer, value, inner);
    }

    internal override PlainReader<T> PlainReaderIn(ContractOptions options)
    {
        JsonSerializerOptions inner = options.Inner;
        return (ref reader, out value) =>
        {
            value = converter.Read(ref reader, typeof(T), inner)!;
            return true;
        };
    }

    internal override JsonObject SchemaIn(SchemaBuilder builder) =>
        [.. schema.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Keyword, one.Value?.DeepClone()))];
}
