using Ilo.Domain.AspNetCore.Export;
using Ilo.Domain.AspNetCore.Folder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore;

/// <summary>Writes a site as files that any web server serves: the same pages, fragments, feeds and data as the endpoints give.</summary>
/// <remarks>
/// The same pages, day and options give the same bytes. A file that has its content already is left alone, with its time; a file of the last export that is
/// no longer part of it is removed, and no other file ever is.
/// </remarks>
public static class IloExport
{
    /// <summary>Reads the folder of pages and writes the site.</summary>
    /// <param name="output">The folder to write into; made where it is not there.</param>
    /// <param name="configure">
    /// Sets the options. Without <see cref="IloOptions.Address"/> all links are relative, and what must have whole ones is left out, which
    /// <see cref="IloExportReport.Notices"/> say: feeds, JSON-LD, <c>sitemap.xml</c> and <c>robots.txt</c>.
    /// </param>
    /// <param name="today">The day for which it is shown.</param>
    /// <param name="parts">What is written.</param>
    /// <param name="progress">What is told how far it has come, from any thread, though never two at a time; null to tell nobody.</param>
    /// <param name="cancellationToken">What ends it early, between two files.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    /// <exception cref="OptionsValidationException">An option cannot work.</exception>
    /// <exception cref="IOException">The folder of pages cannot be read, or a file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended it.</exception>
    public static async Task<IloExportReport> WriteAsync(
        string output,
        Action<IloOptions> configure,
        LocalDate today,
        IloExportParts parts = IloExportParts.All,
        IProgress<IloExportProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(output);
        ArgumentNullException.ThrowIfNull(configure);
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = Environment.CurrentDirectory });
        builder.Services.AddIloCatalogue(configure);
        using IHost host = builder.Build();
        IloCatalogue catalogue = host.Services.GetRequiredService<IloCatalogue>();
        await host.Services.GetRequiredService<FolderService>().LoadAsync(IloExportProgress.OfCatalogue(progress), cancellationToken);
        if (catalogue.CheckedAt is null)
        {
            throw new IOException($"The folder of pages '{host.Services.GetRequiredService<IOptions<IloOptions>>().Value.Folder}' cannot be read.");
        }

        return await new SiteExport(host.Services, catalogue.Current, today, parts, progress).WriteAsync(Path.GetFullPath(output), cancellationToken);
    }
}
