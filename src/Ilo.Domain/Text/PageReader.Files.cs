using System.IO.Enumeration;
using System.Runtime.CompilerServices;

namespace Ilo.Domain.Text;

public static partial class PageReader
{
    // Enough to keep every core busy while one large page is read, few enough that memory stays that of some pages.
    private const int WindowPerCore = 4;

    private const string AnyText = "*.txt";

    /// <summary>Reads many files of UTF-8, or of UTF-16 where their bytes say so, in parallel and gives their readings in the order of the paths.</summary>
    /// <param name="paths">The files; gone through as far as reading has come, so that it may be longer than memory. The path is the source name.</param>
    /// <param name="options">How each page is read, its source name apart; null for the defaults.</param>
    /// <param name="progress">Told after each file, in order; null for no one.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One element for each path. A file that cannot be read gives an element with the error, and the others are still read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null, or a path is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>At most four pages for each processor are in memory as text at one time.</remarks>
    public static IAsyncEnumerable<PageFile> ReadFilesAsync(
        IEnumerable<string> paths, PageReaderOptions? options = null, IProgress<PageFilesProgress>? progress = null,
            CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadFilesCoreAsync(paths, options ?? Default, static path => path, progress, cancellationToken);
    }

    /// <summary>Reads the texts of a folder and of those below it, in parallel, and gives their readings in the order of their paths, compared by
    /// ordinal.</summary>
    /// <param name="folder">The folder. Each file's path, as it leads from here, is the source name.</param>
    /// <param name="pattern">Which files are read, with <c>*</c> and <c>?</c>; not case-sensitive.</param>
    /// <param name="options">How each page is read, its source name apart; null for the defaults.</param>
    /// <param name="progress">Told after each file, in order; null for no one.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One element for each file. A file that cannot be read gives an element with the error, and the others are still read; a folder without such a
    /// file gives none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> or <paramref name="pattern"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> or <paramref name="pattern"/> is empty or blank, or has a null character.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>A link to a file is read as one; a link to a folder is not followed, so that no page is read without end.</remarks>
    public static IAsyncEnumerable<PageFile> ReadFolderAsync(
        string folder, string pattern = AnyText, PageReaderOptions? options = null, IProgress<PageFilesProgress>? progress = null,
            CancellationToken cancellationToken = default)
    {
        return ReadFilesCoreAsync(FilesOf(folder, pattern), options ?? Default, static path => path, progress, cancellationToken);
    }

    /// <summary>Returns the files of a folder and of those below it that are read as pages, in the order of their paths, compared by ordinal.</summary>
    internal static string[] FilesOf(string path, string pattern = AnyText, [CallerArgumentExpression(nameof(path))] string parameter = "")
    {
        Guard.ThrowIfNoPath(path, parameter);
        Guard.ThrowIfNoPath(pattern);

        // Folders that may not be entered are a fault to be told, not to be passed over.
        EnumerationOptions below = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };
        string names = Path.GetFileName(pattern);
        FileSystemEnumerable<string> files = new(
            Path.Join(path, Path.GetDirectoryName(pattern)), static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), below)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && FileSystemName.MatchesSimpleExpression(names, entry.FileName, ignoreCase: true),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
        return [.. files.Order(StringComparer.Ordinal)];
    }

    // Folders that wait in a cloud are marked as links are, and lead nowhere else.
    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;

    /// <summary>Reads files under source names of their own.</summary>
    internal static IAsyncEnumerable<PageFile> ReadNamedFilesAsync(
        IEnumerable<string> paths, Func<string, string> sourceNameOf, CancellationToken cancellationToken) =>
        ReadFilesCoreAsync(paths, Default, sourceNameOf, null, cancellationToken);

    /// <summary>Reads a page from a file: UTF-8, or UTF-16 where its bytes say so.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is read; null for the defaults. Where they give no source name, the path is it. Not more bytes are read than the limit of
    /// characters needs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or blank, or has a null character.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static PageReading ReadFile(string path, PageReaderOptions? options = null)
    {
        Guard.ThrowIfNoPath(path);
        options ??= Default;
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return ReadCore(stream, options.SourceName.Length == 0 ? options with { SourceName = path } : options);
    }

    private static async IAsyncEnumerable<PageFile> ReadFilesCoreAsync(
        IEnumerable<string> paths, PageReaderOptions options, Func<string, string> sourceNameOf, IProgress<PageFilesProgress>? progress,
            [EnumeratorCancellation] CancellationToken cancellationToken)
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
                reading.Enqueue(Task.Run(
                    () => ReadFileAsync(path, options with { SourceName = sourceNameOf(path) }, cancellationToken), cancellationToken));
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
                return new(path, await ReadCoreAsync(stream, options, cancellationToken).ConfigureAwait(false), null);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new(path, null, error);
        }
    }
}
