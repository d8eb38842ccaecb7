using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Hands a value in the caller's JSON to its contract, under the caller's options.</summary>
internal sealed class ContractConverter<T> : JsonConverter<T>
{
    private readonly Lazy<ContractOptions> _options;
    private readonly Lazy<JsonConverter<T>> _reader;
    private readonly Lazy<ValueWriter<T>> _writer;

    internal ContractConverter(JsonContract<T> contract, JsonSerializerOptions options)
    {
        // At the first value: until then the caller may still change the options.
        _options = new(() => ContractOptions.Of(options));
        _reader = new(() => (JsonConverter<T>)_options.Value.Inner.GetTypeInfo(typeof(T)).Converter);
        _writer = new(() => _options.Value.WriterOf(contract));
    }

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        try
        {
            return _reader.Value.Read(ref reader, typeof(T), _options.Value.Inner);
        }
        catch (Exception e) when (JsonFault.IsOfDocument(e))
        {
            throw JsonFault.Locate(e, start, reader);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _writer.Value(writer, value);
}
