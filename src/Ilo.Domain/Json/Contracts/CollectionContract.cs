using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>The metadata of a type of the framework that holds values of a type of the library.</summary>
internal sealed record CollectionContract(Type Type, Func<JsonSerializerOptions, JsonTypeInfo> InfoIn)
{
    internal static IEnumerable<CollectionContract> Of<T>() =>
    [
        new(typeof(T[]), options => JsonMetadataServices.CreateArrayInfo<T>(options, new())),
        new(typeof(List<T>), options => JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = () => [] })),
        new(typeof(IList<T>), options => JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new())),
        new(typeof(IEnumerable<T>), options => JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new())),
        new(typeof(IReadOnlyList<T>), options => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new())),
        new(typeof(IReadOnlyCollection<T>), options => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyCollection<T>, T>(options, new())),
        new(typeof(IAsyncEnumerable<T>), options => JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new())),
        new(typeof(Dictionary<string, T>), options => JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
            options, new() { ObjectCreator = () => [], KeyInfo = TextIn(options) })),
    ];

    private static JsonTypeInfo<string> TextIn(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter);
}
