using System.Runtime.CompilerServices;

namespace Ilo.Domain.Text;

public static partial class PageReader
{
    // Enough to keep every core busy while one large page is read, few enough that memory stays that of some pages.
    private const int WindowPerCore = 4;

    /// <summary>Reads many files of UTF-8 in parallel and gives their readings in the order of the paths.</summary>
    /// <param name="paths">The files; gone through as far as reading has come, so that it may be longer than memory. The path is the source name.</param>
    /// <param name="options">How each page is read, its source name apart; null for the defaults.</param>
    /// <param name="progress">Told after each file, in order; null for no one.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One element for each path. A file that cannot be read gives an element with the error, and the others are still read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null, or a path is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>At most four pages for each processor are in memory as text at one time.</remarks>
    public static IAsyncEnumerable<PageFile> ReadFilesAsync(
        IEnumerable<string> paths, PageReaderOptions? options = null, IProgress<PageFilesProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadFilesCoreAsync(paths, options ?? Default, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<PageFile> ReadFilesCoreAsync(
        IEnumerable<string> paths, PageReaderOptions options, IProgress<PageFilesProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int window = Environment.ProcessorCount * WindowPerCore;
        Queue<Task<PageFile>> reading = new(window);
        int completed = 0;
        using IEnumerator<string> next = paths.GetEnumerator();
        bool more = true;
        while (true)
        {
            while (more && reading.Count < window && (more = next.MoveNext()))
            {
                string path = next.Current;
                ArgumentNullException.ThrowIfNull(path, nameof(paths));
                reading.Enqueue(Task.Run(() => ReadFileAsync(path, options, cancellationToken), cancellationToken));
            }

            if (!reading.TryDequeue(out Task<PageFile>? first))
            {
                yield break;
            }

            PageFile file = await first.ConfigureAwait(false);
            progress?.Report(new(++completed, file));
            yield return file;
        }
    }

    private static async Task<PageFile> ReadFileAsync(string path, PageReaderOptions options, CancellationToken cancellationToken)
    {
        try
        {
            FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, useAsync: true);
            await using (stream.ConfigureAwait(false))
            {
                return new(path, await ReadCoreAsync(stream, options with { SourceName = path }, cancellationToken).ConfigureAwait(false), null);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new(path, null, error);
        }
    }
}
