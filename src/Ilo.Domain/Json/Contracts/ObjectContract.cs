using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>An object: its properties in their order, what is absent left out.</summary>
/// <param name="name">The name in schemas, for example <c>project</c>.</param>
/// <param name="make">Makes a value of what was read, in the order of the rows.</param>
/// <param name="rows">The properties, in the order in which they are written.</param>
/// <remarks>
/// The serializer's source generator writes no such metadata for a type that names a converter, as the library's types do so that they need no set-up, and
/// none that reaches an internal constructor; so the rows are declared, and the metadata is made of them with the generator's own means.
/// </remarks>
internal sealed class ObjectContract<T>(string name, Maker<T> make, params Row<T>[] rows) : JsonContract<T>, IObjectContract
    where T : notnull
{
    private readonly bool[] _isComputed = [.. rows.Select(row => row.IsComputed)];

    public string Name => name;

    /// <summary>Gets whether the properties are in camel case where no naming policy is in force: for a type that is not the library's.</summary>
    internal bool IsCamelCase { get; init; }

    /// <summary>Gets the properties of which exactly one is there; empty where there is no such rule.</summary>
    internal IReadOnlyList<string> ExactlyOneOf { get; init; } = [];

    internal IReadOnlyList<Row<T>> Properties => rows;

    internal override JsonTypeInfo InfoIn(JsonSerializerOptions inner)
    {
        JsonObjectInfoValues<T> values = new()
        {
            ObjectWithParameterizedConstructorCreator = values => Make(values, inner),
            PropertyMetadataInitializer = _ => [.. rows.Select(row => row.InfoIn(inner, PlainName(inner, row)))],
            // Computed ones too: what is no parameter is read a second time, after the others.
            ConstructorParameterMetadataInitializer = () => [.. rows.Select(Parameter)],
        };
        return JsonMetadataServices.CreateObjectInfo(inner, values);
    }

    internal override ValueWriter<T> WriterIn(ContractOptions options)
    {
        ValueWriter<T> properties = PropertiesWriterIn(options);
        return (writer, value) =>
        {
            writer.WriteStartObject();
            properties(writer, value);
            writer.WriteEndObject();
        };
    }

    internal override PlainReader<T>? PlainReaderIn(ContractOptions options) => PlainReaderIn(options, ignored: null);

    internal override JsonObject SchemaIn(SchemaBuilder builder) => builder.Reference(name, Definition);

    internal override void FindUnknown(JsonElement value, string path, UnknownFinder finder)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        string? ignored = finder.TakeIgnored();
        foreach (System.Text.Json.JsonProperty property in value.EnumerateObject())
        {
            string place = JsonFault.Join(path, property.Name);
            if (Array.Find(rows, row => finder.IsName(property.Name, row.Name, IsCamelCase)) is { } known)
            {
                known.Contract.FindUnknown(property.Value, place, finder);
            }
            else if (property.Name != ignored)
            {
                finder.Add(property, place);
            }
        }
    }

    ValueWriter<object> IObjectContract.PropertiesWriterIn(ContractOptions options)
    {
        ValueWriter<T> properties = PropertiesWriterIn(options);
        return (writer, value) => properties(writer, (T)value);
    }

    PlainReader<object>? IObjectContract.PlainReaderIn(ContractOptions options, string ignored) => PlainReaderIn(options, ignored) is { } read
        ? (ref reader, out value) =>
        {
            bool isRead = read(ref reader, out T known);
            value = known;
            return isRead;
        }
    : null;

    object IObjectContract.Read(ref Utf8JsonReader reader, JsonSerializerOptions inner) =>
        ((System.Text.Json.Serialization.JsonConverter<T>)inner.GetTypeInfo(typeof(T)).Converter).Read(ref reader, typeof(T), inner)!;

    private PlainReader<T>? PlainReaderIn(ContractOptions options, string? ignored)
    {
        SlotReader?[] slots = [.. rows.Select(row => row.SlotReaderIn(options))];
        if (slots.Length > PlainObject<T>.MostProperties || slots.Any(slot => slot is null))
        {
            return null;
        }

        byte[][] names = [.. rows.Select(row => Encoding.UTF8.GetBytes(options.NameOf(row.Name, IsCamelCase)))];
        ulong required = rows.Select((row, index) => row.IsRequired ? 1UL << index : 0).Aggregate(0UL, (all, one) => all | one);
        return new PlainObject<T>(make, _isComputed, names, slots!, required, ignored is null ? null : Encoding.UTF8.GetBytes(ignored)).TryRead;
    }

    private static JsonParameterInfoValues Parameter(Row<T> row, int position) => new()
    {
        Name = row.Name,
        ParameterType = row.ValueType,
        Position = position,
        HasDefaultValue = false,
        IsNullable = !row.IsRequired,
        IsMemberInitializer = true,
    };

    private ValueWriter<T> PropertiesWriterIn(ContractOptions options)
    {
        ValueWriter<T>[] properties =
            [.. rows.Select(row => row.WriterIn(options, JsonEncodedText.Encode(options.NameOf(row.Name, IsCamelCase), options.Inner.Encoder)))];
        return (writer, value) =>
        {
            foreach (ValueWriter<T> property in properties)
            {
                property(writer, value);
            }
        };
    }

    private string? PlainName(JsonSerializerOptions inner, Row<T> row) =>
        IsCamelCase && inner.PropertyNamingPolicy is null ? JsonNamingPolicy.CamelCase.ConvertName(row.Name) : null;

    private T Make(object?[] values, JsonSerializerOptions inner)
    {
        Arguments arguments = new(values, _isComputed);
        try
        {
            return make(ref arguments);
        }
        catch (ArgumentException e)
        {
            // A type refuses a value by the name of the property.
            Row<T>? refused = Array.Find(rows, row => row.Name == e.ParamName);
            throw JsonFault.Of(e.Message, refused is null ? null : ContractOptions.Of(inner).NameOf(refused.Name, IsCamelCase), e);
        }
        catch (JsonException e) when (JsonFault.IsOfElement(e))
        {
            throw JsonFault.Of(e.Message, ContractOptions.Of(inner).NameOf(rows[arguments.Position].Name, IsCamelCase), e);
        }
    }

    private JsonObject Definition(SchemaBuilder builder)
    {
        JsonObject properties = [];
        foreach (Row<T> row in rows)
        {
            JsonObject node = row.Contract.SchemaIn(builder);
            builder.Describe(node, typeof(T), row.Name);
            properties[SchemaBuilder.Camel(row.Name)] = node;
        }

        JsonObject definition = new() { ["type"] = "object" };
        builder.Describe(definition, typeof(T));
        definition["properties"] = properties;
        SchemaBuilder.Add(definition, "required", [.. rows.Where(row => row.IsRequired).Select(row => (JsonNode)SchemaBuilder.Camel(row.Name))]);
        SchemaBuilder.Add(definition, "oneOf", [.. ExactlyOneOf.Select(one => new JsonObject { ["required"] = new JsonArray(SchemaBuilder.Camel(one)) })]);
        return definition;
    }
}

/// <summary>What of the contract of an object does not depend on the object's type.</summary>
internal interface IObjectContract
{
    string Name { get; }

    /// <summary>Returns what writes the properties of a value, without the braces.</summary>
    ValueWriter<object> PropertiesWriterIn(ContractOptions options);

    /// <summary>Returns what reads plain values fast, one text more passed over; null where only the serializer reads them.</summary>
    PlainReader<object>? PlainReaderIn(ContractOptions options, string ignored);

    /// <summary>Reads a value whose type the caller does not know.</summary>
    object Read(ref Utf8JsonReader reader, JsonSerializerOptions inner);
}
