namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Reads what has changed of the folder since it was last read.</summary>
internal sealed class FolderReader(IloOptions options, string folder)
{
    private readonly LimitedWork _limited = new(options.ReadingLimit);
    private SortedDictionary<string, PageFile> _known = new(StringComparer.Ordinal);

    /// <summary>Gets the folder's full path.</summary>
    internal string Path => folder;

    /// <summary>Reads what has changed; says nothing of it is kept before <see cref="Keep"/> is called.</summary>
    /// <exception cref="IOException">The folder is not there or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    /// <exception cref="TimeoutException">The folder could not be listed in the time.</exception>
    internal async Task<FolderChange> ReadAsync(DateTime now, CancellationToken stop)
    {
        List<ListedFile> listed = await _limited.RunAsync(() => FolderListing.Of(folder, options), stop);
        SortedDictionary<string, PageFile> next = new(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            listed, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, async (file, token) =>
        {
            PageFile read = _known.GetValueOrDefault(file.Name) is { } old && old.Is(file) ? old : await ReadAsync(file, now, token);
            lock (next)
            {
                next[file.Name] = read;
            }
        });
        return new(
            next,
            [.. next.Values.Where(file => !file.IsShownAs(_known.GetValueOrDefault(file.File.Name)))],
            [.. _known.Keys.Where(name => !next.ContainsKey(name))]);
    }

    /// <summary>Keeps what was read: the next reading compares with it.</summary>
    internal void Keep(FolderChange change) => _known = change.Files;

    private async Task<PageFile> ReadAsync(ListedFile file, DateTime now, CancellationToken stop)
    {
        if (file.Failure is { } refused)
        {
            return PageFile.Refused(file, refused);
        }

        PageFile? old = _known.GetValueOrDefault(file.Name);
        try
        {
            return await _limited.RunAsync(() => PageFile.Read(file, old, options, now), stop);
        }
        catch (TimeoutException)
        {
            return PageFile.Failed(
                file, string.Create(CultureInfo.InvariantCulture, $"The file could not be read in {options.ReadingLimit.TotalSeconds:0.#} seconds."), old);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever one file does, the others are shown.
            return PageFile.Failed(file, $"The file could not be read ({failure.GetType().Name}).", old);
        }
    }
}
