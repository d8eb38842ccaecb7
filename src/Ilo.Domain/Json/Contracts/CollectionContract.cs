using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>The metadata of a type of the framework that holds values of a type of the library.</summary>
/// <param name="Type">The collection.</param>
/// <param name="Item">What it holds.</param>
/// <param name="InfoIn">Makes the metadata under options.</param>
internal sealed record CollectionContract(Type Type, JsonContract Item, Func<JsonSerializerOptions, JsonTypeInfo> InfoIn)
{
    /// <summary>Returns the JSON Schema of a value: of an array, or of an object with properties of any name.</summary>
    internal JsonObject SchemaIn(SchemaBuilder builder) => typeof(System.Collections.IDictionary).IsAssignableFrom(Type)
        ? new() { ["type"] = "object", ["additionalProperties"] = Item.SchemaIn(builder) }
        : new() { ["type"] = "array", ["items"] = Item.SchemaIn(builder) };

    internal static IEnumerable<CollectionContract> Of<T>(JsonContract<T> item) =>
    [
        new(typeof(T[]), item, options => JsonMetadataServices.CreateArrayInfo<T>(options, new())),
        new(typeof(List<T>), item, options => JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = () => [] })),
        new(typeof(IList<T>), item, options => JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new())),
        new(typeof(IEnumerable<T>), item, options => JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new())),
        new(typeof(IReadOnlyList<T>), item, options => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new())),
        new(typeof(IReadOnlyCollection<T>), item, options => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyCollection<T>, T>(options, new())),
        new(typeof(IAsyncEnumerable<T>), item, options => JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new())),
        new(typeof(Dictionary<string, T>), item, options => JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
            options, new() { ObjectCreator = () => [], KeyInfo = TextIn(options) })),
    ];

    private static JsonTypeInfo<string> TextIn(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter);
}
