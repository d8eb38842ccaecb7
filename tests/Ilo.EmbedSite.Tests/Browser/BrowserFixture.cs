using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>Chromium and the site on a port of its own. Without Chromium the tests are skipped and say so; in CI, where <c>.ci/run</c> installs it, that is a
/// failure.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Gets the site with the sample pages.</summary>
    internal TestSite Site { get; } = new SampleSite();

    public async ValueTask InitializeAsync()
    {
        string[] places = Environment.GetEnvironmentVariable("ILO_CHROMIUM") is { } given ? [given] : Places;
        if (Array.Find(places, File.Exists) is not { } chromium)
        {
            return;
        }

        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        Serve(Site);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await Site.DisposeAsync();
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
        Require(_browser is not null, "There is no Chromium; install Debian's package chromium, or set ILO_CHROMIUM to the program.");
        IBrowserContext context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            BaseURL = (site ?? Site).ClientOptions.BaseAddress.ToString(),
            Locale = "en-GB",
            ColorScheme = colours,
            JavaScriptEnabled = isScripted,
        });
        return new(context, await context.NewPageAsync());
    }

    /// <summary>Skips the test where something is not installed; in CI it fails.</summary>
    internal static void Require(bool isThere, string message)
    {
        if (!isThere)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", message);
            Assert.Skip(message);
        }
    }
}
