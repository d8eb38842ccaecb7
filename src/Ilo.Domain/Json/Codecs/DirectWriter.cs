using System.Buffers;
using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>Writes one document after the other into the same buffer. Not safe for use by several threads: each thread has its own.</summary>
#pragma warning disable CA1001 // The writer writes to memory alone: there is nothing to release, and the last document outlives the call.
internal sealed class DirectWriter
#pragma warning restore CA1001
{
    // A larger buffer is not kept: one long document must not hold memory for ever.
    private const int MaxKept = 256 * 1024;

    [ThreadStatic]
    private static DirectWriter? _ofThread;

    private readonly ArrayBufferWriter<byte> _buffer = new(4 * 1024);
    private readonly Utf8JsonWriter _writer;

    private DirectWriter() => _writer = new(_buffer, new JsonWriterOptions { Encoder = IloJson.Options.Encoder, SkipValidation = true });

    /// <summary>Returns the document, in UTF-8, until the thread's next call.</summary>
    internal static ReadOnlySpan<byte> Write<T>(JsonCodec<T> codec, T value, JsonFormat format)
    {
        DirectWriter direct = _ofThread ?? new DirectWriter();
        _ofThread = null;
        direct._buffer.ResetWrittenCount();
        direct._writer.Reset();
        codec.Write(direct._writer, value, format);
        direct._writer.Flush();
        _ofThread = direct._buffer.Capacity <= MaxKept ? direct : null;
        return direct._buffer.WrittenSpan;
    }
}
