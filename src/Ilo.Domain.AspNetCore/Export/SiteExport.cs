using Ilo.Domain.AspNetCore.Assets;
using Ilo.Domain.AspNetCore.Data;
using Ilo.Domain.AspNetCore.Fragments;
using Ilo.Domain.AspNetCore.Pages;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore.Export;

/// <summary>Writes one snapshot as files.</summary>
internal sealed class SiteExport(IServiceProvider services, IloSnapshot snapshot, LocalDate today, IloExportParts parts)
{
    private readonly List<string> _notices = [];

    internal async Task<IloExportReport> WriteAsync(string output, CancellationToken stop)
    {
        ExportFolder folder = new(output);
        Directory.CreateDirectory(output);
        _notices.AddRange(snapshot.Pages.Where(page => page.Failure is not null).Select(page => $"{page.Name}: {page.Failure}"));
        Uri? address = services.GetRequiredService<IOptions<IloOptions>>().Value.Address;
        foreach (string name in AssetFiles.Names)
        {
            folder.Write($"ilo/assets/{name}", AssetFiles.ContentOf(name));
        }

        if (parts.HasFlag(IloExportParts.Site))
        {
            await WritePagesAsync(folder, address is not null && parts.HasFlag(IloExportParts.Data), stop);
        }

        if (address is null)
        {
            if ((parts & (IloExportParts.Fragments | IloExportParts.Data)) != IloExportParts.None)
            {
                _notices.Add("Without an address of the site there are no fragments, feeds and tables: they need absolute links.");
            }

            return folder.Finish(_notices);
        }

        string root = address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/";
        if (parts.HasFlag(IloExportParts.Site))
        {
            await using AsyncServiceScope scope = Scope(IloAddresses.FilesAt(root));
            IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
            folder.Write("sitemap.xml", SiteMapEndpoints.SiteMap(view));
            folder.Write("robots.txt", SiteMapEndpoints.Robots(view.Addresses));
        }

        if (parts.HasFlag(IloExportParts.Fragments))
        {
            await WriteFragmentsAsync(folder, root, stop);
        }

        if (parts.HasFlag(IloExportParts.Data))
        {
            WriteData(folder, root, stop);
        }

        return folder.Finish(_notices);
    }

    private async Task WritePagesAsync(ExportFolder folder, bool hasData, CancellationToken stop)
    {
        // The pages of the site's own language stand at the root already.
        string own = services.GetRequiredService<IOptions<IloOptions>>().Value.Language;
        foreach (SitePage page in SitePages.All.Where(page => page.IsExported && page.Language != own))
        {
            string[] keys;
            int count;
            await using (AsyncServiceScope scope = Scope(IloAddresses.Files(0, hasData)))
            {
                IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
                keys = [.. page.Keys?.Invoke(view) ?? [""]];
                count = page.Parts(view);
            }

            foreach (string key in keys)
            {
                for (int part = 1; part <= count; part++)
                {
                    stop.ThrowIfCancellationRequested();
                    await WritePageAsync(folder, page, key, part, hasData);
                }
            }
        }
    }

    private async Task WritePageAsync(ExportFolder folder, SitePage page, string key, int part, bool hasData)
    {
        string path = page.Path == (page.Language ?? "")
            ? $"{page.Path}/index".TrimStart('/') : page.Path.Replace("{key}", Uri.EscapeDataString(key), StringComparison.Ordinal);
        string number = part.ToString(CultureInfo.InvariantCulture);
        await using AsyncServiceScope scope = Scope(IloAddresses.Files(path.Count(character => character == '/'), hasData));
        string html = await SitePageEndpoints.RenderAsync(page, scope.ServiceProvider, key, part == 1 ? "" : "?page=" + number);
        if (scope.ServiceProvider.GetRequiredService<IloView>().Status is var status && status != StatusCodes.Status200OK)
        {
            _notices.Add($"{path}: the page has the status {status}.");
            return;
        }

        folder.Write(part == 1 ? $"{path}.html" : $"{path}-{number}.html", Encoding.UTF8.GetBytes(html));
    }

    private async Task WriteFragmentsAsync(ExportFolder folder, string root, CancellationToken stop)
    {
        foreach (IloList list in Enum.GetValues<IloList>().Where(list => FragmentComponents.Of(list) is not null))
        {
            foreach (string frame in (string[])["", "frame"])
            {
                stop.ThrowIfCancellationRequested();
                await using AsyncServiceScope scope = Scope(IloAddresses.FilesAt(root));
                IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
                FragmentRequest request = FragmentRequest.Parse(list, frame, view.Options, today);
                string name = $"ilo/embed/{IloAddresses.NameOf(list)}{(frame.Length == 0 ? "" : "-frame")}.html";
                folder.Write(name, (await FragmentEndpoints.MakeAsync(request, view, scope.ServiceProvider)).Body);
            }
        }
    }

    private void WriteData(ExportFolder folder, string root, CancellationToken stop)
    {
        using AsyncServiceScope scope = Scope(IloAddresses.FilesAt(root));
        IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
        foreach (DataFile file in DataFiles.All)
        {
            stop.ThrowIfCancellationRequested();
            if (file.Missing(view.Options) is { } missing)
            {
                _notices.Add($"ilo/{file.Name}: {missing}");
                continue;
            }

            folder.Write($"ilo/{file.Name}", file.ToBytes(new(view, CatalogueQuery.Everything, new Uri(root + "ilo/" + file.Name))));
        }
    }

    private AsyncServiceScope Scope(IloAddresses addresses)
    {
        AsyncServiceScope scope = services.CreateAsyncScope();
        IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
        view.Snapshot = snapshot;
        view.Today = today;
        view.Addresses = addresses;
        return scope;
    }
}
