using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Ilo.Domain.AspNetCore.Tests.Folder;

public sealed class HostileFolderTests
{
    private static readonly string OnePage = PageFolder.Projects(("Better lamps", 2019, 2021));

    [Fact]
    public async Task Folder_HasPipe_IsNotOpened()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "There are no pipes in folders.");
        using PageFolder folder = new(("a.txt", OnePage));
        using (Process made = Process.Start("mkfifo", [folder.PathOf("pipe.txt"), folder.PathOf("pipe.html")]))
        {
            await made.WaitForExitAsync();
            Assert.Equal(0, made.ExitCode);
        }

        // Opening a pipe never ends: its failure would be that it could not be read in the time.
        await using TestHost host = await TestHost.StartAsync(folder);
        Assert.Equal(["Better lamps"], host.Titles);
        Assert.Equal("The file is empty, or it is no regular file.", host.Page("pipe.txt").Failure);
    }

    [Fact]
    public async Task Folder_HasLinks_OnlyThoseThatStayInItAreFollowed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Making links needs rights.");
        using PageFolder folder = new(("real/a.txt", OnePage), (".hidden/x.txt", OnePage));
        string secret = Path.Combine(folder.Root, "secret.txt");
        File.WriteAllText(secret, PageFolder.Projects(("A secret", 2019, 2020)));
        Directory.CreateSymbolicLink(folder.PathOf("up"), folder.Root);
        Directory.CreateSymbolicLink(folder.PathOf("round"), folder.Pages);
        File.CreateSymbolicLink(folder.PathOf("inside.txt"), "real/a.txt");
        File.CreateSymbolicLink(folder.PathOf("inside-hidden.txt"), "round/real/../.hidden/x.txt");
        File.CreateSymbolicLink(folder.PathOf("outside.txt"), secret);
        File.CreateSymbolicLink(folder.PathOf("outside-by-way.txt"), "up/secret.txt");
        File.CreateSymbolicLink(folder.PathOf("device.txt"), "/dev/zero");
        File.CreateSymbolicLink(folder.PathOf("itself.txt"), "itself.txt");
        File.CreateSymbolicLink(folder.PathOf("nowhere.txt"), "gone.txt");
        await using TestHost host = await TestHost.StartAsync(folder);
        Assert.Equal(["Better lamps"], host.Titles);
        Assert.Equal(
            ["device.txt", "inside-hidden.txt", "inside.txt", "itself.txt", "nowhere.txt", "outside-by-way.txt", "outside.txt", "real/a.txt"],
            host.Catalogue.Current.Pages.Select(page => page.Name));
        Assert.Equal(["inside-hidden.txt", "inside.txt", "real/a.txt"], host.Catalogue.Current.Pages.Where(page => page.Failure is null)
            .Select(page => page.Name));
        Assert.All(["device.txt", "itself.txt", "outside-by-way.txt", "outside.txt"],
            name => Assert.Equal("The file is a link that leads out of the folder.", host.Page(name).Failure));
        Assert.Equal("The file is a link that leads to no file.", host.Page("nowhere.txt").Failure);
    }

    [Fact]
    public async Task Folder_HasMoreThanTheLimits_FirstAreReadAndTheRestIsTold()
    {
        using PageFolder folder = new(
            ("a.txt", OnePage), ("b.txt", OnePage + new string(' ', 2_000)), ("c.txt", OnePage + new string(' ', 1_000)), ("d.txt", OnePage),
            ("e.txt", OnePage), ("f.txt", OnePage));
        await using TestHost host = await TestHost.StartAsync(folder, options =>
        {
            options.MaxFiles = 4;
            options.MaxFileBytes = 1_500;
            options.MaxTotalBytes = 1_000 + (2 * OnePage.Length);
        });
        Assert.Null(host.Page("a.txt").Failure);
        Assert.StartsWith("The file has ", host.Page("b.txt").Failure, StringComparison.Ordinal);
        Assert.Null(host.Page("c.txt").Failure);
        Assert.StartsWith("The files before it have taken the ", host.Page("d.txt").Failure, StringComparison.Ordinal);
        Assert.Equal("2 more files are not read: at most 4 are.", host.Page("…").Failure);
        Assert.Equal(5, host.Catalogue.Current.Pages.Count);
    }

    [Fact]
    public async Task Folder_HasAFolderThatNobodyCanList_TheRestIsReadAndTheFolderIsReported()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere paths have no end, or another.");
        using PageFolder folder = new(("a.txt", OnePage), ("sub/b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020))));

        // Folders in folders until a path is longer than the system takes, 4,096 bytes: two halves, one moved into the other.
        string half = string.Join('/', Enumerable.Repeat(new string('d', 250), 12));
        string deepest = folder.PathOf("sub/" + half);
        string other = Path.Combine(folder.Root, "other");
        Directory.CreateDirectory(deepest);
        Directory.CreateDirectory(Path.Combine(other, half));
        Directory.Move(other, deepest + "/ddd");
        try
        {
            await using TestHost host = await TestHost.StartAsync(folder);
            Assert.Equal(["Better lamps", "Quiet looms"], host.Titles.Order());
            IloPage bad = Assert.Single(host.Catalogue.Current.Pages, page => page.IsBad);
            Assert.EndsWith("ddd/", bad.Name, StringComparison.Ordinal);
            Assert.Equal("The folder cannot be read.", bad.Failure);
            Assert.Contains(host.Log.All, line => line.Level == LogLevel.Warning && line.Text.EndsWith("ddd/: The folder cannot be read.", StringComparison.Ordinal));
            folder.Write("c.txt", PageFolder.Projects(("Safe kilns", 2018, 2020)));
            await Waiting.UntilAsync(() => host.Titles.Contains("Safe kilns"), "What comes later is read");
        }
        finally
        {
            Directory.Move(deepest + "/ddd", other);
        }
    }
}
