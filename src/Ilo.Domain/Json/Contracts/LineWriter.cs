using System.Buffers;
using System.Text.Json;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Writes one value a line. Mutable and not safe for use by several threads at a time.</summary>
internal sealed class LineWriter<T>(Stream stream, ValueWriter<T> write, System.Text.Encodings.Web.JavaScriptEncoder? encoder) : IDisposable
{
    private const int FlushSize = 32 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushSize);
    private readonly Utf8JsonWriter _writer = new(Stream.Null, new JsonWriterOptions { Encoder = encoder });

    public void Dispose() => _writer.Dispose();

    internal async ValueTask WriteAsync(T value, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(value);
        _writer.Reset(_buffer);
        write(_writer, value);
        _writer.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushSize)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    internal async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await stream.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }
}
