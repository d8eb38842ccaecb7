using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.Tests;

namespace Ilo.Domain.AspNetCore.Tests.Export;

public sealed class LinkTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Export_OfTheSamplePages_HasNoLinkThatLeadsNowhere(bool hasAddress)
    {
        using PageFolder folder = new();
        string root = Path.Combine(folder.Root, "public");
        if (hasAddress)
        {
            await ExportTests.ExportAsync(folder, Repository.PathOf("samples/Pages"));
        }
        else
        {
            await IloExport.WriteAsync(root, options => options.Folder = Repository.PathOf("samples/Pages"), new LocalDate(2023, 6, 1));
        }

        List<string> dead = [];
        Dictionary<string, IHtmlDocument> pages = [];
        int links = 0;
        foreach (string file in Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories))
        {
            IHtmlDocument page = PageOf(pages, file);
            foreach (string link in page.QuerySelectorAll("[href], [src], [action]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!))
            {
                links++;
                if (Target(root, file, link, pages) is { } problem)
                {
                    dead.Add($"{Path.GetRelativePath(root, file)}: {link}: {problem}");
                }
            }
        }

        Assert.True(dead.Count == 0, string.Join('\n', dead.Take(40)));
        Assert.True(links > (hasAddress ? 20 : 0), $"Only {links} links were found.");
    }

    // What is wrong with a link; null where nothing is. Links to the export's own address are followed as files; others' addresses are theirs.
    private static string? Target(string root, string file, string link, Dictionary<string, IHtmlDocument> pages)
    {
        const string own = "https://labour.example.org/pk/";
        string path = link;
        string from = Path.GetDirectoryName(file)!;
        if (link.StartsWith(own, StringComparison.Ordinal))
        {
            (path, from) = (link[own.Length..], root);
        }
        else if (Uri.TryCreate(link, UriKind.Absolute, out Uri? other) && other.Scheme is "http" or "https" or "mailto" or "webcal")
        {
            return null;
        }
        else if (link.StartsWith('/'))
        {
            return "it is not relative";
        }

        int hash = path.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? "" : Uri.UnescapeDataString(path[(hash + 1)..]);
        path = Uri.UnescapeDataString(hash < 0 ? path : path[..hash]);
        if (path.Contains('?', StringComparison.Ordinal))
        {
            return "nobody answers a query";
        }

        string target = path.Length == 0 ? file : Path.GetFullPath(path, from);
        return !File.Exists(target) ? "there is no such file"
            : fragment.Length > 0 && PageOf(pages, target).GetElementById(fragment) is null ? "the page has no such part"
            : null;
    }

    private static IHtmlDocument PageOf(Dictionary<string, IHtmlDocument> pages, string file) =>
        pages.TryGetValue(file, out IHtmlDocument? page) ? page : pages[file] = new HtmlParser().ParseDocument(File.ReadAllText(file));
}
