using System.Buffers;

namespace Ilo.Domain.Text;

public static partial class PageReader
{
    private const int FirstBuffer = 16 * 1024;

    /// <summary>Reads a page from a stream of UTF-8, or of UTF-16 where its bytes say so, to its end. The stream is not closed.</summary>
    /// <param name="utf8Stream">The stream, from its current position.</param>
    /// <param name="options">How the page is read; null for the defaults. Not more bytes are read than its limit of characters needs.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<PageReading> ReadAsync(Stream utf8Stream, PageReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Stream);
        return ReadCoreAsync(utf8Stream, options ?? Default, cancellationToken);
    }

    /// <summary>Reads a page from a reader to its end. The reader is not closed.</summary>
    /// <param name="reader">The reader, from its current position.</param>
    /// <param name="options">How the page is read; null for the defaults. Not more characters are read than its limit and one more.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<PageReading> ReadAsync(TextReader reader, PageReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadCoreAsync(reader, options ?? Default, cancellationToken);
    }

    private static PageReading ReadCore(Stream stream, PageReaderOptions options)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            int length = 0;
            while (length < MostBytes(options))
            {
                if (length == buffer.Length)
                {
                    buffer = Larger(buffer, length);
                }

                int read = stream.Read(buffer, length, buffer.Length - length);
                if (read == 0)
                {
                    break;
                }

                length += read;
            }

            return Read(buffer.AsSpan(0, length), options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads the page of a whole text.</summary>
    private delegate PageReading ReadText<T>(ReadOnlySpan<T> text, PageReaderOptions options);

    private static Task<PageReading> ReadCoreAsync(Stream stream, PageReaderOptions options, CancellationToken cancellationToken) =>
        ReadCoreAsync<byte>(stream.ReadAsync, MostBytes(options), Read, options, cancellationToken);

    private static Task<PageReading> ReadCoreAsync(TextReader reader, PageReaderOptions options, CancellationToken cancellationToken) =>
        ReadCoreAsync<char>(reader.ReadAsync, (long)options.MaxCharacters + 1, Read, options, cancellationToken);

    // A little more is read than a page may have, so that one that is too long is seen to be.
    private static async Task<PageReading> ReadCoreAsync<T>(Func<Memory<T>, CancellationToken, ValueTask<int>> fill, long limit, ReadText<T> readText,
        PageReaderOptions options, CancellationToken cancellationToken)
    {
        T[] buffer = ArrayPool<T>.Shared.Rent(FirstBuffer);
        try
        {
            int length = 0;
            while (length < limit)
            {
                if (length == buffer.Length)
                {
                    buffer = Larger(buffer, length);
                }

                int read = await fill(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                length += read;
            }

            cancellationToken.ThrowIfCancellationRequested();
            return readText(buffer.AsSpan(0, length), options);
        }
        finally
        {
            ArrayPool<T>.Shared.Return(buffer);
        }
    }

    private static T[] Larger<T>(T[] buffer, int length)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<T>.Shared.Return(buffer);
        return larger;
    }
}
