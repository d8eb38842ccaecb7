using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A list as an array; no element is null.</summary>
/// <remarks>The serializer reads it as it reads immutable collections: element by element, each with its place in the path of an error.</remarks>
internal sealed class ListContract<T> : JsonContract<ValueList<T>>
{
    internal override JsonTypeInfo InfoIn(JsonSerializerOptions inner) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(inner, new(), Make);

    internal override ValueWriter<ValueList<T>> WriterIn(ContractOptions options)
    {
        ValueWriter<T> write = options.WriterOf<T>();
        return (writer, list) =>
        {
            writer.WriteStartArray();
            foreach (T item in list.AsSpan())
            {
                write(writer, item);
            }

            writer.WriteEndArray();
        };
    }

    internal override PlainReader<ValueList<T>>? PlainReaderIn(ContractOptions options) => ArrayReaderIn(options) is { } read
        ? (ref reader, out value) =>
        {
            bool isRead = read(ref reader, out T[] items);
            value = isRead ? new(items) : default;
            return isRead;
        }
    : null;

    /// <summary>Returns what reads plain lists fast, as arrays of which no element is null.</summary>
    internal static PlainReader<T[]>? ArrayReaderIn(ContractOptions options) => options.PlainReaderOf(JsonContracts.Of<T>()) is { } read
        ? (ref reader, out items) => TryRead(ref reader, read, out items)
        : null;

    private static bool TryRead(ref Utf8JsonReader reader, PlainReader<T> read, out T[] items)
    {
        items = [];
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        int count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, Math.Max(2, 2 * count));
            }

            if (reader.TokenType == JsonTokenType.Null || !read(ref reader, out items[count++]))
            {
                return false;
            }
        }

        Array.Resize(ref items, count);
        return true;
    }

    internal override JsonObject SchemaIn(SchemaBuilder builder) => new() { ["type"] = "array", ["items"] = JsonContracts.Of<T>().SchemaIn(builder) };

    internal override IEnumerable<CollectionContract> Collections() => [];

    internal override void FindUnknown(JsonElement value, string path, UnknownFinder finder)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            JsonContract<T> item = JsonContracts.Of<T>();
            int index = 0;
            foreach (JsonElement element in value.EnumerateArray())
            {
                item.FindUnknown(element, JsonFault.Join(path, index++), finder);
            }
        }
    }

    internal static ValueList<T> Make(IEnumerable<T> items)
    {
        T[] array = [.. items];
        int missing = default(T) is null ? Array.FindIndex(array, item => item is null) : -1;
        return missing < 0 ? new(array) : throw JsonFault.OfElement(missing);
    }
}
