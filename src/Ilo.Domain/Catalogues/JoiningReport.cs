namespace Ilo.Domain.Catalogues;

/// <summary>Tells how far joining has come, and ends it where it is no longer wanted.</summary>
internal sealed class JoiningReport(IProgress<CatalogueProgress>? progress, CancellationToken cancellationToken)
{
    // Clusters, links, records, items.
    private const int Steps = 4;

    private int _done;

    internal IProgress<CatalogueProgress>? Progress { get; } = progress;

    internal CancellationToken CancellationToken { get; } = cancellationToken;

    internal void Next()
    {
        CancellationToken.ThrowIfCancellationRequested();
        Progress?.Report(new(CatalogueStep.Joining, ++_done, Steps));
    }
}
