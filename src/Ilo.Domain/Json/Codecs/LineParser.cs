using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>Reads the value of one line.</summary>
internal static class LineParser
{
    /// <summary>Reads the value of a line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="number">Its zero-based number.</param>
    /// <param name="codec">The codec of the value.</param>
    /// <param name="format">What decides the names.</param>
    /// <param name="unknown">Where unknown properties go; null where they are not kept.</param>
    /// <exception cref="JsonException">The line is no such value; path and byte are those in the line, the line number is that of the file.</exception>
    internal static T Parse<T>(ReadOnlySpan<byte> line, long number, JsonCodec<T> codec, JsonFormat format, List<UnknownProperty>? unknown = null) =>
        DirectReader.Read(line, codec, new JsonReadContext(format) { Unknown = unknown }, firstLine: number);
}
