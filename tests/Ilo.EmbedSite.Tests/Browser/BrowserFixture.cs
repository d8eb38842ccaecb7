using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ilo.EmbedSite.Tests.Browser.BrowserFixture))]

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>Chromium, and the site on a port of its own, started once for all tests, when the first asks for them.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private readonly Chromium _chromium = new();
    private readonly Lazy<TestSite> _served;
    private readonly SampleSite _site = new();

    public BrowserFixture() => _served = new(() =>
    {
        Serve(_site);
        return _site;
    });

    /// <summary>Gets the site with the sample pages.</summary>
    internal TestSite Site => _served.Value;

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _site.DisposeAsync();
    }

    /// <summary>Serves a site on a port of its own.</summary>
    internal static void Serve(TestSite site)
    {
        site.UseKestrel();
        site.StartServer();
    }

    /// <summary>Opens a window with nothing remembered; what goes wrong in it is gathered.</summary>
    internal async Task<BrowserWindow> OpenAsync(int width = 1280, TestSite? site = null, ColorScheme colours = ColorScheme.Light, bool isScripted = true)
    {
        IBrowser browser = await _chromium.BrowserAsync();
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            BaseURL = (site ?? Site).ClientOptions.BaseAddress.ToString(),
            Locale = "en-GB",
            ColorScheme = colours,
            JavaScriptEnabled = isScripted,
        });
        context.SetDefaultTimeout(Chromium.Longest);
        return new(context, await context.NewPageAsync());
    }
}
