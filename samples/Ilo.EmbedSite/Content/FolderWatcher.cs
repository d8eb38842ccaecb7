using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Ilo.EmbedSite.Content;

/// <summary>Reads the folder again when it has changed and has then been quiet for a moment.</summary>
internal sealed partial class FolderWatcher(PageFolder folder, Snapshots snapshots, IOptions<PageOptions> options, TimeProvider time, ILogger<FolderWatcher> log)
    : BackgroundService
{
    // While files keep changing the folder is read all the same after so many quiet times.
    private const int MostWaits = 20;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                // A folder that went away has lost its watcher and gets another when it is back.
                watcher ??= Watch();
                if (await ChangedAsync(TimeSpan.FromSeconds(options.Value.PollSeconds), stoppingToken))
                {
                    await QuietAsync(stoppingToken);
                }

                if (!Directory.Exists(folder.Path))
                {
                    watcher?.Dispose();
                    watcher = null;
                }

                snapshots.Refresh();
            }
        }
        catch (OperationCanceledException)
        {
            // The site stops.
        }
        finally
        {
            watcher?.Dispose();
        }
    }

    // False when the time is over without a change.
    private async Task<bool> ChangedAsync(TimeSpan most, CancellationToken stop)
    {
        using CancellationTokenSource over = new(most, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, over.Token);
        try
        {
            return await _changes.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task QuietAsync(CancellationToken stop)
    {
        for (int waits = 0; waits < MostWaits && await ChangedAsync(TimeSpan.FromMilliseconds(options.Value.QuietMilliseconds), stop); waits++)
        {
        }
    }

    private FileSystemWatcher? Watch()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder.Path) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception failure) when (failure is ArgumentException or IOException)
        {
            watcher?.Dispose();
            LogNotWatched(folder.Path, options.Value.PollSeconds);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot watch {Folder}; it is compared every {Seconds} seconds")]
    private partial void LogNotWatched(string folder, int seconds);
}
