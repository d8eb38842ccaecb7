using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>Reads the value of one line.</summary>
internal static class LineParser
{
    /// <summary>Reads the value of a line.</summary>
    /// <exception cref="JsonException">The line is no such value; path and byte are those in the line, the line number is that of the file.</exception>
    internal static T Parse<T>(ReadOnlySpan<byte> line, long number, JsonCodec<T> codec, JsonFormat format) =>
        DirectReader.Read(line, codec, new JsonReadContext(format), firstLine: number);
}
