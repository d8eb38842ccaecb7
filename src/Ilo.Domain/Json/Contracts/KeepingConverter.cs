using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Reads a value and keeps the properties that no contract knows.</summary>
internal sealed class KeepingConverter<T>(JsonTypeInfo<T> info, JsonContract contract, ContractOptions options) : JsonConverter<WithUnknown<T>>
{
    // Null is no value: the metadata says so.
    public override bool HandleNull => true;

    /// <summary>Returns what the serializer must know to read such values.</summary>
    /// <exception cref="NotSupportedException">The type is none of the library's.</exception>
    internal static JsonTypeInfo<WithUnknown<T>> InfoOf(JsonSerializerOptions options)
    {
        ContractOptions contracts = ContractOptions.Of(options);
        JsonContract contract = JsonContracts.Find(typeof(T)) ?? throw JsonContracts.NotSupported(typeof(T));
        return JsonMetadataServices.CreateValueInfo<WithUnknown<T>>(
            contracts.Inner, new KeepingConverter<T>(DocumentReader.InfoOf<T>(options), contract, contracts));
    }

    public override WithUnknown<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions jsonOptions)
    {
        Utf8JsonReader start = reader;
        try
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                throw JsonText.Unexpected("a value", JsonTokenType.Null);
            }

            T value = ((JsonConverter<T>)info.Converter).Read(ref reader, typeof(T), options.Inner)!;
            Utf8JsonReader again = start;
            using JsonDocument document = JsonDocument.ParseValue(ref again);
            UnknownFinder finder = new(options);
            contract.FindUnknown(document.RootElement, "$", finder);
            return new(value, finder.Found);
        }
        catch (Exception e) when (JsonFault.IsOfDocument(e))
        {
            throw JsonFault.Locate(e, start, reader);
        }
    }

    public override void Write(Utf8JsonWriter writer, WithUnknown<T> value, JsonSerializerOptions jsonOptions) => throw new NotSupportedException();
}
