using Ilo.Domain.Tests;
using Microsoft.Playwright;

namespace Ilo.Domain.AspNetCore.Tests.Embedding;

/// <summary>Chromium, started once for the tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The script that names what a person would call broken at once: text cut, over other text, or beyond the window.</summary>
    internal static readonly string Layout = File.ReadAllText(Repository.PathOf("tests/Ilo.EmbedSite.Tests/Browser/layout.js"));

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        string[] places = Environment.GetEnvironmentVariable("ILO_CHROMIUM") is { } given ? [given] : Places;
        if (Array.Find(places, File.Exists) is { } chromium)
        {
            Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a page; a dialog on it is a script that somebody smuggled in.</summary>
    internal async Task<IPage> OpenAsync(string address, int width = 1280, bool hasScript = true)
    {
        Requirements.Need(_browser is not null, "There is no Chromium; install Debian's package chromium, or set ILO_CHROMIUM to the program.");
        IPage page = await _browser!.NewPageAsync(
            new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = hasScript, Locale = "en-GB" });
        page.Dialog += (_, dialog) => throw new InvalidOperationException($"A script ran: {dialog.Message}");
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }
}
