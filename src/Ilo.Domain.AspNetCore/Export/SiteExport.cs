using Ilo.Domain.AspNetCore.Assets;
using Ilo.Domain.AspNetCore.Data;
using Ilo.Domain.AspNetCore.Fragments;
using Ilo.Domain.AspNetCore.Pages;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore.Export;

/// <summary>Writes one snapshot as files.</summary>
internal sealed class SiteExport(
    IServiceProvider services, IloSnapshot snapshot, LocalDate today, IloExportParts parts, IProgress<IloExportProgress>? progress)
{
    // A list is a piece of HTML, and a document for a frame.
    private static readonly string[] Frames = ["", "frame"];

    private readonly IloOptions _options = services.GetRequiredService<IOptions<IloOptions>>().Value;
    private readonly List<string> _notices = [];
    private int _done;
    private int _total;

    // The address with a slash at its end; null where it is not known, and what needs one is left out.
    private string? Root => _options.Address is { } address ? IloAddresses.RootOf(address) : null;

    private IReadOnlyList<IloList> Fragments => parts.HasFlag(IloExportParts.Fragments) ? FragmentComponents.Lists : [];

    private IReadOnlyList<DataFile> Data => parts.HasFlag(IloExportParts.Data)
        ? [.. DataFiles.All.Where(file => file.Missing(_options) is null && !(file.NeedsAddress && _options.Address is null))]
        : [];

    internal async Task<IloExportReport> WriteAsync(string output, CancellationToken stop)
    {
        ExportFolder folder = new(output);
        Directory.CreateDirectory(output);
        _notices.AddRange(snapshot.Pages.Where(page => page.Failure is not null).Select(page => $"{page.Name}: {page.Failure}"));
        foreach (string name in AssetFiles.Names)
        {
            folder.Write($"ilo/assets/{name}", AssetFiles.ContentOf(name));
        }

        HashSet<string> files = [.. Data.Select(file => file.Name), .. Fragments.Select(list => $"embed/{IloAddresses.NameOf(list)}.html")];
        PlannedPage[] pages = parts.HasFlag(IloExportParts.Site) ? [.. await PlanAsync(files)] : [];
        _total = pages.Length + (Fragments.Count * Frames.Length) + Data.Count;
        if (parts.HasFlag(IloExportParts.Site))
        {
            await WritePagesAsync(folder, pages, files, stop);
            if (Root is not null)
            {
                await using AsyncServiceScope scope = Scope(IloAddresses.FilesAt(Root));
                IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
                folder.Write("sitemap.xml", SiteMapEndpoints.SiteMap(view));
                folder.Write("robots.txt", SiteMapEndpoints.Robots(view.Addresses));
            }
        }

        await WriteFragmentsAsync(folder, stop);
        WriteData(folder, stop);
        SayWhatNeedsAnAddress();
        return folder.Finish(_notices);
    }

    // What is left out is named, with the option by which it comes.
    private void SayWhatNeedsAnAddress()
    {
        if (parts.HasFlag(IloExportParts.Data))
        {
            _notices.AddRange(DataFiles.All.Select(file => (file.Name, Reason: file.Missing(_options))).Where(file => file.Reason is not null)
                .Select(file => $"ilo/{file.Name}: {file.Reason}"));
        }

        if (Root is not null)
        {
            return;
        }

        string[] names =
        [
            .. parts.HasFlag(IloExportParts.Site) ? (string[])["sitemap.xml", "robots.txt"] : [],
            .. parts.HasFlag(IloExportParts.Data) ? DataFiles.All.Where(file => file.NeedsAddress).Select(file => "ilo/" + file.Name) : [],
        ];
        if (names.Length > 0)
        {
            _notices.Add($"Left out without {nameof(IloOptions)}.{nameof(IloOptions.Address)}, as they name and link by it: {string.Join(", ", names)}.");
        }

        if (Data.Count > 0)
        {
            _notices.Add($"Without {nameof(IloOptions)}.{nameof(IloOptions.Address)} the calendar and the tables have no links to pages.");
        }

        if (Fragments.Count > 0)
        {
            _notices.Add($"Without {nameof(IloOptions)}.{nameof(IloOptions.Address)} links in ilo/embed are relative to their file:"
                + " frames and <ilo-list> follow them; a page that includes the file itself needs whole ones.");
        }
    }

    private async Task<List<PlannedPage>> PlanAsync(HashSet<string> files)
    {
        List<PlannedPage> planned = [];

        // The pages of the site's own language stand at the root already.
        foreach (SitePage page in SitePages.All.Where(page => page.IsExported && page.Language != _options.Language))
        {
            await using AsyncServiceScope scope = Scope(IloAddresses.Files(0, files));
            IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
            int count = page.Parts(view);
            planned.AddRange(
                from key in (string[])[.. page.Keys?.Invoke(view) ?? [""]]
                from part in Enumerable.Range(1, count)
                select new PlannedPage(page, key, part, null));

            // Others link to a page by the key that it had.
            planned.AddRange(
                from key in page.FormerKeys?.Invoke(view) ?? []
                let moved = page.MovedTo?.Invoke(view, key)
                where moved is not null
                select new PlannedPage(page, key, 1, moved));
        }

        return planned;
    }

    private async Task WritePagesAsync(ExportFolder folder, IReadOnlyList<PlannedPage> pages, HashSet<string> files, CancellationToken stop)
    {
        foreach (PlannedPage page in pages)
        {
            stop.ThrowIfCancellationRequested();
            await WritePageAsync(folder, page, files);
            Done();
        }
    }

    private void Done() => progress?.Report(new(IloExportStep.Writing, ++_done, _total));

    private async Task WritePageAsync(ExportFolder folder, PlannedPage planned, HashSet<string> files)
    {
        (SitePage page, string key, int part, MovedItem? moved) = planned;
        string path = page.Path == (page.Language ?? "") ? $"{page.Path}/index".TrimStart('/') : page.PathOf(key);
        string number = part.ToString(CultureInfo.InvariantCulture);
        await using AsyncServiceScope scope = Scope(IloAddresses.Files(path.Count(character => character == '/'), files));
        byte[] html = moved is not null ? await SitePageEndpoints.RenderMovedAsync(page, scope.ServiceProvider, moved)
            : await SitePageEndpoints.RenderAsync(page, scope.ServiceProvider, key, part == 1 ? "" : "?page=" + number);
        if (scope.ServiceProvider.GetRequiredService<IloView>().Status is var status && status != StatusCodes.Status200OK)
        {
            _notices.Add($"{path}: the page has the status {status}.");
            return;
        }

        folder.Write(part == 1 ? $"{path}.html" : $"{path}-{number}.html", html);
    }

    private async Task WriteFragmentsAsync(ExportFolder folder, CancellationToken stop)
    {
        foreach (IloList list in Fragments)
        {
            foreach (string frame in Frames)
            {
                stop.ThrowIfCancellationRequested();
                await using AsyncServiceScope scope = Scope(AddressesFrom(depth: 2));
                IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
                FragmentRequest request = FragmentRequest.Parse(list, frame, view.Options, today);
                string name = $"ilo/embed/{IloAddresses.NameOf(list)}{(frame.Length == 0 ? "" : "-frame")}.html";
                folder.Write(name, (await FragmentEndpoints.MakeAsync(request, view, scope.ServiceProvider)).Body);
                Done();
            }
        }
    }

    private void WriteData(ExportFolder folder, CancellationToken stop)
    {
        using AsyncServiceScope scope = Scope(AddressesFrom(depth: 1));
        IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
        foreach (DataFile file in Data)
        {
            stop.ThrowIfCancellationRequested();
            Uri? self = Root is null ? null : new Uri(Root + "ilo/" + file.Name);
            folder.Write($"ilo/{file.Name}", file.ToBytes(new(view, CatalogueQuery.Everything, self)));
            Done();
        }
    }

    // Links of a file so many folders below the root, which lead to no other files of data or lists.
    private IloAddresses AddressesFrom(int depth) => Root is { } root ? IloAddresses.FilesAt(root) : IloAddresses.Files(depth, new HashSet<string>());

    private AsyncServiceScope Scope(IloAddresses addresses)
    {
        AsyncServiceScope scope = services.CreateAsyncScope();
        IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
        view.Snapshot = snapshot;
        view.Today = today;
        view.Addresses = addresses;
        return scope;
    }

    // One of a page's keys, and one of the parts of a list that has many; at a former key, where it leads.
    private readonly record struct PlannedPage(SitePage Page, string Key, int Part, MovedItem? Moved);
}
