using Ilo.Domain.Tests;
using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

public sealed class LayoutTests(BrowserFixture browser)
{
    // Every page at all widths in both colours takes some minutes: ILO_SLOW=1. Else every kind of page, on a phone and on a desk, and axe, which takes most of
    // the time, looks at every kind of page in either: at its pages in turn, or twice at its only one.
    private static readonly (int Width, ColorScheme Colours)[] Quick = [(360, ColorScheme.Dark), (1280, ColorScheme.Light)];
    private static readonly (int Width, ColorScheme Colours)[] All =
        [.. from width in (int[])[360, 768, 1280, 1920] from colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select (width, colours)];

    // What is looked for does not depend on the order in which widths and colours come, so a page is asked for once.
    [Fact]
    public async Task EveryPage_AtAnyWidthInBothColours_HasNothingCutBrokenOrOverAnotherAndNothingForAxe()
    {
        await using BrowserWindow window = await browser.OpenAsync();
        HashSet<string> kinds = [.. await Pages.AllAsync(browser.Site, records: 1), .. Slow.IsAsked ? Pages.Panels : []];
        string[] pages = Slow.IsAsked ? [.. kinds.Union(await Pages.EveryAsync(browser.Site))] : [.. kinds];
        List<string> found = [];
        ILookup<string, string> ofKind = pages.ToLookup(Pages.KindOf);
        foreach (string address in pages)
        {
            string[] alike = [.. ofKind[Pages.KindOf(address)]];
            int turn = Array.IndexOf(alike, address) % Quick.Length;
            await window.GoAsync(address);
            foreach ((int width, ColorScheme colours) in Slow.IsAsked ? All : Quick)
            {
                await window.Page.SetViewportSizeAsync(width, 800);
                await window.Page.EmulateMediaAsync(new() { ColorScheme = colours });
                found.AddRange((await LayoutAsync(window)).Select(one => $"{address} at {width}, {colours}: {one}"));

                // Pages of one kind are alike for axe: where all is asked for, one of each is looked at everywhere, the others on a phone and on a desk.
                if (Slow.IsAsked ? Quick.Contains((width, colours)) || kinds.Contains(address) : alike.Length == 1 || Quick[turn].Width == width)
                {
                    found.AddRange((await AxeAsync(window)).Select(one => $"{address} at {width}, {colours}: {one}"));
                }
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
        Assert.True(pages.Length > (Slow.IsAsked ? 150 : 30), $"Only {pages.Length} pages.");
        Assert.Empty(window.Errors);
    }

    /// <summary>Returns what is broken on a page and in its frames.</summary>
    internal static async Task<IReadOnlyList<string>> LayoutAsync(BrowserWindow window) => await PageChecks.LayoutAsync(await FramesAsync(window));

    /// <summary>Returns what axe-core finds on a page and in its frames.</summary>
    internal static async Task<IReadOnlyList<string>> AxeAsync(BrowserWindow window)
    {
        await FramesAsync(window);
        return await PageChecks.AxeAsync(window.Page);
    }

    // The page, and the previews in it, which come when they are scrolled to.
    private static async Task<IReadOnlyList<IFrame>> FramesAsync(BrowserWindow window)
    {
        ILocator preview = window.Page.Locator(".ilo-preview iframe");
        if (await preview.CountAsync() > 0)
        {
            await preview.ScrollIntoViewIfNeededAsync();
            await preview.ContentFrame.Locator("main").WaitForAsync();
            if (await preview.ContentFrame.Locator("iframe").CountAsync() > 0)
            {
                await preview.ContentFrame.FrameLocator("iframe").Locator("main").WaitForAsync();
            }
            else if (await preview.ContentFrame.Locator("ilo-list").CountAsync() > 0)
            {
                await preview.ContentFrame.Locator("ilo-list section").WaitForAsync();
            }
        }

        return [.. window.Page.Frames];
    }
}
