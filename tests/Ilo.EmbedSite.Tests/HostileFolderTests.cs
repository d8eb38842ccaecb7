using System.Diagnostics;

namespace Ilo.EmbedSite.Tests;

/// <summary>A folder that an attacker can write into: the whole site goes on, soon and short, and says what was not read.</summary>
public sealed class HostileFolderTests
{
    // Far above what a page takes here; a page of a year each for eight thousand years has millions.
    private const int LongestPage = 120_000;

    // What never ends takes longer on any machine.
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task EveryPage_WithEndsIn9999_AnswersSoonAndShort()
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt",
            "Programmes and projects\n\n2021\n\n  1. Kilns for ever\n\n    1 March 2019 - 31 December 9999\n\n    Funded by the European Union.\n\n"
            + "  2. Kilns since the flood\n\n    1 January 0001 - 31 December 9999\n\n    Funded by Japan.\n\n");
        folder.Write("events.txt", "Events\n\nJune 2020\n\n  1. A conference without end\n\n    1 June 2020 - 31 December 9999, Lahore\n\n    It goes on.\n\n");
        folder.Write("news.txt", "News\n\nDecember 9999\n\n  1. The last news\n\n    31 December 9999\n\n    There are no more.\n\n");
        await using TestSite site = new(folder.Path);
        IReadOnlyList<string> pages = await AssertEveryPageAsync(site);
        Assert.Contains(pages, page => page.StartsWith("/projects/kilns-for-ever", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryPage_WithAPipeInTheFolder_AnswersSoonAndTheHealthNamesIt()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "There are no pipes in folders.");
        using TemporaryFolder folder = Good();
        Assert.True(await TryAsync("mkfifo", Path.Combine(folder.Path, "pipe.txt"), Path.Combine(folder.Path, "pipe.html")), "mkfifo");
        await using TestSite site = new(folder.Path);
        await AssertEveryPageAsync(site);
        await AssertNamedAsync(site, "pipe.txt", "pipe.html");
    }

    [Fact]
    public async Task EveryPage_WithADeviceInTheFolder_AnswersSoonAndTheHealthNamesIt()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Making a device takes Linux and its administrator.");
        using TemporaryFolder folder = Good();

        // The devices of /dev/zero and of the terminal: the one never ends, the other never answers.
        bool isMade = await TryAsync("mknod", Path.Combine(folder.Path, "zero.txt"), "c", "1", "5")
            && await TryAsync("mknod", Path.Combine(folder.Path, "terminal.html"), "c", "5", "0");
        Assert.SkipUnless(isMade, "The system lets nobody make a device here.");
        await using TestSite site = new(folder.Path);
        await AssertEveryPageAsync(site);
        await AssertNamedAsync(site, "zero.txt", "terminal.html");
    }

    private static TemporaryFolder Good()
    {
        TemporaryFolder folder = new();
        folder.Write("projects.txt", Samples.Projects((Samples.Kilns, "Funded by the European Union.")));
        return folder;
    }

    // Every page of the map in every language, the states of lists, and what other programs read.
    private static async Task<IReadOnlyList<string>> AssertEveryPageAsync(TestSite site)
    {
        Stopwatch clock = Stopwatch.StartNew();
        IReadOnlyList<string> mapped = await Pages.MappedAsync(site);
        Assert.True(clock.Elapsed < MostTime, $"The first answer took {clock.Elapsed}.");
        string[] others = ["/ilo/projects.csv", "/ilo/events.ics", "/ilo/articles.atom", "/ilo/changes.atom", "/ilo/catalogue.json", "/ilo/api/projects",
            "/ilo/embed/projects", "/ilo/embed/events", "/ilo/embed/articles", "/ilo/embed/timeline", "/ilo/embed/calendar"];
        foreach (string address in Pages.Fixed.Concat(mapped).Concat(mapped.Select(page => "/fr" + page.TrimEnd('/'))).Concat(others).Distinct())
        {
            clock.Restart();
            using HttpResponseMessage answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            string text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
            Assert.True(text.Length <= LongestPage, $"{address}: {text.Length} characters");
            Assert.True(clock.Elapsed < MostTime, $"{address} took {clock.Elapsed}.");
        }

        return mapped;
    }

    private static async Task AssertNamedAsync(TestSite site, params string[] names)
    {
        string health = (await site.PageAsync("/health")).Body!.TextContent;
        Assert.All(names, name => Assert.Contains(name, health, StringComparison.Ordinal));
        Assert.Contains("no regular file", health, StringComparison.Ordinal);
        Assert.Contains(Samples.Kilns, await site.TextAsync("/projects"), StringComparison.Ordinal);
    }

    private static async Task<bool> TryAsync(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
