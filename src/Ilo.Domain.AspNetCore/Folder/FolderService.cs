using Ilo.Domain.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Reads the folder before the first request is answered, and keeps what is shown up to date with it.</summary>
internal sealed partial class FolderService(
    IloCatalogue catalogue, IOptions<IloOptions> options, IHostEnvironment host, TimeProvider time, ILogger<FolderService> log) : BackgroundService
{
    // One of each kind, so that the first page that a person puts there is read as fast as the next.
    private const string Sample = "Projects\n\n  1. Lamps for schools (LFS)\n\n    1 May 2019 - 30 June 2020\n\n    It is funded by the European Union.\n";

    private FolderRefresh? _refresh;
    private KeptState? _state;

    private string Folder { get; } = Path.GetFullPath(options.Value.Folder, host.ContentRootPath);

    /// <summary>Gets whether identifiers are kept where they should be.</summary>
    internal bool IsStateSound => _refresh?.IsStateSound ?? true;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        KeptState? state = State();
        await Task.Run(Warm, cancellationToken);
        await LoadAsync(state, progress: null, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Reads the folder once, and tells how far reading and joining have come.</summary>
    internal Task LoadAsync(IProgress<CatalogueProgress>? progress, CancellationToken stop) =>
        LoadAsync(options.Value.StateFolder is null ? null : State(), progress, stop);

    private Task LoadAsync(KeptState? state, IProgress<CatalogueProgress>? progress, CancellationToken stop)
    {
        _refresh = new(catalogue, options.Value, new(options.Value, Folder, progress: progress), state, log, progress);
        return _refresh.RunAsync(stop);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _state?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using FolderWatch watch = new(Folder, options.Value, time, log);
        try
        {
            while (true)
            {
                await watch.WaitAsync(stoppingToken);
                await _refresh!.RunAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }

    private void Warm() =>
        Catalogue.From([PageReader.Read(Sample, new PageReaderOptions { SourceName = "warm" })],
            (options.Value.Catalogue ?? new()) with { Identities = CatalogueIdentities.Empty });

    private KeptState? State()
    {
        if (options.Value.StateFolder is not { } folder)
        {
            LogNoState();
            return null;
        }

        string path = Path.GetFullPath(folder, host.ContentRootPath);
        KeptState state = _state = new(path);
        try
        {
            state.Hold();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            LogStateNotWritable(path, failure);
        }

        return state;
    }

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "IloOptions.StateFolder is not set: identifiers, and with them addresses and feeds, may change at the next start")]
    private partial void LogNoState();

    [LoggerMessage(Level = LogLevel.Error, Message = "IloOptions.StateFolder {Folder} cannot be written, or another program uses it: identifiers are not kept")]
    private partial void LogStateNotWritable(string folder, Exception failure);
}
