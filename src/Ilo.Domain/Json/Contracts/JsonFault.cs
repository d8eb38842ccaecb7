using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Errors of a document with their place: path, line and byte as the serializer counts them, from zero.</summary>
internal static class JsonFault
{
    private const string PropertyKey = "Ilo.Domain.Property";
    private const string ElementKey = "Ilo.Domain.Element";

    private static readonly SearchValues<char> Special = SearchValues.Create(" .'[]\"\\");

    /// <summary>Returns whether an error says that a document is bad; the serializer has two other types for text that is not Unicode.</summary>
    internal static bool IsOfDocument(Exception error) => error is JsonException or InvalidOperationException { Source: "System.Text.Json.Rethrowable" };

    /// <summary>Returns an error about a property of the object in hand, or about the object itself.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="property">The property as it stands in the JSON; null for the object.</param>
    /// <param name="cause">What refused the value.</param>
    internal static JsonException Of(string message, string? property, Exception cause)
    {
        JsonException error = new(message, cause);
        error.Data[PropertyKey] = property;
        return error;
    }

    /// <summary>Returns an error about an element of a list that is null.</summary>
    /// <param name="position">The zero-based position of the element.</param>
    internal static JsonException OfElement(int position)
    {
        JsonException error = new(string.Create(CultureInfo.InvariantCulture, $"The element at position {position} is null."));
        error.Data[ElementKey] = position;
        return error;
    }

    internal static bool IsOfElement(JsonException error) => error.Data.Contains(ElementKey);

    /// <summary>Returns an error in a value with its place.</summary>
    /// <param name="error">The error.</param>
    /// <param name="start">The reader at the value's first token.</param>
    /// <param name="end">The reader at the token that the error is about.</param>
    /// <remarks>In a document of the caller's the serializer adds the path to the value, and the line; the path from there is in the message.</remarks>
    internal static JsonException Locate(Exception error, Utf8JsonReader start, in Utf8JsonReader end)
    {
        string path = WithProperty((error as JsonException)?.Path ?? PathTo(start, end, isBroken: error is JsonException { LineNumber: not null }), error);
        if (start.CurrentDepth > 0)
        {
            return new($"{MessageOf(error)} Path within the value: {path}.", error);
        }

        (long? line, long? position) = error is JsonException { LineNumber: { } known } located
            ? (known, located.BytePositionInLine)
            : PositionOf(end.CurrentState);
        return Placed(error, path, line, position);
    }

    /// <summary>Returns an error of the serializer with its place in the message.</summary>
    /// <param name="error">The error.</param>
    /// <param name="firstLine">The number of the line that the error calls 0.</param>
    internal static JsonException Locate(JsonException error, long firstLine = 0) =>
        Placed(error, WithProperty(error.Path ?? "$", error), (error.LineNumber ?? 0) + firstLine, error.BytePositionInLine ?? 0);

    /// <summary>Adds a step to a path.</summary>
    internal static string Join(string path, string property) => property.AsSpan().ContainsAny(Special) ? $"{path}['{property}']" : $"{path}.{property}";

    internal static string Join(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static string WithProperty(string path, Exception error) => error.Data[PropertyKey] is string property ? Join(path, property) : path;

    private static JsonException Placed(Exception error, string path, long? line, long? position)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"Path: {path} | LineNumber: {line} | BytePositionInLine: {position}.");
        return new($"{MessageOf(error)} {place}", path, line, position, error);
    }

    // The serializer's own messages may end with a place.
    private static string MessageOf(Exception error)
    {
        if (error is not JsonException)
        {
            return "The string is not valid Unicode.";
        }

        string message = error.Message;
        foreach (string sign in (ReadOnlySpan<string>)[" Path: ", " LineNumber: "])
        {
            int place = message.LastIndexOf(sign, StringComparison.Ordinal);
            message = place < 0 ? message : message[..place];
        }

        return message;
    }

    // Goes through the value again, up to the token that the error is about.
    private static string PathTo(Utf8JsonReader reader, in Utf8JsonReader end, bool isBroken)
    {
        Stack<(string Path, int Index)> containers = [];
        string path = "$";
        while (true)
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                containers.Push((path, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                path = containers.Pop().Path;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName)
            {
                path = Join(containers.Peek().Path, NameOf(reader));
            }

            if (reader.BytesConsumed >= end.BytesConsumed || !TryRead(ref reader))
            {
                // What is broken stands behind the last value, in what holds it.
                bool isValue = reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
                return isBroken && isValue && containers.Count > 0 ? containers.Peek().Path : path;
            }

            path = Next(containers, path, reader.TokenType);
        }
    }

    // An element of an array has its own path; what ends a container, or names a property, changes none.
    private static string Next(Stack<(string Path, int Index)> containers, string path, JsonTokenType token)
    {
        if (token is JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName || containers.Count == 0 || containers.Peek().Index < 0)
        {
            return path;
        }

        (string array, int index) = containers.Pop();
        containers.Push((array, index + 1));
        return Join(array, index);
    }

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string NameOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        }
    }

    // A reader does not tell its line, but its state holds it and an error tells it: so a reader in the same state gets a byte that is never JSON.
    private static (long? Line, long? Position) PositionOf(JsonReaderState state)
    {
        try
        {
            Utf8JsonReader reader = new([1], isFinalBlock: true, state);
            reader.Read();
            return default;
        }
        catch (JsonException e)
        {
            return (e.LineNumber, e.BytePositionInLine);
        }
    }
}
