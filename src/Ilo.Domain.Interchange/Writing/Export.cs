namespace Ilo.Domain.Interchange.Writing;

/// <summary>Runs a writer: it makes one record after the other in a buffer, and the buffer goes to the caller's stream.</summary>
internal static class Export
{
    // Large enough that a stream is written seldom, small enough not to count as memory.
    private const int Enough = 64 * 1024;

    /// <summary>Makes a format's bytes, record by record: writes to the buffer, notes in the log, and yields after each record.</summary>
    internal delegate IEnumerable<bool> Steps(Stream buffer, ExportLog log);

    /// <summary>Writes everything.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    internal static ExportReport Run(Stream stream, Steps steps)
    {
        ArgumentNullException.ThrowIfNull(stream);

        // The stream is waited for on the caller's thread: nothing is left to be awaited.
        return RunAsync(
            steps,
            (bytes, _) =>
            {
                stream.Write(bytes.Span);
                return ValueTask.CompletedTask;
            },
            _ =>
            {
                stream.Flush();
                return Task.CompletedTask;
            },
            CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>Writes everything without blocking on the stream; asks after each record whether it should stop.</summary>
    internal static Task<ExportReport> RunAsync(Stream stream, Steps steps, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return RunAsync(steps, stream.WriteAsync, stream.FlushAsync, cancellationToken);
    }

    private static async Task<ExportReport> RunAsync(
        Steps steps, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> write, Func<CancellationToken, Task> flush, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ExportBuffer buffer = new();
        ExportLog log = new();
        foreach (bool _ in steps(buffer, log))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (buffer.Waiting >= Enough)
            {
                await write(buffer.Bytes, cancellationToken).ConfigureAwait(false);
                buffer.Clear();
            }
        }

        await write(buffer.Bytes, cancellationToken).ConfigureAwait(false);
        await flush(cancellationToken).ConfigureAwait(false);
        return log.ToReport();
    }
}
