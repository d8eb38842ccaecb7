using System.Diagnostics;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Ilo.EmbedSite.Tests;

public sealed class FolderTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Folder_WhenAPageIsAddedChangedAndDeleted_IsServedAnewWithANewETag()
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt", Samples.Projects((Samples.Kilns, "Funded by Japan.")));
        await using TestSite site = new(folder.Path);
        Assert.Equal([Samples.Kilns], await TitlesAsync(site));
        string first = await ETagAsync(site);

        folder.Write("below/more.txt", Samples.Projects(("Another project", "Funded by Inditex.")));
        await UntilAsync(async () => (await TitlesAsync(site)).Count == 2);
        string second = await ETagAsync(site);

        folder.Write("projects.txt", Samples.Projects(("Safer kilns for all", "Funded by Japan.")));
        await UntilAsync(async () => (await TitlesAsync(site)).Contains("Safer kilns for all"));
        Assert.DoesNotContain(Samples.Kilns, await TitlesAsync(site));

        folder.Delete("below/more.txt");
        folder.Write("projects.txt", Samples.Projects((Samples.Kilns, "Funded by Japan.")));
        await UntilAsync(async () => await ETagAsync(site) == first);
        Assert.Equal([Samples.Kilns], await TitlesAsync(site));
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Folder_WhenItGoesAwayAndComesBack_IsServedFromWhatWasRead()
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt", Samples.Projects((Samples.Kilns, "Funded by Japan.")));
        await using TestSite site = new(folder.Path, new Dictionary<string, string> { ["Pages:PollSeconds"] = "1" });
        Assert.Equal([Samples.Kilns], await TitlesAsync(site));

        Directory.Delete(folder.Path, recursive: true);
        await UntilAsync(async () => await StateAsync(site) == "degraded");
        Assert.Equal([Samples.Kilns], await TitlesAsync(site));
        Assert.NotNull((await site.PageAsync("/projects")).QuerySelector("[role=status]"));

        folder.Write("projects.txt", Samples.Projects(("Back again", "Funded by Japan.")));
        await UntilAsync(async () => await StateAsync(site) == "healthy");
        Assert.Equal(["Back again"], await TitlesAsync(site));
    }

    [Fact]
    public async Task Health_WithoutAFolder_Is503AndThePagesAreStillThere()
    {
        await using TestSite site = new(Path.Combine(Path.GetTempPath(), "ilo-site-none", "none"));
        IHtmlDocument health = await site.PageAsync("/health", 503);
        Assert.Contains("failed", health.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("ilo-site-none", health.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await site.PageAsync("/");
        Assert.Empty(await TitlesAsync(site));
    }

    [Fact]
    public async Task Health_WithABadPage_ShowsItsDiagnosticsWhileTheRestIsServed()
    {
        using TemporaryFolder folder = new();
        folder.Write("good.txt", Samples.Projects((Samples.Kilns, "Funded by Japan.")));
        folder.Write("bad.txt", Samples.Bad);
        folder.Write("large.txt", Samples.Projects(("Too large", new string('a', 20_000))));
        await using TestSite site = new(folder.Path, new Dictionary<string, string> { ["Pages:MaxBytes"] = "10000" });

        IHtmlDocument health = await site.PageAsync("/health");
        RouteTests.AssertWellFormed(health, "/health");
        IElement[] pages = [.. health.QuerySelectorAll("section.page")];
        Assert.Equal(["bad.txt", "large.txt", "good.txt"], pages.Select(page => page.QuerySelector("h2")!.TextContent));
        Assert.Matches("ILO04.*line 7, column.*30 April 2021 - 1 March 2019", pages[0].TextContent.ReplaceLineEndings(" "));
        Assert.Contains("at most 10000", pages[1].TextContent, StringComparison.Ordinal);
        Assert.Contains(Samples.Kilns, await TitlesAsync(site));

        using JsonDocument json = JsonDocument.Parse(await site.TextAsync("/api/health"));
        Assert.Equal("degraded", json.RootElement.GetProperty("state").GetString());
        Assert.Equal(["bad.txt", "large.txt"], json.RootElement.GetProperty("pages").EnumerateArray().Where(page => page.GetProperty("isBad").GetBoolean()).Select(page => page.GetProperty("name").GetString()!));
    }

    private static async Task<List<string>> TitlesAsync(TestSite site) =>
        [.. (await site.PageAsync("/projects")).QuerySelectorAll("li.record h3").Select(title => title.TextContent)];

    private static async Task<string> StateAsync(TestSite site)
    {
        using JsonDocument json = JsonDocument.Parse(await site.TextAsync("/api/health"));
        return json.RootElement.GetProperty("state").GetString()!;
    }

    private static async Task<string> ETagAsync(TestSite site)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(new Uri("/projects", UriKind.Relative), TestContext.Current.CancellationToken);
        return response.Headers.ETag!.ToString();
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(waited.Elapsed < Patience, "The change did not show.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
