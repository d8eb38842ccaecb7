using System.Text.RegularExpressions;
using Ilo.Domain.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ilo.EmbedSite.Tests.Browser;

public sealed class VisitTests(BrowserFixture browser)
{
    [Fact]
    public async Task Visitor_WhoFiltersAndSharesTheAddress_ShowsTheSameListToAnother()
    {
        await using BrowserWindow window = await browser.OpenAsync();
        await window.GoAsync("/");
        await window.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Projects" }).ClickAsync();
        int all = (await window.TitlesAsync()).Count;
        await window.Page.Locator(".ilo-facet").GetByRole(AriaRole.Link, new() { Name = "European Union" }).ClickAsync();
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
        await window.Page.GetByLabel("Search projects").Locator("visible=true").Last.FillAsync("\"vulnerable segments\"");
        await window.Page.GetByLabel("Search projects").Locator("visible=true").Last.PressAsync("Enter");
        await window.Page.Locator(".ilo-results .ilo-list .ilo-title a").ClickAsync();
        string project = window.Page.Url;
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Closing conference" }).ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("/events/"));
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Closing conference");
        await window.Page.Locator("section:has(h2:text-is('Projects')) .ilo-title a").ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(project);
        Assert.Empty(window.Errors);
    }

    [Fact]
    public async Task Visitor_WithoutScripts_FiltersOpensAndSearches()
    {
        await using BrowserWindow window = await browser.OpenAsync(360, isScripted: false);
        await window.GoAsync("/projects");
        ILocator european = window.Page.Locator(".ilo-facet").GetByRole(AriaRole.Link, new() { Name = "European Union" });
        await Expect(european).ToBeHiddenAsync();
        await window.Page.Locator("summary", new() { HasTextString = "Filter" }).ClickAsync();
        await european.ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("donor=eu"));
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Clear all" }).ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("/projects$"));
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Embed this list" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Frame", Exact = true }).ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("embed=frame"));
        await window.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Search" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Searchbox).FillAsync("kiln");
        await window.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Expect(window.Page.Locator(".ilo-title")).Not.ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Visitor_AtAnAddressThatIsNone_SearchesFromThere(int width, ColorScheme colours)
    {
        await using BrowserWindow window = await browser.OpenAsync(width, colours: colours);
        await window.Page.GotoAsync("/no/such-page");
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("There is no such page");
        string[] found = [.. await LayoutTests.LayoutAsync(window), .. await LayoutTests.AxeAsync(window)];
        Assert.True(found.Length == 0, string.Join('\n', found));
        await window.Page.GetByRole(AriaRole.Searchbox).FillAsync("kiln");
        await window.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Expect(window.Page).ToHaveURLAsync(new Regex("/search\\?q=kiln$"));
        await Expect(window.Page.Locator(".ilo-title")).Not.ToHaveCountAsync(0);

        // That the page is none is all that the browser complains of.
        Assert.NotEmpty(window.Errors);
        Assert.All(window.Errors, error => Assert.Contains("404", error, StringComparison.Ordinal));
    }

    // What is known of a record in short stands beside its name where there is room for one column alone, and beside the text where there is for two.
    [Theory]
    [InlineData(360, true)]
    [InlineData(768, true)]
    [InlineData(1280, false)]
    public async Task Facts_OfARecord_StandBesideTheirNamesOnAPhone(int width, bool isBeside)
    {
        await using BrowserWindow window = await browser.OpenAsync(width);
        await window.GoAsync("/projects/trade-for-decent-work-project");
        IReadOnlyList<ILocator> facts = await window.Page.Locator(".ilo-details > div").AllAsync();
        Assert.True(facts.Count > 3);
        foreach (ILocator fact in facts)
        {
            LocatorBoundingBoxResult name = (await fact.Locator("dt").BoundingBoxAsync())!, value = (await fact.Locator("dd").BoundingBoxAsync())!;
            Assert.Equal(isBeside, value.X >= name.X + name.Width && value.Y < name.Y + name.Height);
        }
    }

    // A phone shows what was searched for, and not what it can be narrowed to.
    [Theory]
    [InlineData("/projects", "Filter")]
    [InlineData("/events", "Filter")]
    [InlineData("/articles", "Filter")]
    [InlineData("/fr/projects", "Filtrer")]
    [InlineData("/es/projects", "Filtrar")]
    public async Task Lists_OnAPhone_BeginWithASearchLineAndAClosedFilter(string address, string filter)
    {
        await using BrowserWindow window = await browser.OpenAsync(360);
        await window.GoAsync(address);
        LocatorBoundingBoxResult words = await BoxAsync(".ilo-search input[type=search]"), button = await BoxAsync(".ilo-search button");
        Assert.Equal(words.Y, button.Y, 1.0);
        Assert.Equal(words.Height, button.Height, 1.0);
        LocatorBoundingBoxResult summary = await BoxAsync($".ilo-filters > summary:has-text('{filter}')"), first = await BoxAsync(".ilo-list .ilo-title >> nth=0");
        Assert.True(words.Y + words.Height <= summary.Y && summary.Y + summary.Height <= first.Y);
        Assert.InRange(first.Y + first.Height, 0, 640);
        await Expect(window.Page.Locator(".ilo-facet").First).ToBeHiddenAsync();

        async Task<LocatorBoundingBoxResult> BoxAsync(string selector) => (await window.Page.Locator(selector).BoundingBoxAsync())!;
    }

    [Theory]
    [InlineData("component", 0)]
    [InlineData("frame", 1)]
    [InlineData("fragment", 2)]
    [InlineData("static", 3)]
    public async Task EmbedPanel_InTheBrowser_PreviewsEachWay(string way, int turn)
    {
        await using BrowserWindow window = await browser.OpenAsync();
        foreach (string list in Slow.Some(["projects", "events", "articles", "timeline", "calendar"], 2, turn))
        {
            await window.GoAsync($"/{list}?embed={way}");
            ILocator frame = window.Page.Locator(".ilo-preview iframe");
            await frame.ScrollIntoViewIfNeededAsync();
            IFrameLocator preview = way == "frame" ? frame.ContentFrame.FrameLocator("iframe") : frame.ContentFrame;
            await Expect(preview.Locator($".ilo-{list}")).ToBeVisibleAsync();
            Assert.NotEqual(0, await preview.Locator($".ilo-{list} a").CountAsync());
            if (way == "frame")
            {
                LocatorBoundingBoxResult inner = (await frame.ContentFrame.Locator("iframe").BoundingBoxAsync())!;
                Assert.True(inner is { Width: > 500, Height: 600 }, $"The frame is {inner.Width} by {inner.Height}.");
            }
        }

        Assert.Empty(window.Errors);
    }

    [Fact]
    public async Task Timeline_InTheBrowser_ShowsBarsThatCanBeSeenBesideTheirTitles()
    {
        await using BrowserWindow window = await browser.OpenAsync();
        await window.GoAsync("/timeline");
        LocatorBoundingBoxResult axis = (await window.Page.Locator(".ilo-axis").BoundingBoxAsync())!;
        foreach (ILocator row in await window.Page.Locator(".ilo-row").AllAsync())
        {
            LocatorBoundingBoxResult drawn = (await row.Locator(".ilo-row-bar").BoundingBoxAsync())!;
            Assert.Equal((axis.X, axis.Width), (drawn.X, drawn.Width));
            LocatorBoundingBoxResult title = (await row.Locator(".ilo-row-title").BoundingBoxAsync())!, bar = (await row.Locator("rect").BoundingBoxAsync())!;
            Assert.True(bar is { Width: >= 2, Height: >= 8 }, "A bar cannot be seen.");
            Assert.True(bar.X >= title.X + title.Width, "A bar lies under its title.");
            Assert.InRange(bar.Y + (bar.Height / 2), title.Y, title.Y + title.Height);
        }

        Assert.Empty(window.Errors);
    }

    [Fact]
    public async Task Keyboard_FromTheStart_ReachesTheSkipLinkAndTheContent()
    {
        await using BrowserWindow window = await browser.OpenAsync();
        await window.GoAsync("/projects");
        await window.Page.Keyboard.PressAsync("Tab");
        ILocator skip = window.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        Assert.NotEqual("none", await skip.EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle"));
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");
        await Expect(window.Page.GetByLabel("Search projects").Locator("visible=true").Last).ToBeFocusedAsync();
        Assert.Empty(window.Errors);
    }
}
