using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>The page "What is new" after the folder has changed.</summary>
public sealed class NewsTests(BrowserFixture browser)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private static readonly string LongTitle = $"A project on {string.Join(" and ", Enumerable.Repeat("occupational safety and health in small workshops", 3))}";

    [Fact]
    public async Task NewPage_AfterTheFolderChanged_SaysWhatIsNewChangedAndGone()
    {
        using TemporaryFolder folder = new();
        await using TestSite site = await ChangedAsync(folder);
        IHtmlDocument page = await site.PageAsync("/new");
        Assert.Equal(["Projects", "Events", "News"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        Assert.Equal(
            [$"New {LongTitle}", $"Changed {Samples.Kilns}", "Gone Quiet looms", "Changed A meeting", "New A second word"],
            page.QuerySelectorAll(".ilo-news > li").Select(item => string.Join(' ', item.ChildNodes.TakeWhile(node => node is not IHtmlUnorderedListElement)
                .Select(node => node.TextContent.Trim()).Where(text => text.Length > 0))));
        Assert.Contains("Dates: 1 March 2019 – 30 April 2021 → 1 March 2019 – 31 May 2022", Changes(page));
        Assert.Contains(Changes(page), change => change.StartsWith("Donors: ", StringComparison.Ordinal)
            && change.Split('→') is [var older, var newer] && older.Contains("Japan", StringComparison.Ordinal) && newer.Contains("Norway", StringComparison.Ordinal));
        Assert.Contains("Dates: 8 June 2023 → 8–9 June 2023", Changes(page));
        Assert.Contains("Place: Lahore → Karachi", Changes(page));
        foreach (IElement item in page.QuerySelectorAll(".ilo-news > li"))
        {
            // What is gone has no page; all else is linked, and its page is there.
            string? address = item.QuerySelector("a")?.GetAttribute("href");
            Assert.Equal(item.QuerySelector(".ilo-tag")!.TextContent == "Gone", address is null);
            if (address is not null)
            {
                await site.PageAsync(address);
            }
        }

        IHtmlDocument french = await site.PageAsync("/fr/new"), spanish = await site.PageAsync("/es/new");
        Assert.Contains("Dates\u00A0: 1er mars 2019 – 30 avril 2021 → 1er mars 2019 – 31 mai 2022", Changes(french));
        Assert.Contains("Fechas: 8 de junio de 2023 → 8–9 de junio de 2023", Changes(spanish));
        Assert.Equal(["Nouveau", "Modifié", "Disparu", "Modifié", "Nouveau"], french.QuerySelectorAll(".ilo-news .ilo-tag").Select(tag => tag.TextContent));
        await ValidityTests.CheckAsync([("new", await site.TextAsync("/new")), ("es", await site.TextAsync("/es/new"))]);
    }

    [Theory]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(768, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(1920, ColorScheme.Light)]
    public async Task NewPage_WithNews_HasNothingCutBrokenOrOverAnotherAndNothingForAxe(int width, ColorScheme colours)
    {
        using TemporaryFolder folder = new();
        await using TestSite site = await ChangedAsync(folder);
        await using BrowserWindow window = await browser.OpenAsync(width, site, colours);
        foreach (string address in (string[])["/new", "/fr/new", "/es/new"])
        {
            await window.GoAsync(address);
            Assert.Equal(5, await window.Page.Locator(".ilo-news > li").CountAsync());
            string[] found = [.. await LayoutTests.LayoutAsync(window), .. await LayoutTests.AxeAsync(window)];
            Assert.True(found.Length == 0, $"{address} at {width}: {string.Join('\n', found)}");
        }

        Assert.Empty(window.Errors);
    }

    private static string[] Changes(IHtmlDocument page) => [.. page.QuerySelectorAll(".ilo-news li li").Select(change => change.TextContent.Trim())];

    // A site that has seen a change of each kind.
    private static async Task<TestSite> ChangedAsync(TemporaryFolder folder)
    {
        folder.Write("projects.txt", Samples.Projects((Samples.Kilns, "It is funded by Japan."), ("Quiet looms", "Short.")));
        folder.Write("events.txt", "Events\n\nJune 2023\n\n  1. A meeting\n\n    8 June 2023, Lahore\n\n    Short.\n\n");
        folder.Write("news.txt", "News\n\nMay 2023\n\n  1. A first word\n\n    2 May 2023\n\n    Said.\n\n");
        TestSite site = new(folder.Path);
        BrowserFixture.Serve(site);
        Assert.Contains("Nothing has changed", await site.TextAsync("/new"), StringComparison.Ordinal);
        folder.Write("projects.txt", Samples.Projects((Samples.Kilns, "It is funded by Norway."))
            .Replace("30 April 2021", "31 May 2022", StringComparison.Ordinal));
        folder.Write("more.txt", Samples.Projects((LongTitle, "It is about something else."))
            .Replace("1 March 2019 - 30 April 2021", "5 July 2022 - 6 August 2024", StringComparison.Ordinal));
        folder.Write("events.txt", "Events\n\nJune 2023\n\n  1. A meeting\n\n    8 - 9 June 2023, Karachi\n\n    Short.\n\n");
        folder.Write("news.txt", "News\n\nMay 2023\n\n  1. A first word\n\n    2 May 2023\n\n    Said.\n\n  2. A second word\n\n    9 May 2023\n\n    Said again.\n\n");
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        string[] awaited = ["31 May 2022", "Karachi", "A second word", "small workshops"];
        while (await site.TextAsync("/new") is var page && !awaited.All(one => page.Contains(one, StringComparison.Ordinal)))
        {
            Assert.True(watch.Elapsed < Longest, page);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return site;
    }
}
