using Ilo.Domain.Tests;
using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>Draws the pictures of the documentation; run by <c>docs/images/draw</c>.</summary>
public sealed class ScreenshotTests(BrowserFixture browser)
{
    private static readonly string Folder = Repository.PathOf("docs/images");

    [Theory(Explicit = true)]
    [InlineData("site", "/timeline?year=2023", 1180, 760, ColorScheme.Light)]
    [InlineData("site-home", "/", 1180, 820, ColorScheme.Light)]
    [InlineData("site-projects", "/projects?donor=eu", 1180, 820, ColorScheme.Light)]
    [InlineData("site-calendar", "/fr/calendar/2023-11", 1180, 760, ColorScheme.Dark)]
    [InlineData("site-phone", "/projects?active=2019-06-01", 390, 800, ColorScheme.Light)]
    [InlineData("site-embed", "/projects?donor=eu&size=1&embed=component#embed", 1180, 760, ColorScheme.Light)]
    public async Task Picture_OfAPage_IsDrawn(string name, string address, int width, int height, ColorScheme colours)
    {
        // The code to embed names the site's address.
        await using TestSite site = new(TestSite.SamplePages, new Dictionary<string, string> { ["Ilo:Address"] = "https://labour.example.org/" });
        BrowserFixture.Serve(site);
        await using BrowserWindow window = await browser.OpenAsync(width, site, colours);
        await window.Page.SetViewportSizeAsync(width, height);
        await window.GoAsync(address);
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await window.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png") });
    }
}
