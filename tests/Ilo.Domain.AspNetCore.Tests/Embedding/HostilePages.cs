using Microsoft.Playwright;

namespace Ilo.Domain.AspNetCore.Tests.Embedding;

/// <summary>Pages whose titles and summaries want to be more than text, and what they must be on somebody else's page.</summary>
internal static class HostilePages
{
    // What the words would be if they were more than text.
    private const string Smuggled = "img, .ilo-embed script, [onmouseover], [onerror], b, i, a[href^='javascript']";

    private static readonly string[] Words =
    [
        "<script>alert(1)</script> in a title",
        "A title \"onmouseover=\"alert(2) with a quote",
        "</ul></section></div><img src=x onerror=alert(3)> closes everything",
        "javascript:alert(4) &lt;b&gt; &#60;i&#62; <!-- and a comment",
    ];

    /// <summary>Gets a page of each kind.</summary>
    internal static (string, string)[] All =>
    [
        ("projects.txt", PageFolder.Projects([.. Words.Select((title, i) => (title, 2015 + i, 2020 + i))])),
        ("events.txt", "Events\n\nJune 2023\n\n" + string.Concat(Words.Select((title, i) => $"  {i + 1}. {title}\n\n    {i + 1} June 2023, Lahore\n\n    {title}\n\n"))),
        ("news.txt", "News\n\nJune 2023\n\n" + string.Concat(Words.Select((title, i) => $"  {i + 1}. {title}\n\n    {i + 1} June 2023\n\n    {title}\n\n"))),
    ];

    /// <summary>Looks at each list on a foreign page: every title is there as text, nothing else came with it, and the page goes on behind the list.</summary>
    /// <param name="chromium">The browser; a dialog in it is a script that ran.</param>
    /// <param name="foreign">The site, which has a page for each list.</param>
    /// <param name="lists">The names of the lists.</param>
    /// <param name="isFramed">Whether the lists are in frames.</param>
    internal static async Task AssertTextAsync(Chromium chromium, ForeignSite foreign, IEnumerable<string> lists, bool isFramed)
    {
        foreach (string list in lists)
        {
            IPage page = await chromium.OpenAsync($"{foreign.Address}/{list}");
            IFrame frame = isFramed ? page.Frames.Single(one => one != page.MainFrame) : page.MainFrame;
            string text = string.Join('\n', await frame.Locator(ForeignPageTests.Titles).AllTextContentsAsync());
            Assert.All(Words, title => Assert.Contains(title, text, StringComparison.Ordinal));
            Assert.Equal(0, await frame.Locator(Smuggled).CountAsync());
            foreach (ILocator title in await frame.Locator(ForeignPageTests.Titles).AllAsync())
            {
                await title.HoverAsync();
            }

            Assert.Equal("Words of their own after the list.", await page.Locator("main > p:last-child").InnerTextAsync());
            await page.CloseAsync();
        }
    }
}
