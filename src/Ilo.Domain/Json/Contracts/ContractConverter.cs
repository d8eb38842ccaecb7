using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Hands a value in the caller's JSON to its contract, under the caller's options.</summary>
internal sealed class ContractConverter<T> : JsonConverter<T>
{
    private readonly JsonContract<T> _contract;
    private readonly JsonSerializerOptions _options;
    private Bound? _bound;

    internal ContractConverter(JsonContract<T> contract, JsonSerializerOptions options)
    {
        _contract = contract;
        _options = options;
    }

    // Made at the first value: until then the caller may still change the options. Two threads that come at once make the same.
    private Bound Parts => _bound ??= new(_contract, ContractOptions.Of(_options));

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Bound parts = Parts;
        if (PlainReading.TryRead(parts.ReadPlain, ref reader, out T plain))
        {
            return plain;
        }

        Utf8JsonReader start = reader;
        try
        {
            return parts.Reader.Read(ref reader, typeof(T), parts.Inner);
        }
        catch (Exception e) when (JsonFault.IsOfDocument(e))
        {
            throw JsonFault.Locate(e, start, reader);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Parts.Write(writer, value);

    private sealed class Bound(JsonContract<T> contract, ContractOptions options)
    {
        internal JsonSerializerOptions Inner { get; } = options.Inner;

        internal JsonConverter<T> Reader { get; } = (JsonConverter<T>)options.Inner.GetTypeInfo(typeof(T)).Converter;

        internal PlainReader<T>? ReadPlain { get; } = options.PlainReaderOf(contract);

        internal ValueWriter<T> Write { get; } = options.WriterOf(contract);
    }
}
