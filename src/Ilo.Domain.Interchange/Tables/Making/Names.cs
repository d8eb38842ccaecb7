using System.Text.Json;

namespace Ilo.Domain.Interchange.Tables.Making;

/// <summary>The names of values, as JSON writes them, and in words.</summary>
internal static class Names
{
    /// <summary>Returns the name in camel case, for example <c>pressRelease</c>.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Returns the name; null for the value that means nothing.</summary>
    internal static string? OrNull<T>(T value, T nothing)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, nothing) ? null : Of(value);

    /// <summary>Returns the name in words, for example <c>Press release</c>.</summary>
    internal static string InWords<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString()
            .Select((character, index) => index > 0 && char.IsUpper(character) ? " " + char.ToLowerInvariant(character) : character.ToString()));
}
