using Ilo.Domain.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Reads the folder at start.</summary>
internal sealed class FolderLoader(IloCatalogue catalogue, IOptions<IloOptions> options, IHostEnvironment host) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        string folder = Path.GetFullPath(options.Value.Folder, host.ContentRootPath);
        ValueList<IloPage> pages =
        [
            .. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => new IloPage(Path.GetRelativePath(folder, file).Replace('\\', '/'), PageReader.ReadFile(file), null)),
        ];
        Catalogue read = Catalogue.From(pages.Select(page => page.Reading!), options.Value.Catalogue, cancellationToken: cancellationToken);
        catalogue.Show(new(read, pages, catalogue.Now.ToUnixTimeTicks().ToString("x", CultureInfo.InvariantCulture), catalogue.Now));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
