using System.Threading.Channels;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Waits for a folder to change and to be quiet again.</summary>
internal sealed partial class FolderWatch(string folder, IloOptions options, TimeProvider time, ILogger log) : IDisposable
{
    // While files keep changing the folder is read all the same after so many quiet times.
    private const int MostWaits = 20;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? _watcher;
    private bool _isTold;

    /// <summary>Returns when the folder should be compared: after a change and a quiet time, or when the check interval is over.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> ended it.</exception>
    internal async Task WaitAsync(CancellationToken stop)
    {
        // A folder that went away has lost its watcher and gets another when it is back.
        if (!Directory.Exists(folder))
        {
            Dispose();
        }

        _watcher ??= Watch();
        if (await ChangedAsync(options.CheckInterval, stop))
        {
            for (int waits = 0; waits < MostWaits && await ChangedAsync(options.QuietTime, stop); waits++)
            {
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watcher?.Dispose();
        _watcher = null;
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

    private FileSystemWatcher? Watch()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;

            // What changed after the folder was last read, and before it was watched, was told to nobody.
            _changes.Writer.TryWrite(true);
            return watcher;
        }
        catch (Exception failure) when (failure is ArgumentException or IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            if (!_isTold)
            {
                _isTold = true;
                LogNotWatched(folder, options.CheckInterval);
            }

            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot watch {Folder}; it is compared every {Interval}")]
    private partial void LogNotWatched(string folder, TimeSpan interval);
}
