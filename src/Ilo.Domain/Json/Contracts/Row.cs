using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A property of <typeparamref name="T"/> in JSON.</summary>
/// <param name="name">The name as declared in C#.</param>
internal abstract class Row<T>(string name)
{
    internal string Name => name;

    /// <summary>Gets whether a value cannot be read without it.</summary>
    internal bool IsRequired { get; init; }

    /// <summary>Gets whether it is written even where the property has no value to speak of.</summary>
    internal bool IsAlwaysWritten { get; init; }

    /// <summary>Gets whether the type works the value out itself: it is written, and when read checked for its form and left.</summary>
    internal bool IsComputed { get; init; }

    internal abstract JsonContract Contract { get; }

    /// <summary>Gets the type that the serializer reads.</summary>
    internal abstract Type ValueType { get; }

    internal abstract JsonPropertyInfo InfoIn(JsonSerializerOptions inner, string? jsonName);

    /// <summary>Returns what writes the property of a value, if it is to be written.</summary>
    internal abstract ValueWriter<T> WriterIn(ContractOptions options, JsonEncodedText name);

    /// <summary>Returns what reads plain values of the property fast; null where only the serializer reads them.</summary>
    internal abstract SlotReader? SlotReaderIn(ContractOptions options);

    /// <summary>Returns what reads a value for its place; of a computed one only its form is checked.</summary>
    protected SlotReader? Slot<TValue>(PlainReader<TValue>? read) =>
        read is null ? null
        : IsComputed ? (ref reader, out value) =>
        {
            value = null;
            return read(ref reader, out _);
        }
    : (ref reader, out value) =>
        {
            bool isRead = read(ref reader, out TValue known);
            value = known;
            return isRead;
        };

    /// <summary>Returns the metadata of the property, read as a <typeparamref name="TValue"/>.</summary>
    protected JsonPropertyInfo InfoIn<TValue>(JsonSerializerOptions inner, string? jsonName, JsonContract<TValue>? contract, Func<T, TValue?> get)
    {
        JsonPropertyInfo info = JsonMetadataServices.CreatePropertyInfo(inner, new JsonPropertyInfoValues<TValue>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            PropertyName = name,
            JsonPropertyName = jsonName,
            Converter = (contract as LeafContract<TValue>)?.Converter,
            Getter = value => get((T)value),
            // The values go to the constructor, which passes over what is computed.
            Setter = static (_, _) => { },
        });
        info.IsRequired = IsRequired;
        info.IsSetNullable = default(TValue) is null && !IsRequired;
        return info;
    }
}

/// <summary>A property whose value stands in JSON as it is; left out where it is null.</summary>
internal sealed class Row<T, TValue>(string name, Func<T, TValue?> get, JsonContract<TValue>? contract = null) : Row<T>(name)
{
    internal override JsonContract Contract => contract ?? JsonContracts.Of<TValue>();

    internal override Type ValueType => typeof(TValue);

    internal override JsonPropertyInfo InfoIn(JsonSerializerOptions inner, string? jsonName) => InfoIn(inner, jsonName, contract, get);

    internal override SlotReader? SlotReaderIn(ContractOptions options) => Slot(options.PlainReaderOf((JsonContract<TValue>)Contract));

    internal override ValueWriter<T> WriterIn(ContractOptions options, JsonEncodedText name)
    {
        ValueWriter<TValue> write = options.PropertyWriterOf((JsonContract<TValue>)Contract, name);
        return (writer, owner) =>
        {
            if (get(owner) is { } value)
            {
                write(writer, value);
            }
        };
    }
}

/// <summary>A property of a value type; left out where it has no value.</summary>
internal sealed class ValueRow<T, TValue>(string name, Func<T, TValue?> get) : Row<T>(name)
    where TValue : struct
{
    internal override JsonContract Contract => JsonContracts.Of<TValue>();

    internal override Type ValueType => typeof(TValue?);

    internal override JsonPropertyInfo InfoIn(JsonSerializerOptions inner, string? jsonName) => InfoIn<TValue?>(inner, jsonName, contract: null, get);

    internal override SlotReader? SlotReaderIn(ContractOptions options) => Slot(options.PlainReaderOf(JsonContracts.Of<TValue>()));

    internal override ValueWriter<T> WriterIn(ContractOptions options, JsonEncodedText name)
    {
        ValueWriter<TValue> write = options.PropertyWriterOf(JsonContracts.Of<TValue>(), name);
        return (writer, owner) =>
        {
            if (get(owner) is { } value)
            {
                write(writer, value);
            }
        };
    }
}

/// <summary>A text, as most properties are: the same as a <see cref="Row{T, TValue}"/> with fewer calls.</summary>
internal sealed class TextRow<T>(string name, Func<T, string?> get, LeafContract<string> contract) : Row<T>(name)
{
    internal override JsonContract Contract => contract;

    internal override Type ValueType => typeof(string);

    internal override JsonPropertyInfo InfoIn(JsonSerializerOptions inner, string? jsonName) => InfoIn(inner, jsonName, contract, get);

    internal override SlotReader? SlotReaderIn(ContractOptions options) => Slot(contract.PlainReaderIn(options));

    internal override ValueWriter<T> WriterIn(ContractOptions options, JsonEncodedText name) => (writer, owner) =>
    {
        if (get(owner) is { } text)
        {
            writer.WriteString(name, text);
        }
    };
}
