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
        ExportBuffer buffer = new();
        ExportLog log = new();
        foreach (bool _ in steps(buffer, log))
        {
            if (buffer.Waiting >= Enough)
            {
                stream.Write(buffer.Bytes.Span);
                buffer.Clear();
            }
        }

        stream.Write(buffer.Bytes.Span);
        stream.Flush();
        return log.ToReport();
    }

    /// <summary>Writes everything without blocking on the stream; asks after each record whether it should stop.</summary>
    internal static async Task<ExportReport> RunAsync(Stream stream, Steps steps, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        ExportBuffer buffer = new();
        ExportLog log = new();
        foreach (bool _ in steps(buffer, log))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (buffer.Waiting >= Enough)
            {
                await stream.WriteAsync(buffer.Bytes, cancellationToken).ConfigureAwait(false);
                buffer.Clear();
            }
        }

        await stream.WriteAsync(buffer.Bytes, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return log.ToReport();
    }
}
