using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Tells the serializer what it must know of the library's types and of collections of them. Uses no reflection.</summary>
internal sealed class ContractResolver : IJsonTypeInfoResolver
{
    private readonly (Type Type, string Name)? _extra;

    private ContractResolver(bool isInner, (Type Type, string Name)? extra = null) => (IsInner, _extra) = (isInner, extra);

    /// <summary>Gets the resolver for options of the caller's: the library's types by their converters.</summary>
    internal static ContractResolver Outer { get; } = new(isInner: false);

    /// <summary>Gets the resolver for <see cref="ContractOptions.Inner"/>: the library's types property by property.</summary>
    internal static ContractResolver Inner { get; } = new(isInner: true);

    /// <summary>Gets whether this resolver is for options of <see cref="ContractOptions"/>.</summary>
    internal bool IsInner { get; }

    /// <summary>Returns <see cref="Inner"/> with a property more in one type, which is passed over.</summary>
    internal static ContractResolver InnerWith(Type type, string property) => new(isInner: true, (type, property));

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (IsInner && JsonContracts.FindPrimitive(type) is { } primitive)
        {
            return primitive.InfoIn(options);
        }

        if (IsInner && type.IsSZArray && (JsonContracts.FindPrimitive(type.GetElementType()!) ?? JsonContracts.Find(type.GetElementType()!)) is { } item)
        {
            return item.ArrayInfoIn(options);
        }

        if (JsonContracts.Find(type) is { } contract)
        {
            JsonTypeInfo info = IsInner ? contract.InfoIn(options) : contract.InfoFor(options);
            if (_extra is { } extra && extra.Type == type)
            {
                info.Properties.Add(PassedOver(options, type, extra.Name));
            }

            return info;
        }

        return JsonContracts.FindCollection(type)?.InfoIn(options);
    }

    private static JsonPropertyInfo PassedOver(JsonSerializerOptions options, Type type, string name) =>
        JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<AnyText>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = type,
            PropertyName = name,
            JsonPropertyName = name,
            Setter = static (_, _) => { },
        });
}
