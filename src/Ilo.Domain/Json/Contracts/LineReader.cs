using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Cuts a stream into lines that are not blank. Mutable and not safe for use by several threads at a time.</summary>
/// <remarks>The buffer is as long as the longest line, and no longer than it was at first if lines are short.</remarks>
internal sealed class LineReader(Stream stream) : IDisposable
{
    private const int FirstSize = 32 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;
    private long _next;
    private bool _atEnd;

    /// <summary>Gets the line, without its end; until the next call.</summary>
    internal ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Gets the zero-based number of the line.</summary>
    internal long Number { get; private set; }

    /// <summary>Reads a value of each line; of an error path and byte are those in the line, and the line number is that of the stream.</summary>
    internal static async IAsyncEnumerable<T> ReadAsync<T>(
        Stream stream, JsonTypeInfo<T> info, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using LineReader lines = new(stream);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return DocumentReader.Read(lines.Current.Span, info, firstLine: lines.Number);
        }
    }

    public void Dispose()
    {
        Current = default;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    internal async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int searched = _start;
        while (true)
        {
            int length = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                int end = searched + length;
                bool blank = Take(end);
                _start = searched = end + 1;
                if (!blank)
                {
                    return true;
                }
            }
            else if (_atEnd)
            {
                bool blank = Take(_end);
                _start = _end;
                return !blank;
            }
            else
            {
                searched = await FillAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // Makes a line of what lies before the end; returns whether it is blank.
    private bool Take(int end)
    {
        ReadOnlyMemory<byte> line = _buffer.AsMemory(_start, end - _start);
        if (_next == 0 && line.Span.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        Current = line;
        Number = _next++;
        return line.Span.IndexOfAnyExcept(" \t\r"u8) < 0;
    }

    // Reads on; returns where the bytes begin that were not searched yet.
    private async ValueTask<int> FillAsync(CancellationToken cancellationToken)
    {
        int length = _end - _start;
        if (_end == _buffer.Length)
        {
            byte[] buffer = length > _buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2)) : _buffer;
            _buffer.AsSpan(_start, length).CopyTo(buffer);
            if (buffer != _buffer)
            {
                ArrayPool<byte>.Shared.Return(_buffer);
                _buffer = buffer;
            }

            (_start, _end) = (0, length);
        }

        int read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _atEnd = read == 0;
        _end += read;
        return _end - read;
    }
}
