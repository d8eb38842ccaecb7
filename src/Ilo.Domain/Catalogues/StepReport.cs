namespace Ilo.Domain.Catalogues;

/// <summary>Tells how far a step has come, and ends it where it is no longer wanted.</summary>
/// <param name="step">What is being done.</param>
/// <param name="total">In how many parts.</param>
/// <param name="progress">What is told; null where nobody asks.</param>
/// <param name="cancellationToken">What ends it early.</param>
internal sealed class StepReport(CatalogueStep step, int total, IProgress<CatalogueProgress>? progress, CancellationToken cancellationToken)
{
    private int _done;

    internal IProgress<CatalogueProgress>? Progress { get; } = progress;

    internal CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Tells that parts are done: one, or several of which there is nothing to do.</summary>
    internal void Next(int parts = 1)
    {
        CancellationToken.ThrowIfCancellationRequested();
        _done += parts;
        Progress?.Report(new(step, _done, total));
    }
}
