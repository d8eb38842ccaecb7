using System.Collections.Frozen;
using Ilo.Domain.Json.Contracts;

namespace Ilo.Domain.Json;

/// <summary>Every contract by the type of its values. A table rather than types made at run time, which ahead-of-time compilation cannot see.</summary>
internal static partial class JsonContracts
{
    private static readonly FrozenDictionary<Type, JsonContract> ByType = All().ToFrozenDictionary(contract => contract.Type);

    private static readonly FrozenDictionary<Type, JsonContract> Primitives = new JsonContract[]
    {
        Texts.Trimmed, new ListContract<string>(), new NullableContract<ValueList<string>>(),
        Texts.InList, new ListContract<AnyText>(), new NullableContract<ValueList<AnyText>>(),
        Numbers.Int32, new NullableContract<int>(), new ListContract<int>(), new NullableContract<ValueList<int>>(),
        Numbers.Decimal, new NullableContract<decimal>(), Numbers.Int64, Numbers.Double, Numbers.Boolean, new NullableContract<bool>(),
        AddressConverter.Contract,
    }.ToFrozenDictionary(contract => contract.Type);

    private static readonly Lazy<FrozenDictionary<Type, CollectionContract>> Collections =
        new(() => ByType.Values.SelectMany(contract => contract.Collections()).ToFrozenDictionary(collection => collection.Type));

    internal static IEnumerable<Type> Types => ByType.Keys;

    /// <summary>Returns the contract of a type of the library, or of one that it gives a form; null where there is none.</summary>
    internal static JsonContract? Find(Type type) => ByType.GetValueOrDefault(type);

    /// <summary>Returns the contract that a type of the framework has inside the library's own documents; null where there is none.</summary>
    internal static JsonContract? FindPrimitive(Type type) => Primitives.GetValueOrDefault(type);

    internal static CollectionContract? FindCollection(Type type) => Collections.Value.GetValueOrDefault(type);

    /// <summary>Returns the contract of a type.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    internal static JsonContract<T> Of<T>() => (FindPrimitive(typeof(T)) ?? Find(typeof(T))) as JsonContract<T> ?? throw NotSupported(typeof(T));

    internal static NotSupportedException NotSupported(Type type) => new($"{type} is none of the types that Ilo.Domain reads and writes as JSON.");

    private static IEnumerable<JsonContract> All() => [.. Records(), .. Pages(), .. Catalogues(), .. Queries(), .. Names(), .. Codes(), .. Enumerations()];

    private static IEnumerable<JsonContract> With<T>(JsonContract<T> contract)
        where T : class =>
        [contract, new ListContract<T>(), new NullableContract<ValueList<T>>()];

    private static IEnumerable<JsonContract> WithValue<T>(JsonContract<T> contract)
        where T : struct =>
        [contract, new NullableContract<T>(), new ListContract<T>(), new NullableContract<ValueList<T>>()];
}
