using Ilo.Domain.Tests;
using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>Walks over the whole site by keyboard alone, and without script. With ILO_SLOW=1 over every page; else over some.</summary>
public sealed class WalkTests(BrowserFixture browser)
{
    private const int MostInFrames = 60;

    // Unless all is asked for, so many pages are opened in the browser before the others are read alone, and of what filters find every so many-th is asked
    // for.
    private const int MostOpened = 20;
    private const int AskedEvery = 8;

    // And every so many-th kind of page is gone over by keyboard.
    private const int KindsStep = 3;

    private static readonly string Script = File.ReadAllText(Repository.PathOf("tests/Ilo.EmbedSite.Tests/Browser/keyboard.js"));

    public static TheoryData<int> Widths => Slow.IsAsked ? [360, 1280] : [1280];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Keyboard_OnEveryPage_ReachesEverythingInOrderSeesWhereItIsAndLeavesAgain(int width)
    {
        await using BrowserWindow window = await browser.OpenAsync(width);
        List<string> found = [];
        foreach (string address in Slow.IsAsked
            ? await Pages.EveryAsync(browser.Site)
            : Slow.Every([.. (await Pages.KindsAsync(browser.Site)).Where(IsFirstOfItsKind)], KindsStep))
        {
            await window.GoAsync(address);
            int steps = await window.Page.EvaluateAsync<int>(Script);
            Assert.True(steps > 5, $"{address}: {steps} things to reach");
            for (int i = 0; i < steps; i++)
            {
                await window.Page.Keyboard.PressAsync("Tab");
            }

            // What is in a frame is reached on the way, and takes steps of its own.
            for (int i = 0; i < MostInFrames && await window.Page.EvaluateAsync<int>("() => window.keyboardMissed()") > 0; i++)
            {
                await window.Page.Keyboard.PressAsync("Tab");
            }

            found.AddRange((await window.Page.EvaluateAsync<string[]>("() => window.keyboardFindings()")).Select(one => $"{address} at {width}: {one}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.Empty(window.Errors);
    }

    [Fact]
    public async Task Visitor_WithoutScripts_ReachesEveryPageByLinksAndOpensEverything()
    {
        await using BrowserWindow window = await browser.OpenAsync(360, isScripted: false);
        IReadOnlyList<string> pages = await Pages.MappedAsync(browser.Site);
        HashSet<string> seen = ["/"];
        HashSet<string> asked = [];
        Queue<string> next = new(seen);
        while (next.TryDequeue(out string? address))
        {
            string[] links = Slow.IsAsked || seen.Count < MostOpened ? await OpenAsync(window, address) : await ReadAsync(address);
            foreach (string link in links.Where(link => link.StartsWith('/')))
            {
                // Pages of a list that has several are pages too; what filters find is asked for, and not walked on from.
                string page = link.Split('#')[0];
                bool isWalked = pages.Contains(page) || (page.Contains("page=", StringComparison.Ordinal) && page.IndexOf('&', StringComparison.Ordinal) < 0);
                if (isWalked ? seen.Add(page) : asked.Add(page))
                {
                    if (isWalked)
                    {
                        next.Enqueue(page);
                    }
                    else if (Slow.IsAsked || asked.Count % AskedEvery == 1)
                    {
                        await browser.Site.TextAsync(page);
                    }
                }
            }
        }

        Assert.Empty(pages.Except(seen));
        Assert.Empty(window.Errors);
    }

    // The same page in another language has the same to reach, as have panels with the code of one way and months.
    private static bool IsFirstOfItsKind(string address) =>
        !address.StartsWith("/fr", StringComparison.Ordinal) && !address.StartsWith("/es", StringComparison.Ordinal) && !address.StartsWith("/calendar/", StringComparison.Ordinal)
        && (!address.Contains("embed=", StringComparison.Ordinal) || address.Contains("embed=component", StringComparison.Ordinal) || address == "/timeline?embed=frame");

    // As a visitor without scripts sees the page: its links, after everything on it was opened.
    private static async Task<string[]> OpenAsync(BrowserWindow window, string address)
    {
        await window.GoAsync(address);
        Assert.True(await window.Page.Locator("h1").IsVisibleAsync(), address);
        string[] links = await window.Page.Locator("a[href], link[rel=next]").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        await OpenEverythingAsync(window, address);
        return links;
    }

    // The same links without a browser.
    private async Task<string[]> ReadAsync(string address) =>
        [.. (await browser.Site.PageAsync(address)).QuerySelectorAll("a[href], link[rel=next]").Select(link => link.GetAttribute("href")!)];

    // Everything that can be opened opens by a click, and shows what it holds.
    private static async Task OpenEverythingAsync(BrowserWindow window, string address)
    {
        foreach (ILocator details in await window.Page.Locator("details").AllAsync())
        {
            ILocator summary = details.Locator("> summary");
            if (!await details.EvaluateAsync<bool>("details => details.open") && await summary.IsVisibleAsync())
            {
                await summary.ClickAsync();
                Assert.True(await details.EvaluateAsync<bool>("details => details.open"), address);
                Assert.True(await details.Locator(":scope > :not(summary)").First.IsVisibleAsync(), address);
            }
        }
    }
}
