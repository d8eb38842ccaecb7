using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Writes one document after the other into the same buffer. Not safe for use by several threads: each thread has its own.</summary>
#pragma warning disable CA1001 // The writer writes to memory alone: there is nothing to release, and the last document outlives the call.
internal sealed class DocumentWriter
#pragma warning restore CA1001
{
    // A larger buffer is not kept: one long document must not hold memory for ever.
    private const int MaxKept = 256 * 1024;

    [ThreadStatic]
    private static DocumentWriter? _ofThread;

    private readonly ArrayBufferWriter<byte> _buffer = new(4 * 1024);
    private readonly Utf8JsonWriter _writer;

    private DocumentWriter() => _writer = new(_buffer, new JsonWriterOptions { Encoder = IloJson.Options.Encoder, SkipValidation = true });

    /// <summary>Returns what writes documents of a type.</summary>
    /// <exception cref="NotSupportedException">The type is none of the library's, nor a list of them.</exception>
    internal static ValueWriter<T> Of<T>()
    {
        if (JsonContracts.Find(typeof(T)) is JsonContract<T>)
        {
            return Writers<T>.Instance;
        }

        JsonTypeInfo<T> info = (JsonTypeInfo<T>?)JsonContracts.FindCollection(typeof(T))?.InfoIn(IloJson.Options)
            ?? throw JsonContracts.NotSupported(typeof(T));
        return (writer, value) => JsonSerializer.Serialize(writer, value, info);
    }

    /// <summary>Returns the document, in UTF-8, until the thread's next call.</summary>
    internal static ReadOnlySpan<byte> Write<T>(T value)
    {
        ValueWriter<T> write = Of<T>();
        DocumentWriter document = _ofThread ?? new DocumentWriter();
        _ofThread = null;
        document._buffer.ResetWrittenCount();
        document._writer.Reset();
        write(document._writer, value);
        document._writer.Flush();
        _ofThread = document._buffer.Capacity <= MaxKept ? document : null;
        return document._buffer.WrittenSpan;
    }

    private static class Writers<T>
    {
        internal static ValueWriter<T> Instance { get; } = ContractOptions.Of(IloJson.Options).WriterOf<T>();
    }
}
