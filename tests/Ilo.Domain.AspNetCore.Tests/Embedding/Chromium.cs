using Ilo.Domain.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ilo.Domain.AspNetCore.Tests.Embedding.Chromium))]

namespace Ilo.Domain.AspNetCore.Tests.Embedding;

/// <summary>Chromium, started once for all tests, when the first asks for it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    // Milliseconds: a machine that does much else at once is slow, not wrong.
    private const float Longest = 120_000;

    /// <summary>The script that names what a person would call broken at once: text cut, over other text, or beyond the window.</summary>
    internal static readonly string Layout = File.ReadAllText(Repository.PathOf("tests/Ilo.EmbedSite.Tests/Browser/layout.js"));

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly Lazy<Task<IBrowser?>> _browser;
    private IPlaywright? _playwright;

    public Chromium() => _browser = new(StartAsync);

    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated && await _browser.Value is { } browser)
        {
            await browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a page; a dialog on it is a script that somebody smuggled in.</summary>
    internal async Task<IPage> OpenAsync(string address, int width = 1280, bool hasScript = true, ColorScheme colours = ColorScheme.Light)
    {
        IBrowser? browser = await _browser.Value;
        Requirements.Need(browser is not null, "There is no Chromium; install Debian's package chromium, or set ILO_CHROMIUM to the program.");
        IPage page = await browser!.NewPageAsync(
            new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = hasScript, Locale = "en-GB", ColorScheme = colours });
        page.SetDefaultTimeout(Longest);
        page.Dialog += (_, dialog) => throw new InvalidOperationException($"A script ran: {dialog.Message}");
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
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
        return await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"], Timeout = Longest });
    }
}
