using System.Text.Json;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Reads strings so that a bad one is a <see cref="JsonException"/>, and words what was found in place of what was expected.</summary>
internal static class JsonText
{
    /// <summary>Returns the string or property name that the reader stands on.</summary>
    /// <exception cref="JsonException">It is not Unicode: broken UTF-8, or half a surrogate pair.</exception>
    internal static string Get(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("The string is not valid Unicode.", e);
        }
    }

    /// <summary>Copies a string, if it is sure to fit.</summary>
    /// <exception cref="JsonException">It is not Unicode.</exception>
    internal static bool TryCopy(ref Utf8JsonReader reader, scoped Span<char> buffer, out int length)
    {
        // A UTF-8 byte becomes at most one UTF-16 unit, an escape fewer.
        length = 0;
        if (reader.HasValueSequence || reader.ValueSpan.Length > buffer.Length)
        {
            return false;
        }

        try
        {
            length = reader.CopyString(buffer);
            return true;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("The string is not valid Unicode.", e);
        }
    }

    /// <summary>Returns a text as messages quote it.</summary>
    internal static string Quoted(ReadOnlySpan<char> text) => text.Length <= 60 ? $"'{text}'" : $"'{text[..60]}...'";

    internal static JsonException Unexpected(string expected, JsonTokenType found) => new($"Expected {expected}; found {Shown(found)}.");

    private static string Shown(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String or JsonTokenType.PropertyName => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
