using Ilo.Domain.Catalogues;

namespace Ilo.EmbedSite.Content;

/// <summary>Holds the snapshot that is served, and replaces it whole when the folder has changed.</summary>
internal sealed partial class Snapshots
{
    private readonly PageFolder _folder;
    private readonly TimeProvider _time;
    private readonly ILogger<Snapshots> _log;
    private readonly Lock _reading = new();
    private volatile SiteSnapshot _current;

    public Snapshots(PageFolder folder, TimeProvider time, ILogger<Snapshots> log)
    {
        _folder = folder;
        _time = time;
        _log = log;
        _current = new(Catalogue.Empty, [], "none", Now, null);
        Refresh();
    }

    /// <summary>Gets the snapshot to serve.</summary>
    internal SiteSnapshot Current => _current;

    private Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    /// <summary>Reads the folder, and replaces the snapshot where it differs; where it cannot be read, what is served stays and the failure is told.</summary>
    /// <returns>Whether the snapshot was replaced.</returns>
    internal bool Refresh()
    {
        lock (_reading)
        {
            SiteSnapshot old = _current;
            try
            {
                IReadOnlyList<PageSource> sources = _folder.ReadAll();
                if (old.Failure is null && old.Version == SiteSnapshot.VersionOf(sources))
                {
                    return false;
                }

                SiteSnapshot read = SiteSnapshot.Of(sources, Now);
                int bad = read.Pages.Count(page => page.IsBad);
                _current = read;
                LogLoaded(read.Pages.Count, bad, _folder.Path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                if (old.Failure is not null)
                {
                    return false;
                }

                _current = old with { Version = $"{old.Version}-kept", Failure = "The folder of pages cannot be read; what was read before is still served." };
                LogFailed(_folder.Path, failure);
            }

            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Read {Count} pages, {Bad} of them bad, in {Folder}")]
    private partial void LogLoaded(int count, int bad, string folder);

    [LoggerMessage(Level = LogLevel.Error, Message = "Cannot read the pages in {Folder}; set Pages:Folder to a folder that is there")]
    private partial void LogFailed(string folder, Exception failure);
}
