using Ilo.Domain.Json.Contracts;

namespace Ilo.Domain.Json.Tables;

/// <summary>Properties that no record has a place for.</summary>
internal static class UnknownJson
{
    internal static ObjectContract<UnknownProperty> Property { get; } = new(
        "unknownProperty",
        (ref arguments) => new(arguments.Text()!, arguments.Text()!),
        Rows<UnknownProperty>.RequiredText(nameof(UnknownProperty.Path), property => property.Path, Texts.Any),
        Rows<UnknownProperty>.RequiredText(nameof(UnknownProperty.Json), property => property.Json, Texts.Any));

    internal static ObjectContract<WithUnknown<T>> With<T>(string kind) => new(
        $"{kind}WithUnknown",
        (ref arguments) => new(arguments.Next<T>(), arguments.List<UnknownProperty>()),
        Rows<WithUnknown<T>>.Required("Value", with => with.Value),
        Rows<WithUnknown<T>>.List("Unknown", with => with.Unknown));
}
