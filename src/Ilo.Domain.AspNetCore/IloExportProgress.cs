namespace Ilo.Domain.AspNetCore;

/// <summary>How far an export has come.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record IloExportProgress
{
    internal IloExportProgress(IloExportStep step, int done, int total) => (Step, Done, Total) = (step, done, total);

    /// <summary>Gets what is being done.</summary>
    public IloExportStep Step { get; }

    /// <summary>Gets how many files or records of the step are done.</summary>
    public int Done { get; }

    /// <summary>Gets how many there are; a step that goes over its records twice tells of each time.</summary>
    public int Total { get; }

    /// <summary>Returns step and counts, for example <c>Writing 3 of 20</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Step} {Done} of {Total}");

    /// <summary>Returns what tells of a catalogue's making as of an export's; null where nobody is told.</summary>
    internal static IProgress<CatalogueProgress>? OfCatalogue(IProgress<IloExportProgress>? progress) => progress is null ? null : new Making(progress);

    private sealed class Making(IProgress<IloExportProgress> progress) : IProgress<CatalogueProgress>
    {
        public void Report(CatalogueProgress value) => progress.Report(
            new(value.Step == CatalogueStep.Reading ? IloExportStep.Reading : IloExportStep.Joining, value.Done, value.Total));
    }
}
