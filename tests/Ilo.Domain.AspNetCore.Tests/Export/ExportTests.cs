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
    public async Task WriteAsync_WithoutAnAddress_WritesWhatNeedsNoneAndNamesTheRest()
    {
        using PageFolder addressed = new(), folder = new();
        IloExportReport whole = await ExportAsync(addressed, Repository.PathOf("samples/Pages"));
        IloExportReport report = await IloExport.WriteAsync(
            Path.Combine(folder.Root, "public"), options => options.Folder = Repository.PathOf("samples/Pages"), Today);
        Assert.Equal(Files(folder), report.Written.Order(StringComparer.Ordinal));
        Assert.Empty(report.Written.Except(whole.Written));

        // What is left out, and only that, is named with the option by which it comes.
        string notice = Assert.Single(report.Notices, notice => notice.StartsWith("Left out without IloOptions.Address", StringComparison.Ordinal));
        string[] missing = [.. whole.Written.Except(report.Written).Order(StringComparer.Ordinal)];
        Assert.Equal(missing, notice[(notice.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Split(", ").Order(StringComparer.Ordinal));
        Assert.Contains("ilo/articles.atom", missing);
        Assert.All(
            (string[])["ilo/embed/projects.html", "ilo/embed/calendar-frame.html", "ilo/events.ics", "ilo/projects.csv", "ilo/catalogue.json"],
            name => Assert.Contains(name, report.Written));

        // The data are those of an export with an address, but for the addresses.
        Assert.Equal(Read(addressed, "catalogue.json"), Read(folder, "catalogue.json"));
        Assert.Equal(Count("BEGIN:VEVENT", addressed), Count("BEGIN:VEVENT", folder));
        Assert.Equal(Count("BEGIN:VEVENT", folder), Count("@ilo-projects.invalid", folder));
        Assert.All(
            (string[])["events.ics", "projects.csv", "events.csv", "articles.csv"],
            name => Assert.DoesNotContain("labour.example.org", Read(folder, name), StringComparison.Ordinal));
        Assert.Equal(
            Read(addressed, "projects.csv").Split('\n').Select(row => row.Split(',')[0]), Read(folder, "projects.csv").Split('\n').Select(row => row.Split(',')[0]));
        Assert.DoesNotContain("labour.example.org", Read(folder, "embed/projects.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../../projects/", Read(folder, "embed/projects.html"), StringComparison.Ordinal);

        static int Count(string text, PageFolder folder) => Read(folder, "events.ics").Replace("\r\n ", "", StringComparison.Ordinal).Split(text).Length - 1;
        static string Read(PageFolder folder, string name) => File.ReadAllText(Path.Combine(folder.Root, "public/ilo", name));
    }

    [Theory]
    [InlineData(IloExportParts.Site, "sitemap.xml, robots.txt.")]
    [InlineData(IloExportParts.Fragments, "frames and <ilo-list> follow them")]
    [InlineData(IloExportParts.Data, "ilo/changes.rss")]
    public async Task WriteAsync_PartsWithoutAnAddress_LinkOnlyWhatIsThere(IloExportParts part, string said)
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        IloExportReport report = await IloExport.WriteAsync(Path.Combine(folder.Root, "public"), options => options.Folder = folder.Pages, Today, part);
        Assert.Contains(report.Notices, notice => notice.Contains(said, StringComparison.Ordinal));
        Assert.Equal(part.HasFlag(IloExportParts.Data), report.Written.Contains("ilo/projects.csv"));
        Assert.Equal(part.HasFlag(IloExportParts.Fragments), report.Written.Contains("ilo/embed/projects.html"));
        if (part == IloExportParts.Site)
        {
            Assert.DoesNotContain("projects.csv", File.ReadAllText(Path.Combine(folder.Root, "public/projects.html")), StringComparison.Ordinal);
            Assert.DoesNotContain("changes.atom", File.ReadAllText(Path.Combine(folder.Root, "public/new.html")), StringComparison.Ordinal);
        }
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
