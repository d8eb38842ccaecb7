using System.Runtime.ExceptionServices;
using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues;

/// <content>Pages that come, change and go.</content>
public sealed partial class Catalogue
{
    /// <summary>Reads every text file of a folder and those below it, and joins what they say.</summary>
    /// <param name="path">The folder. Its pages are the files that <see cref="PageReader.ReadFolderAsync"/> reads, in that order; a page's source name is its
    /// path from the folder, with slashes.</param>
    /// <param name="options">How they are joined; null for the defaults.</param>
    /// <param name="progress">What is told how far it has come; null where nobody asks.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank, or has a null character.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed, or a file may not be read.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public static async Task<Catalogue> ReadFolderAsync(
        string path, CatalogueOptions? options = null, IProgress<CatalogueProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        string[] files = PageReader.FilesOf(path);
        List<PageReading> readings = new(files.Length);
        await foreach (PageFile file in PageReader.ReadNamedFilesAsync(
            files, file => Path.GetRelativePath(path, file).Replace('\\', '/'), cancellationToken).ConfigureAwait(false))
        {
            if (file.Error is { } error)
            {
                ExceptionDispatchInfo.Throw(error);
            }

            readings.Add(file.Reading!);
            progress?.Report(new(CatalogueStep.Reading, readings.Count, files.Length));
        }

        return await Task.Run(() => From(readings, options, progress, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the catalogue of its own pages and one more.</summary>
    /// <param name="reading">The reading of the page.</param>
    /// <param name="progress">What is told how far it has come; null where nobody asks.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">A page of its source name and with other content is in, and <see cref="CatalogueOptions.KnownSources"/> refuses
    /// that.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public Catalogue Add(PageReading reading, IProgress<CatalogueProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ToBuilder().Add(reading).Build(progress, cancellationToken);

    /// <summary>Returns the catalogue with a page as it is now: its records stand for those of the same source name.</summary>
    /// <param name="reading">The reading of the page.</param>
    /// <param name="progress">What is told how far it has come; null where nobody asks.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <returns>The catalogue of the pages as they are now, with the identifiers that were given before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reading"/> has no source name.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public Catalogue Replace(PageReading reading, IProgress<CatalogueProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ToBuilder().Replace(reading).Build(progress, cancellationToken);

    /// <summary>Returns the catalogue without a page. The identifiers of what no other page gives are retired, and come back with it.</summary>
    /// <param name="sourceName">The page's source name; one that is not in changes nothing.</param>
    /// <param name="progress">What is told how far it has come; null where nobody asks.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <exception cref="ArgumentException"><paramref name="sourceName"/> is null or blank.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public Catalogue Remove(string sourceName, IProgress<CatalogueProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ToBuilder().Remove(sourceName).Build(progress, cancellationToken);

    /// <summary>Returns a builder that holds its pages, options and identities.</summary>
    public CatalogueBuilder ToBuilder() => new(this);
}
