using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ilo.EmbedSite.Tests.Browser.BrowserFixture))]

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>
/// Chromium and the site on a port of its own, started once for all tests, when the first asks for them. Without Chromium the tests are skipped and say so; in
/// CI, where <c>.ci/run</c> installs it, that is a failure.
/// </summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    // Milliseconds: a machine that does much else at once is slow, not wrong.
    private const float Longest = 120_000;

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly Lazy<Task<IBrowser?>> _browser;
    private IPlaywright? _playwright;

    public BrowserFixture() => _browser = new(StartAsync);

    /// <summary>Gets the site with the sample pages.</summary>
    internal TestSite Site { get; } = new SampleSite();

    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated && await _browser.Value is { } browser)
        {
            await browser.DisposeAsync();
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
        IBrowser? browser = await _browser.Value;
        Require(browser is not null, "There is no Chromium; install Debian's package chromium, or set ILO_CHROMIUM to the program.");
        IBrowserContext context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            BaseURL = (site ?? Site).ClientOptions.BaseAddress.ToString(),
            Locale = "en-GB",
            ColorScheme = colours,
            JavaScriptEnabled = isScripted,
        });
        context.SetDefaultTimeout(Longest);
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

    private async Task<IBrowser?> StartAsync()
    {
        string[] places = Environment.GetEnvironmentVariable("ILO_CHROMIUM") is { } given ? [given] : Places;
        if (Array.Find(places, File.Exists) is not { } chromium)
        {
            return null;
        }

        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _playwright = await Playwright.CreateAsync();
        IBrowser browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--lang=en-GB"],

            // Fields for days are written as the browser's own language does.
            Env = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Where(one => one.Key is not ("LANGUAGE" or "LANG"))
                .ToDictionary(one => (string)one.Key, one => (string?)one.Value ?? "").Append(new("LANGUAGE", "en_GB")),
            Timeout = Longest,
        });
        Assertions.SetDefaultExpectTimeout(Longest);
        Serve(Site);
        return browser;
    }
}
