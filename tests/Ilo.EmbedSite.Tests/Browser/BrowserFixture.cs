using System.Collections.Concurrent;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ilo.EmbedSite.Tests.Browser.BrowserFixture))]

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>Chromium, and the site on a port of its own, started once for all tests, when the first asks for them.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private readonly Chromium _chromium = new();
    private readonly ConcurrentDictionary<(int, TestSite, ColorScheme, bool), Lazy<Task<IBrowserContext>>> _contexts = new();
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

    /// <summary>Opens a window; what goes wrong in it is gathered.</summary>
    /// <remarks>The sites remember nothing in the browser, so that windows of one kind on one site may share what it keeps.</remarks>
    internal async Task<BrowserWindow> OpenAsync(int width = 1280, TestSite? site = null, ColorScheme colours = ColorScheme.Light, bool isScripted = true)
    {
        IBrowserContext context = await _contexts.GetOrAdd((width, site ?? Site, colours, isScripted), kind => new(() => ContextAsync(kind))).Value;
        return new(await context.NewPageAsync());
    }

    private async Task<IBrowserContext> ContextAsync((int Width, TestSite Site, ColorScheme Colours, bool IsScripted) kind)
    {
        IBrowser browser = await _chromium.BrowserAsync();
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = kind.Width, Height = 800 },
            BaseURL = kind.Site.ClientOptions.BaseAddress.ToString(),
            Locale = "en-GB",
            ColorScheme = kind.Colours,
            JavaScriptEnabled = kind.IsScripted,
        });
        context.SetDefaultTimeout(Chromium.Longest);
        return context;
    }
}
