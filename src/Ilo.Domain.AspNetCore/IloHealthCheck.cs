using Ilo.Domain.AspNetCore.Folder;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore;

/// <summary>Says whether the folder is shown as it is: healthy, degraded where something is not, unhealthy where nothing is shown.</summary>
internal sealed class IloHealthCheck(IloCatalogue catalogue, FolderService folder, IOptions<IloOptions> options) : IHealthCheck
{
    // A check that is later than so many intervals has stopped, or hangs.
    private const int MostIntervals = 4;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        IloSnapshot shown = catalogue.Current;
        Duration? age = catalogue.Now - catalogue.CheckedAt;
        int bad = shown.Pages.Count(page => page.IsBad);
        Dictionary<string, object> data = new()
        {
            ["version"] = shown.Version,
            ["pages"] = shown.Pages.Count,
            ["badPages"] = bad,
            ["secondsSinceCheck"] = age is { } known ? Math.Round(known.TotalSeconds, 1) : -1,
        };
        string? degraded = shown.Failure
            ?? (age > Duration.FromTimeSpan(options.Value.CheckInterval * MostIntervals + options.Value.ReadingLimit)
                ? "The folder has not been compared for a long time." : null)
            ?? (folder.IsStateSound ? null : "The identifiers are not kept.")
            ?? (bad == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{bad} of {shown.Pages.Count} pages are bad."));
        return Task.FromResult(
            age is null ? HealthCheckResult.Unhealthy("Nothing could be read yet.", data: data)
            : degraded is not null ? HealthCheckResult.Degraded(degraded, data: data)
            : HealthCheckResult.Healthy("The folder is shown as it is.", data));
    }
}
