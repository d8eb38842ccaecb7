using Ilo.Domain.AspNetCore;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Shows how far a site has come: reading, joining and, which takes most of the time, writing.</summary>
internal sealed class SiteProgress(Waiting waiting) : IProgress<IloExportProgress>
{
    private const double Read = 0.05;
    private const double Joined = 0.1;

    /// <inheritdoc/>
    public void Report(IloExportProgress value)
    {
        double done = (double)value.Done / Math.Max(value.Total, 1);
        (string what, double share) = value.Step switch
        {
            IloExportStep.Reading => ($"Reading {Shown.Count(value.Total, "page")}", done * Read),
            IloExportStep.Joining => ($"Joining {Shown.Count(value.Total, "record")}", Read + (done * (Joined - Read))),
            _ => ($"Writing {Shown.Count(value.Total, "file")}", Joined + (done * (1 - Joined))),
        };
        waiting.Tell(what, share);
    }
}
