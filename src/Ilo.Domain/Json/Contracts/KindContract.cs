using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A record of any of several kinds: its own object with a first property, <c>type</c>, that tells the kind.</summary>
/// <param name="open">Returns the record that a value holds; null where it holds none.</param>
/// <param name="close">Makes a value of a record.</param>
/// <param name="kinds">The contracts of the kinds.</param>
internal sealed class KindContract<T>(Func<T, object?> open, Func<object, T> close, params JsonContract[] kinds) : JsonContract<T>
{
    /// <summary>The name of the property that tells the kind, the same under every naming policy.</summary>
    private const string Discriminator = "type";

    private static readonly JsonEncodedText DiscriminatorText = JsonEncodedText.Encode(Discriminator);

    internal override JsonTypeInfo InfoIn(JsonSerializerOptions inner) => InfoFor(inner);

    internal override JsonConverter ConverterFor(JsonSerializerOptions options) => new KindConverter<T>(this, options);

    internal override ValueWriter<T> WriterIn(ContractOptions options)
    {
        Dictionary<Type, (string Name, ValueWriter<object> Write)> writers = kinds.ToDictionary(
            kind => kind.Type, kind => (((IObjectContract)kind).Name, ((IObjectContract)kind).PropertiesWriterIn(options)));
        return (writer, value) =>
        {
            object record = open(value) ?? throw new NotSupportedException("The default value holds no record.");
            (string name, ValueWriter<object> write) = writers.GetValueOrDefault(record.GetType());
            if (write is null)
            {
                throw new NotSupportedException($"{record.GetType()} is none of the records that Ilo.Domain reads and writes as JSON.");
            }

            writer.WriteStartObject();
            writer.WriteString(DiscriminatorText, name);
            write(writer, record);
            writer.WriteEndObject();
        };
    }

    internal T Read(ref Utf8JsonReader reader, ContractOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonText.Unexpected("an object", reader.TokenType);
        }

        JsonContract kind = KindAhead(ref reader);
        if (PlainReading.TryRead(options.PlainReaderOf((IObjectContract)kind, Discriminator), ref reader, out object plain))
        {
            return close(plain);
        }

        return close(((IObjectContract)kind).Read(ref reader, options.WithProperty(kind, Discriminator)));
    }

    internal override JsonObject SchemaIn(SchemaBuilder builder)
    {
        return new() { ["oneOf"] = new JsonArray([.. kinds.Select(KindSchema)]) };

        JsonNode KindSchema(JsonContract kind)
        {
            JsonObject node = kind.SchemaIn(builder);
            node["properties"] = new JsonObject { [Discriminator] = new JsonObject { ["const"] = ((IObjectContract)kind).Name } };
            node["required"] = new JsonArray(Discriminator);
            return node;
        }
    }

    internal override void FindUnknown(JsonElement value, string path, UnknownFinder finder)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(Discriminator, out JsonElement name) && Find(name.GetString()) is { } kind)
        {
            finder.Ignore(Discriminator);
            kind.FindUnknown(value, path, finder);
        }
    }

    private JsonContract? Find(string? name) => Array.Find(kinds, one => ((IObjectContract)one).Name == name);

    // Looks ahead with a copy of the reader: other writers need not put the property first. Where the kind is bad, the reader is left there.
    private JsonContract KindAhead(ref Utf8JsonReader reader)
    {
        Utf8JsonReader ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool found = ahead.ValueTextEquals(Discriminator);
            ahead.Read();
            if (!found)
            {
                ahead.Skip();
            }
            else if (ahead.TokenType == JsonTokenType.String && Find(JsonText.Get(ref ahead)) is { } kind)
            {
                return kind;
            }
            else
            {
                reader = ahead;
                throw new JsonException($"Expected one of {string.Join(", ", kinds.Select(one => ((IObjectContract)one).Name))}.");
            }
        }

        throw new JsonException($"The required property '{Discriminator}' is missing.");
    }
}

/// <summary>Reads and writes a record of any of several kinds, under the caller's options.</summary>
internal sealed class KindConverter<T>(KindContract<T> contract, JsonSerializerOptions options) : JsonConverter<T>
{
    private readonly Lazy<ContractOptions> _options = new(() => ContractOptions.Of(options));
    private readonly Lazy<ValueWriter<T>> _writer = new(() => ContractOptions.Of(options).WriterOf(contract));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        try
        {
            return contract.Read(ref reader, _options.Value);
        }
        catch (Exception e) when (JsonFault.IsOfDocument(e))
        {
            throw JsonFault.Locate(e, start, reader);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _writer.Value(writer, value);
}
