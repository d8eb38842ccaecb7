using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>Reads a value that is all there is, without the serializer.</summary>
internal static class DirectReader
{
    /// <summary>Reads a value.</summary>
    /// <param name="json">The value in UTF-8; nothing but white space may stand around it.</param>
    /// <param name="codec">The codec of the value.</param>
    /// <param name="context">What decides names and unknown properties.</param>
    /// <param name="firstLine">The zero-based number of the first line, for errors.</param>
    /// <exception cref="JsonException">It is no such value.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> json, JsonCodec<T> codec, JsonReadContext context, long firstLine = 0)
    {
        Utf8JsonReader reader = new(json);
        try
        {
            reader.Read();
            T value = codec.Read(ref reader, ref context);

            // Throws where something follows.
            reader.Read();
            return value;
        }
        catch (JsonException e) when (e.Path is null)
        {
            throw context.Locate(e, reader, firstLine);
        }
    }
}
