using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues;

/// <content>Pages that come, change and go.</content>
public sealed partial class Catalogue
{
    /// <summary>Reads every text file of a folder and those below it, and joins what they say.</summary>
    /// <param name="path">The folder. Its <c>*.txt</c> files are the pages, in the order of their names; a page's source name is its path from the folder, with
    /// slashes.</param>
    /// <param name="options">How they are joined; null for the defaults.</param>
    /// <param name="progress">What is told how far it has come; null where nobody asks.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public static async Task<Catalogue> ReadFolderAsync(
        string path, CatalogueOptions? options = null, IProgress<CatalogueProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.ThrowIfNoPath(path);
        string[] files = Directory.GetFiles(
            path, "*.txt", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Device | FileAttributes.ReparsePoint });
        Array.Sort(files, StringComparer.Ordinal);
        List<PageReading> readings = [];
        foreach (string file in files)
        {
            string text = await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false);
            readings.Add(PageReader.Read(text, new PageReaderOptions { SourceName = Path.GetRelativePath(path, file).Replace('\\', '/') }));
            progress?.Report(new(CatalogueStep.Reading, readings.Count, files.Length));
        }

        return await Task.Run(() => From(readings, options, progress, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the catalogue of its own pages and one more.</summary>
    /// <param name="reading">The reading of the page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">A page of its source name and with other content is in, and <see cref="CatalogueOptions.KnownSources"/> refuses
    /// that.</exception>
    public Catalogue Add(PageReading reading) => ToBuilder().Add(reading).Build();

    /// <summary>Returns the catalogue with a page as it is now: its records stand for those of the same source name.</summary>
    /// <param name="reading">The reading of the page.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <returns>The catalogue of the pages as they are now, with the identifiers that were given before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reading"/> has no source name.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public Catalogue Replace(PageReading reading, CancellationToken cancellationToken = default) =>
        ToBuilder().Replace(reading).Build(cancellationToken: cancellationToken);

    /// <summary>Returns the catalogue without a page. The identifiers of what no other page gives are retired, and come back with it.</summary>
    /// <param name="sourceName">The page's source name; one that is not in changes nothing.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    /// <exception cref="ArgumentException"><paramref name="sourceName"/> is null or blank.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public Catalogue Remove(string sourceName, CancellationToken cancellationToken = default) =>
        ToBuilder().Remove(sourceName).Build(cancellationToken: cancellationToken);

    /// <summary>Returns a builder that holds its pages, options and identities.</summary>
    public CatalogueBuilder ToBuilder() => new(this);
}
