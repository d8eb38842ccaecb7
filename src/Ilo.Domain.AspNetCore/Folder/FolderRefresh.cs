using System.Text.Json;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Brings what is shown up to date with the folder; whatever goes wrong, what was shown before stays.</summary>
internal sealed partial class FolderRefresh(
    IloCatalogue catalogue, IloOptions options, FolderReader reader, KeptState? state, ILogger log, IProgress<CatalogueProgress>? progress = null)
{
    // A page has at most a thousand diagnostics; the log says so many of each and counts the rest.
    private const int MostLogged = 20;

    private bool _isFirst = true;
    private bool _isStateSound = state is not null;
    private bool _isStateLate;

    /// <summary>Gets whether identifiers are kept where they should be.</summary>
    internal bool IsStateSound => state is null || (_isStateSound && !_isStateLate);

    /// <summary>Compares the folder with what is shown, and shows what it is now.</summary>
    internal async Task RunAsync(CancellationToken stop)
    {
        try
        {
            FolderChange change = await reader.ReadAsync(catalogue.Now.ToDateTimeUtc(), stop);
            IloSnapshot shown = catalogue.Current;
            if (!_isFirst && change.IsEmpty && shown.Failure is null)
            {
                reader.Keep(change);
                catalogue.Checked();
                SaveAgain(shown);
                return;
            }

            Catalogue next = await Task.Run(() => Join(shown.Catalogue, change, stop), stop);
            IloSnapshot snapshot = Snapshot(shown, change, next);
            Save(snapshot);
            catalogue.Show(snapshot);

            // A change counts as taken up when it is shown: whatever failed before is tried again.
            reader.Keep(change);
            _isFirst = false;
            catalogue.Checked();
            Log(change, snapshot);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            // Nothing that a folder holds, or loses, may take down what is shown.
            LogFailed(reader.Path, failure);
            catalogue.Show(catalogue.Current.With("The folder of pages cannot be read; what was read before is still shown."));
        }
    }

    private Catalogue Join(Catalogue shown, FolderChange change, CancellationToken stop)
    {
        if (!_isFirst)
        {
            return change.IsEmpty ? shown : FolderJoin.Next(shown, change, stop);
        }

        CatalogueOptions first = options.Catalogue ?? new();
        return FolderJoin.First(change, first with { Identities = KnownIdentities() ?? first.Identities }, progress, stop);
    }

    private IloSnapshot Snapshot(IloSnapshot shown, FolderChange change, Catalogue next)
    {
        string version = change.Version();
        Instant now = catalogue.Now;
        Instant first = FirstMoment(change, now);
        ValueList<IloPage> pages = [.. change.Files.Values.Select(file => file.Page)];
        if (_isFirst)
        {
            if (Before() is not { } kept)
            {
                return new(next, pages, version, first, null, next, first);
            }

            Instant changed = kept.Moments.Version == version ? Instant.FromUnixTimeSeconds(kept.Moments.ChangedAt) : first;
            return new(next, pages, version, changed, null, kept.Before, Instant.FromUnixTimeSeconds(kept.Moments.BeforeAt));
        }

        // What is compared with is never older than twice the time of news; what is shown until now becomes it then.
        bool isOld = shown.NewsSince is { } since && now - since > Duration.FromTimeSpan(options.NewsTime) * 2;
        (Catalogue? before, Instant? newsSince) = isOld ? (shown.Catalogue, shown.ChangedAt) : (shown.Before, shown.NewsSince);
        return new(next, pages, version, change.IsEmpty ? shown.ChangedAt : now, null, before, newsSince);
    }

    // When nothing was watched, the youngest file says when the folder changed: the same folder gives the same feeds at every start.
    private static Instant FirstMoment(FolderChange change, Instant now)
    {
        DateTime youngest = change.Files.Values.Select(file => file.File.Written).DefaultIfEmpty().Max();
        return youngest == default ? now : Instant.Min(now, Instant.FromDateTimeUtc(DateTime.SpecifyKind(youngest, DateTimeKind.Utc)));
    }

    private CatalogueIdentities? KnownIdentities()
    {
        CatalogueIdentities? known = null;
        LoadState(kept => known = kept.Identities());
        return known;
    }

    private (Catalogue Before, KeptMoments Moments)? Before()
    {
        (Catalogue, KeptMoments)? before = null;
        LoadState(kept => before = kept.Before());
        return before;
    }

    private void LoadState(Action<KeptState> load)
    {
        if (state is null || !_isStateSound)
        {
            return;
        }

        try
        {
            load(state);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or ArgumentException or NotSupportedException)
        {
            _isStateSound = false;
            LogStateDamaged(failure);
        }
    }

    private void SaveAgain(IloSnapshot shown)
    {
        if (_isStateLate)
        {
            Save(shown);
        }
    }

    private void Save(IloSnapshot snapshot)
    {
        if (state is null || !_isStateSound)
        {
            return;
        }

        try
        {
            // Identifiers first: once shown, they must come back.
            state.Save(snapshot.Catalogue.Identities);
            state.Save(snapshot.Before);
            state.Save(new KeptMoments(
                snapshot.Version, snapshot.ChangedAt.ToUnixTimeSeconds(), (snapshot.NewsSince ?? snapshot.ChangedAt).ToUnixTimeSeconds()));
            _isStateLate = false;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _isStateLate = true;
            LogStateLate(failure);
        }
    }

    private void Log(FolderChange change, IloSnapshot snapshot)
    {
        int bad = snapshot.Pages.Count(page => page.IsBad);
        LogLoaded(snapshot.Pages.Count, bad, change.Changed.Count, change.Gone.Count, reader.Path);
        foreach (IloPage page in change.Changed.Select(file => file.Page))
        {
            if (page.Failure is { } failure)
            {
                LogPageFailed(page.Name, failure);
            }

            ValueList<Diagnostic> diagnostics = page.Reading?.Diagnostics ?? [];
            foreach (Diagnostic diagnostic in diagnostics.Take(MostLogged))
            {
                LogLevel level = LevelOf(diagnostic.Severity);
                LogDiagnostic(level, diagnostic);
            }

            int more = diagnostics.Count - MostLogged;
            if (more > 0)
            {
                LogMoreDiagnostics(page.Name, more);
            }
        }
    }

    // What a reader calls an error is one of the page, not of this program.
    private static LogLevel LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => LogLevel.Warning,
        DiagnosticSeverity.Warning => LogLevel.Information,
        _ => LogLevel.Debug,
    };
}
