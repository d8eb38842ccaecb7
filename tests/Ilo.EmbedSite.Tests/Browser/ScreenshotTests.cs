using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>Draws the pictures of the documentation; run by <c>docs/images/draw</c>.</summary>
public sealed class ScreenshotTests(BrowserFixture browser)
{
    private static readonly string Folder = Path.Combine(TestSite.Root, "docs", "images");

    [Theory(Explicit = true)]
    [InlineData("site", "/timeline?active=2019-06-01", 1180, 760, ColorScheme.Light)]
    [InlineData("site-home", "/", 1180, 820, ColorScheme.Light)]
    [InlineData("site-projects", "/projects?donor=eu", 1180, 820, ColorScheme.Light)]
    [InlineData("site-calendar", "/fr/calendar/2023-11", 1180, 760, ColorScheme.Dark)]
    [InlineData("site-phone", "/projects?active=2019-06-01", 390, 800, ColorScheme.Light)]
    [InlineData("site-embed", "/projects?donor=eu&size=1&embed=component#embed", 1180, 760, ColorScheme.Light)]
    public async Task Picture_OfAPage_IsDrawn(string name, string address, int width, int height, ColorScheme colours)
    {
        await using BrowserWindow window = await browser.OpenAsync(width, colours: colours);
        await window.Page.SetViewportSizeAsync(width, height);
        await window.GoAsync(address);
        await window.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png") });
    }
}
