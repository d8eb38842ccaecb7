using Ilo.Domain.Tests;

namespace Ilo.Domain.AspNetCore.Tests.Export;

public sealed class ExportTests
{
    private static readonly LocalDate Today = new(2023, 6, 1);

    [Fact]
    public async Task WriteAsync_SamplePages_WritesSiteFragmentsAndData()
    {
        using PageFolder folder = new();
        IloExportReport report = await ExportAsync(folder, Repository.PathOf("samples/Pages"));
        Assert.Equal(Files(folder), report.Written.Order(StringComparer.Ordinal));
        Assert.All(
            (string[])["ilo/assets/ilo.css", "ilo/assets/ilo-list.js", "ilo/embed/projects.html", "ilo/embed/events-frame.html", "ilo/articles.atom", "ilo/projects.atom",
                "ilo/events.ics", "ilo/projects.csv", "ilo/catalogue.json"],
            name => Assert.Contains(name, report.Written));
        Assert.Contains("ilo/projects.xml: IloOptions.Reporter is not set", Assert.Single(report.Notices), StringComparison.Ordinal);
        string fragment = File.ReadAllText(Path.Combine(folder.Root, "public/ilo/embed/projects.html"));
        Assert.Contains("href=\"https://labour.example.org/pk/projects/", fragment, StringComparison.Ordinal);
        Assert.Contains(".html\"", fragment, StringComparison.Ordinal);
        Assert.Contains("https://labour.example.org/pk/articles/", File.ReadAllText(Path.Combine(folder.Root, "public/ilo/articles.atom")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteAsync_Again_ChangesOnlyWhatChanged()
    {
        using PageFolder folder = new(
            ("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))), ("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020))));
        DateTime written = new(2023, 5, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.PathOf("a.txt"), written);
        File.SetLastWriteTimeUtc(folder.PathOf("b.txt"), written);
        IloExportReport first = await ExportAsync(folder, folder.Pages);
        Dictionary<string, (DateTime Time, string Content)> before = Contents(folder);
        File.WriteAllText(Path.Combine(folder.Root, "public/own.html"), "somebody's own");

        IloExportReport second = await ExportAsync(folder, folder.Pages);
        Assert.Equal((0, first.Written.Count, 0), (second.Written.Count, second.Unchanged, second.Removed.Count));
        Assert.Equal(before, Contents(folder).Where(file => file.Key != "own.html"));

        File.Delete(folder.PathOf("b.txt"));
        IloExportReport third = await ExportAsync(folder, folder.Pages);
        Assert.Contains("ilo/projects.csv", third.Written);
        Assert.DoesNotContain("ilo/assets/ilo.css", third.Written);
        Assert.DoesNotContain("ilo/events.ics", third.Written);
        Assert.True(File.Exists(Path.Combine(folder.Root, "public/own.html")));
        Assert.All(Contents(folder).Where(file => !third.Written.Contains(file.Key) && file.Key != "own.html"),
            file => Assert.Equal(before[file.Key], file.Value));
    }

    [Theory]
    [InlineData(IloExportParts.Fragments, "ilo/embed/")]
    [InlineData(IloExportParts.Data, "ilo/")]
    public async Task WriteAsync_OnePart_WritesItAndAssetsAlone(IloExportParts parts, string where)
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        IloExportReport report = await IloExport.WriteAsync(
            Path.Combine(folder.Root, "public"),
            options =>
            {
                options.Folder = folder.Pages;
                options.Address = new Uri("https://labour.example.org/pk/");
            },
            Today,
            parts);
        string[] written = [.. report.Written.Where(name => !name.StartsWith("ilo/assets/", StringComparison.Ordinal))];
        Assert.All(written, name => Assert.StartsWith(where, name, StringComparison.Ordinal));
        Assert.Equal(parts == IloExportParts.Fragments, written.Any(name => name.StartsWith("ilo/embed/", StringComparison.Ordinal)));
        Assert.Contains(parts == IloExportParts.Fragments ? "ilo/embed/timeline.html" : "ilo/catalogue.json", written);

        // The rest is elsewhere: what is written leads there.
        if (parts == IloExportParts.Fragments)
        {
            Assert.Equal(10, written.Length);
            Assert.Contains("href=\"https://labour.example.org/pk/projects/better-lamps.html\"",
                File.ReadAllText(Path.Combine(folder.Root, "public/ilo/embed/projects.html")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WriteAsync_WithoutAnAddress_WritesPagesAloneAndSaysSo()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        IloExportReport report = await IloExport.WriteAsync(Path.Combine(folder.Root, "public"), options => options.Folder = folder.Pages, Today);
        Assert.Contains("Without an address", Assert.Single(report.Notices), StringComparison.Ordinal);
        Assert.DoesNotContain(
            report.Written, name => name.StartsWith("ilo/", StringComparison.Ordinal) && !name.StartsWith("ilo/assets/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WriteAsync_FolderIsNotThere_Throws()
    {
        using PageFolder folder = new();
        await Assert.ThrowsAsync<IOException>(
            () => IloExport.WriteAsync(Path.Combine(folder.Root, "public"), options => options.Folder = folder.PathOf("none"), Today));
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "public")));
    }

    internal static Task<IloExportReport> ExportAsync(PageFolder folder, string pages) => IloExport.WriteAsync(
        Path.Combine(folder.Root, "public"),
        options =>
        {
            options.Folder = pages;
            options.Address = new Uri("https://labour.example.org/pk/");
        },
        Today);

    private static IEnumerable<string> Files(PageFolder folder) => Contents(folder).Keys.Order(StringComparer.Ordinal);

    private static Dictionary<string, (DateTime Time, string Content)> Contents(PageFolder folder)
    {
        string root = Path.Combine(folder.Root, "public");
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != ".ilo-export")
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), path => (File.GetLastWriteTimeUtc(path), File.ReadAllText(path)));
    }
}
