using System.Text.Json;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Reads a value that stands in a document as the library writes it. False, or an error, for anything else: the serializer reads that, and
/// says what is wrong with it and where.</summary>
/// <remarks>The reader stands on the value's first token, and afterwards on its last. Behind a false the reader is anywhere.</remarks>
internal delegate bool PlainReader<T>(ref Utf8JsonReader reader, out T value);

/// <summary>Reads the value of a property, for the place that it has in <see cref="Arguments"/>.</summary>
internal delegate bool SlotReader(ref Utf8JsonReader reader, out object? value);

/// <summary>Reads an object whose properties are all known, there once, and neither null nor spelled with escapes.</summary>
/// <remarks>
/// The serializer goes through an object of many properties with a machine that can stop anywhere in a stream; a document in memory needs none.
/// </remarks>
internal sealed class PlainObject<T>(Maker<T> make, bool[] isComputed, byte[][] names, SlotReader[] slots, ulong required, byte[]? ignored)
{
    /// <summary>How many properties an object may have at most: a bit each.</summary>
    internal const int MostProperties = 64;

    internal bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        value = default!;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        object?[] values = new object?[slots.Length];
        ulong seen = 0;
        int next = 0;
        bool isPassedOver = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int index = IndexOf(reader, next);
            if (index < 0)
            {
                if (ignored is null || isPassedOver || !reader.ValueTextEquals(ignored) || !reader.Read() || reader.TokenType != JsonTokenType.String)
                {
                    return false;
                }

                isPassedOver = true;
                continue;
            }

            if ((seen & (1UL << index)) != 0 || !reader.Read() || reader.TokenType == JsonTokenType.Null || !slots[index](ref reader, out values[index]))
            {
                return false;
            }

            seen |= 1UL << index;
            next = index + 1;
        }

        if (reader.TokenType != JsonTokenType.EndObject || (seen & required) != required)
        {
            return false;
        }

        Arguments arguments = new(values, isComputed);
        value = make(ref arguments);
        return true;
    }

    // Properties mostly come in the order of the rows, some left out.
    private int IndexOf(in Utf8JsonReader reader, int next)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return -1;
        }

        ReadOnlySpan<byte> name = reader.ValueSpan;
        for (int step = 0, i = next; step < names.Length; step++, i++)
        {
            i = i == names.Length ? 0 : i;
            if (name.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Tries a plain reader, and goes back where the value is not plain.</summary>
internal static class PlainReading
{
    /// <summary>Reads a value, or leaves the reader where it was.</summary>
    internal static bool TryRead<T>(PlainReader<T>? read, ref Utf8JsonReader reader, out T value)
    {
        if (read is null)
        {
            value = default!;
            return false;
        }

        Utf8JsonReader start = reader;
        try
        {
            if (read(ref reader, out value))
            {
                return true;
            }
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // What is wrong with it is said by the serializer, which reads it again.
            value = default!;
        }

        reader = start;
        return false;
    }

    /// <summary>Reads a value that is all there is of a document.</summary>
    internal static bool TryRead<T>(PlainReader<T>? read, ReadOnlySpan<byte> json, JsonSerializerOptions options, out T value)
    {
        value = default!;
        try
        {
            Utf8JsonReader reader = new(json, new JsonReaderOptions
            {
                AllowTrailingCommas = options.AllowTrailingCommas,
                CommentHandling = options.ReadCommentHandling,
                MaxDepth = options.MaxDepth,
            });
            return reader.Read() && TryRead(read, ref reader, out value) && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
