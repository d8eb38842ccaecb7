using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ilo.EmbedSite.Tests.Browser.Chromium))]

namespace Ilo.Domain.AspNetCore.Tests.Embedding;

/// <summary>Opens pages in Chromium.</summary>
internal static class ChromiumPages
{
    /// <summary>Opens a page in a window of its own; a dialog on it is a script that somebody smuggled in.</summary>
    internal static async Task<IPage> OpenAsync(
        this Chromium chromium, string address, int width = 1280, bool hasScript = true, ColorScheme colours = ColorScheme.Light)
    {
        IBrowser browser = await chromium.BrowserAsync();
        IPage page = await browser.NewPageAsync(
            new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = hasScript, Locale = "en-GB", ColorScheme = colours });
        page.SetDefaultTimeout(Chromium.Longest);
        page.Dialog += (_, dialog) => throw new InvalidOperationException($"A script ran: {dialog.Message}");
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }
}
