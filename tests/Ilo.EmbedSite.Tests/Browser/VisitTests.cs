using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ilo.EmbedSite.Tests.Browser;

public sealed class VisitTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Visitor_WhoFiltersAndSharesTheAddress_ShowsTheSameListToAnother()
    {
        await using BrowserWindow window = await browser.OpenAsync();
        await window.GoAsync("/");
        await window.Page.GetByRole(AriaRole.Navigation, new() { Name = "Site" }).GetByRole(AriaRole.Link, new() { Name = "Projects" }).ClickAsync();
        int all = (await window.TitlesAsync()).Count;
        await window.Page.GetByRole(AriaRole.Navigation, new() { Name = "Narrow the list" }).GetByRole(AriaRole.Link, new() { Name = "European Union" }).ClickAsync();
        await window.Page.GetByLabel("Running on").FillAsync("2019-06-01");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("donor=eu"));
        IReadOnlyList<string> found = await window.TitlesAsync();
        Assert.InRange(found.Count, 1, all - 1);
        Assert.Contains(found, title => title.Contains("(ILES)", StringComparison.Ordinal));

        await using BrowserWindow other = await browser.OpenAsync(360);
        await other.GoAsync(window.Page.Url);
        Assert.Equal(found, await other.TitlesAsync());
        await Expect(other.Page.GetByLabel("Running on")).ToHaveValueAsync("2019-06-01");
        Assert.Empty(window.Errors.Concat(other.Errors));
    }

    [Fact]
    public async Task Visitor_WhoFindsAProject_FollowsItToItsEventAndBack()
    {
        await using BrowserWindow window = await browser.OpenAsync();
        await window.GoAsync("/projects");
        await window.Page.GetByLabel("Words").FillAsync("\"vulnerable segments\"");
        await window.Page.GetByLabel("Words").PressAsync("Enter");
        await window.Page.Locator(".results h3 a").ClickAsync();
        string project = window.Page.Url;
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Closing conference" }).ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("/events/"));
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Closing conference");
        await window.Page.Locator("section:has(h2:text-is('Projects')) a").ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(project);
        Assert.Empty(window.Errors);
    }

    [Fact]
    public async Task Timeline_InTheBrowser_ShowsEachProjectOnce()
    {
        await using BrowserWindow window = await browser.OpenAsync();
        await window.GoAsync("/projects?size=100");
        IReadOnlyList<string> projects = await AddressesAsync(window, ".results h3 a");
        await window.GoAsync("/timeline");
        IReadOnlyList<string> bars = await AddressesAsync(window, "svg.timeline a");
        Assert.Equal(projects.Order(), bars.Order());
        foreach (ILocator bar in await window.Page.Locator("svg.timeline .bar").AllAsync())
        {
            LocatorBoundingBoxResult? box = await bar.BoundingBoxAsync();
            Assert.True(box is { Width: >= 1, Height: >= 24 }, "A bar cannot be seen or touched.");
        }

        await window.Page.Locator("svg.timeline a").First.ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("/projects/"));
        Assert.Empty(window.Errors);
    }

    [Fact]
    public async Task Keyboard_FromTheStart_ReachesTheSkipLinkAndTheContent()
    {
        await using BrowserWindow window = await browser.OpenAsync();
        await window.GoAsync("/projects");
        await window.Page.Keyboard.PressAsync("Tab");
        ILocator skip = window.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        Assert.NotEqual("none", await skip.EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle"));
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");
        await Expect(window.Page.GetByLabel("Words")).ToBeFocusedAsync();
        Assert.Empty(window.Errors);
    }

    private static async Task<IReadOnlyList<string>> AddressesAsync(BrowserWindow window, string links) =>
        await window.Page.Locator(links).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
}
