using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Ilo.EmbedSite.Tests.Browser;

public sealed class LayoutTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string[] Lists =
        ["/", "/projects", "/projects?donor=eu&active=2019-06-01", "/events", "/articles", "/donors", "/themes", "/timeline", "/calendar/2023-11", "/search?q=child+labour", "/health"];

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task EveryPage_AtAnyWidth_FitsAndHasNoErrors(int width)
    {
        await using BrowserWindow window = await browser.OpenAsync(width);
        foreach (string address in await PagesAsync(browser.Site))
        {
            await AssertFitsAsync(window, address, width);
        }

        Assert.Empty(window.Errors);
    }

    [Fact]
    public async Task EveryPage_WithHostileText_FitsAPhoneAndRunsNoScript()
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt", Samples.Projects(
            (new string('W', 4000), "Funded by the European Union."),
            ("<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">", $"\"onmouseover=\"document.title='taken' {new string('_', 900)}"),
            ("\u202Eturned round", "A summary.")));
        folder.Write("bad.txt", Samples.Bad);
        await using TestSite site = new(folder.Path);
        BrowserFixture.Serve(site);
        await using BrowserWindow window = await browser.OpenAsync(360, site);
        foreach (string address in await PagesAsync(site))
        {
            await AssertFitsAsync(window, address, 360);
            Assert.DoesNotContain("taken", await window.Page.TitleAsync() is var title && title.Contains("<script>", StringComparison.Ordinal) ? "" : title, StringComparison.Ordinal);
        }

        Assert.Empty(window.Errors);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task EveryPage_CheckedByAxe_HasNothingSerious(int width)
    {
        string script = Path.Combine(TestSite.Root, "tests", "Ilo.EmbedSite.Tests", "node_modules", "axe-core", "axe.min.js");
        BrowserFixture.Require(File.Exists(script), "There is no axe-core; run: npm install --no-save --no-package-lock --prefix tests/Ilo.EmbedSite.Tests axe-core");
        string axe = await File.ReadAllTextAsync(script, TestContext.Current.CancellationToken);
        await using BrowserWindow window = await browser.OpenAsync(width);
        foreach (string address in await PagesAsync(browser.Site))
        {
            await window.GoAsync(address);
            await window.Page.EvaluateAsync(axe + "\n;0");
            JsonElement? results = await window.Page.EvaluateAsync(
                """
                async () => {
                  const results = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
                  const short = violation => ({ id: violation.id, impact: violation.impact, help: violation.help, nodes: violation.nodes.slice(0, 3).map(node => node.html.slice(0, 200)) });
                  return { passes: results.passes.map(pass => pass.id), violations: results.violations.map(short) };
                }
                """);
            Assert.Contains("color-contrast", results!.Value.GetProperty("passes").EnumerateArray().Select(pass => pass.GetString()));
            string[] found = [.. results.Value.GetProperty("violations").EnumerateArray().Select(violation => violation.GetRawText())];
            Assert.True(found.Length == 0, $"{address} at {width}:\n{string.Join('\n', found)}");
        }
    }

    // Every list, and the first record of each kind.
    private static async Task<IEnumerable<string>> PagesAsync(TestSite site)
    {
        List<string> pages = [.. Lists];
        foreach (string list in (string[])["/projects", "/events", "/articles", "/donors", "/themes"])
        {
            IHtmlDocument page = await site.PageAsync(list);
            pages.AddRange(TestSite.Links(page.QuerySelector("main")!, $"{list}/").Take(3));
        }

        return pages;
    }

    private static async Task AssertFitsAsync(BrowserWindow window, string address, int width)
    {
        await window.GoAsync(address);
        int needed = await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(needed <= width, $"{address} needs {needed} pixels of {width}");
    }
}
