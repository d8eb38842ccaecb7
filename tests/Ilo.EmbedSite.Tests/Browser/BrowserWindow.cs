using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>A window of the browser; at its end no script may have failed and nothing may have been blocked.</summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    private readonly List<string> _errors = [];

    internal BrowserWindow(IPage page)
    {
        Page = page;
        page.PageError += (_, error) => _errors.Add(error);
        page.RequestFailed += (_, request) =>
        {
            // A page that is left while its frame still loads asks no further; what the page's policy blocks is an error on the console too.
            if (request.Failure != "net::ERR_ABORTED")
            {
                _errors.Add($"{request.Url}: {request.Failure}");
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _errors.Add($"{message.Type}: {message.Text}");
            }
        };
    }

    internal IPage Page { get; }

    /// <summary>Returns what went wrong in the window so far.</summary>
    internal IReadOnlyList<string> Errors => _errors;

    internal async Task GoAsync(string address)
    {
        IResponse? response = await Page.GotoAsync(address);
        Assert.True(response is { Ok: true }, $"{address}: {response?.Status}");
    }

    internal Task<IReadOnlyList<string>> TitlesAsync() => Page.Locator(".ilo-results .ilo-list .ilo-title").AllTextContentsAsync();

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
