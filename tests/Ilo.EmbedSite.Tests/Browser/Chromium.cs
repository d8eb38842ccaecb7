using System.Collections;
using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>Chromium, started once for all tests of a project, when the first asks for it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>How long anything may take, in milliseconds: a machine that does much else at once is slow, not wrong.</summary>
    internal const float Longest = 120_000;

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

    /// <summary>Returns the browser; without it the test is skipped.</summary>
    internal async Task<IBrowser> BrowserAsync()
    {
        IBrowser? browser = await _browser.Value;
        Requirements.Need(browser is not null, "There is no Chromium; install Debian's package chromium, or set ILO_CHROMIUM to the program.");
        return browser!;
    }

    private async Task<IBrowser?> StartAsync()
    {
        string[] places = Environment.GetEnvironmentVariable("ILO_CHROMIUM") is { } given ? [given] : Places;
        if (Array.Find(places, File.Exists) is not { } chromium)
        {
            return null;
        }

        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Assertions.SetDefaultExpectTimeout(Longest);
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--lang=en-GB"],

            // Fields for days are written as the browser's own language does.
            Env = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Where(one => one.Key is not ("LANGUAGE" or "LANG"))
                .ToDictionary(one => (string)one.Key, one => (string?)one.Value ?? "").Append(new("LANGUAGE", "en_GB")),
            Timeout = Longest,
        });
    }
}
