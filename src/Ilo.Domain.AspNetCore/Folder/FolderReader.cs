namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Reads what has changed of the folder since it was last read.</summary>
/// <param name="options">How much of it is read, and how.</param>
/// <param name="folder">The folder's full path.</param>
/// <param name="listing">What is done before the folder, or one below it, is listed; null for nothing.</param>
/// <param name="progress">What is told how many files are read; null for nobody.</param>
internal sealed class FolderReader(IloOptions options, string folder, Action<string>? listing = null, IProgress<CatalogueProgress>? progress = null)
{
    private readonly LimitedWork _limited = new(options.ReadingLimit);
    private SortedDictionary<string, FolderPage> _known = new(StringComparer.Ordinal);

    /// <summary>Gets the folder's full path.</summary>
    internal string Path => folder;

    /// <summary>Reads what has changed; says nothing of it is kept before <see cref="Keep"/> is called.</summary>
    /// <exception cref="IOException">The folder is not there or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    /// <exception cref="TimeoutException">The folder could not be listed in the time.</exception>
    internal async Task<FolderChange> ReadAsync(DateTime now, CancellationToken stop)
    {
        FolderListing listed = await _limited.RunAsync(() => FolderListing.Of(folder, options, listing), stop);
        SortedDictionary<string, FolderPage> next = new(StringComparer.Ordinal);
        foreach (ListedFile unread in listed.Unread)
        {
            KeepBelow(unread, next);
        }

        int done = 0;
        await Parallel.ForEachAsync(
            listed.Files, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, async (file, token) =>
        {
            FolderPage read = _known.GetValueOrDefault(file.Name) is { } old && old.Is(file) ? old : await ReadAsync(file, now, token);
            lock (next)
            {
                next[file.Name] = read;
                progress?.Report(new(CatalogueStep.Reading, ++done, listed.Files.Count));
            }
        });
        return new(
            next,
            [.. next.Values.Where(file => !file.IsShownAs(_known.GetValueOrDefault(file.File.Name)))],
            [.. _known.Keys.Where(name => !next.ContainsKey(name))]);
    }

    /// <summary>Keeps what was read: the next reading compares with it.</summary>
    internal void Keep(FolderChange change) => _known = change.Files;

    // Of a folder that cannot be listed is shown what was read of it before; it is said of the folder, and of each of its pages.
    private void KeepBelow(ListedFile unread, SortedDictionary<string, FolderPage> next)
    {
        foreach ((string name, FolderPage old) in _known.Where(known => known.Key.StartsWith(unread.Name, StringComparison.Ordinal)))
        {
            // As no file is listed: each is looked at again when its folder is.
            next[name] = FolderPage.Failed(old.File with { Failure = unread.Failure }, unread.Failure!, old);
        }

        next[unread.Name] = FolderPage.Refused(unread, unread.Failure!);
    }

    private async Task<FolderPage> ReadAsync(ListedFile file, DateTime now, CancellationToken stop)
    {
        if (file.Failure is { } refused)
        {
            return FolderPage.Refused(file, refused);
        }

        FolderPage? old = _known.GetValueOrDefault(file.Name);
        try
        {
            return await _limited.RunAsync(() => FolderPage.Read(file, old, options, now), stop);
        }
        catch (TimeoutException)
        {
            return FolderPage.Failed(
                file, string.Create(CultureInfo.InvariantCulture, $"The file could not be read in {options.ReadingLimit.TotalSeconds:0.#} seconds."), old);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever one file does, the others are shown.
            return FolderPage.Failed(file, $"The file could not be read ({failure.GetType().Name}).", old);
        }
    }
}
