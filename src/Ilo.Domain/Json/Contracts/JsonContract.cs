using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Writes a value of one type.</summary>
internal delegate void ValueWriter<in T>(Utf8JsonWriter writer, T value);

/// <summary>What JSON holds of one type: the metadata by which the serializer reads it, how it is written, and its schema. Immutable.</summary>
internal abstract class JsonContract
{
    internal abstract Type Type { get; }

    /// <summary>Gets whether this is the contract of a nullable value type, which the serializer knows by itself where it knows the type.</summary>
    internal virtual bool IsNullable => false;

    /// <summary>Returns the metadata of the type inside the library's own documents: what the serializer's source generator would write.</summary>
    /// <param name="inner">The options of <see cref="ContractOptions.Inner"/>.</param>
    internal abstract JsonTypeInfo InfoIn(JsonSerializerOptions inner);

    /// <summary>Returns the metadata of the type in the caller's JSON: a converter.</summary>
    internal abstract JsonTypeInfo InfoFor(JsonSerializerOptions options);

    /// <summary>Returns the converter of the type in the caller's JSON.</summary>
    internal abstract JsonConverter ConverterFor(JsonSerializerOptions options);

    /// <summary>Returns the JSON Schema of a value.</summary>
    internal abstract JsonObject SchemaIn(SchemaBuilder builder);

    /// <summary>Returns the metadata of an array of the type, in which lists are read inside the library's own documents.</summary>
    internal abstract JsonTypeInfo ArrayInfoIn(JsonSerializerOptions inner);

    /// <summary>Returns what is known of the framework's collections of the type.</summary>
    internal virtual IEnumerable<CollectionContract> Collections() => [];

    /// <summary>Looks in a value that was read for properties that no contract knows.</summary>
    internal virtual void FindUnknown(JsonElement value, string path, UnknownFinder finder)
    {
    }
}

/// <summary>What JSON holds of values of <typeparamref name="T"/>.</summary>
internal abstract class JsonContract<T> : JsonContract
{
    internal override Type Type => typeof(T);

    /// <summary>Returns what writes values, with the names of the given options.</summary>
    internal abstract ValueWriter<T> WriterIn(ContractOptions options);

    /// <summary>Returns what reads plain values fast, with the names of the given options; null where only the serializer reads them.</summary>
    internal virtual PlainReader<T>? PlainReaderIn(ContractOptions options) => null;

    internal override JsonConverter ConverterFor(JsonSerializerOptions options) => new ContractConverter<T>(this, options);

    internal override JsonTypeInfo InfoFor(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<T>(options, ConverterFor(options));

    internal override JsonTypeInfo ArrayInfoIn(JsonSerializerOptions inner) => JsonMetadataServices.CreateArrayInfo<T>(inner, new());

    internal override IEnumerable<CollectionContract> Collections() => CollectionContract.Of(this);
}
