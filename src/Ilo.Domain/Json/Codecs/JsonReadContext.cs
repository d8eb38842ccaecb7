using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>Where in the JSON the reading is; errors take their path from it.</summary>
internal ref struct JsonReadContext(JsonFormat format)
{
    // Catalogue, list, record, list, donor, property: six. The rest is room for growth.
    private const int MaxDepth = 16;

    private static readonly SearchValues<char> Special = SearchValues.Create(" .'[]\"\\");

    private Steps _steps;
    private int _depth;

    internal JsonFormat Format { get; } = format;

    /// <summary>Gets or sets whether the next record may hold the "type" that tells which kind of record a line is.</summary>
    internal bool HasDiscriminator { get; set; }

    /// <summary>Gets where unknown properties go; null where they are not kept.</summary>
    internal List<UnknownProperty>? Unknown { get; init; }

    internal void Enter(string property) => _steps[_depth++] = new Step(property, 0);

    internal void Enter(int index) => _steps[_depth++] = new Step(null, index);

    // An error leaves the steps as they are: they are its path.
    internal void Leave() => _depth--;

    /// <summary>Returns an error with its place: the path from here, line and byte as the serializer counts them, from zero.</summary>
    /// <param name="error">The error, without a path.</param>
    /// <param name="reader">The reader, at the token that the error is about.</param>
    /// <param name="firstLine">The number of the line that the reader calls 0.</param>
    internal readonly JsonException Locate(JsonException error, in Utf8JsonReader reader, long firstLine = 0)
    {
        (long? line, long? position) = error.LineNumber is null ? Position(reader.CurrentState) : (error.LineNumber, error.BytePositionInLine);
        line += firstLine;
        string path = Path();
        string place = string.Create(CultureInfo.InvariantCulture, $"Path: {path} | LineNumber: {line} | BytePositionInLine: {position}.");
        return new JsonException($"{WithoutPlace(error)} {place}", path, line, position, error);
    }

    /// <summary>Returns an error in a value that stands in a document of the caller's: the serializer adds the path to the value, and the line.</summary>
    /// <param name="error">The error, without a path.</param>
    internal readonly JsonException LocateNested(JsonException error) => new($"{WithoutPlace(error)} Path within the value: {Path()}.", error);

    // The reader's own errors end with a place.
    private static string WithoutPlace(JsonException error)
    {
        int place = error.LineNumber is null ? -1 : error.Message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message[..place];
    }

    internal readonly string Path()
    {
        StringBuilder path = new("$");
        for (int i = 0; i < _depth; i++)
        {
            Step step = _steps[i];
            if (step.Property is { } name)
            {
                path.Append(name.AsSpan().ContainsAny(Special) ? $"['{name}']" : $".{name}");
            }
            else
            {
                path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
        }

        return path.ToString();
    }

    // A reader does not tell its line, but its state holds it and an error tells it: so a reader in the same state gets a byte that is never JSON.
    private static (long? Line, long? Position) Position(JsonReaderState state)
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

    private readonly record struct Step(string? Property, int Index);

    [InlineArray(MaxDepth)]
    private struct Steps
    {
        private Step _first;
    }
}
