namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>What looks for broken layout finds it on pages that are broken.</summary>
public sealed class LayoutScriptTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("<p style='width:900px'>wide</p>", "scrolls sideways")]
    [InlineData("<p style='width:60px;height:20px;overflow:hidden'>a text that is too long for its box</p>", "cut:")]
    [InlineData("<p style='width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis'>a text that ends in an ellipsis</p>", null)]
    [InlineData("<p style='position:absolute;top:40px'>one text</p><p style='position:absolute;top:44px'>another text</p>", "over each other")]
    [InlineData("<p>one text</p><p>another text</p>", null)]
    [InlineData("<p style='width:10px;overflow-wrap:anywhere'>1/3</p>", "broken number: 1/3")]
    [InlineData("<p style='width:120px'>1,234 projects and 29–30 November</p>", null)]
    [InlineData("<svg width='80' height='20'><text x='50' y='15'>2019 to 2023</text></svg>", "cut in a drawing")]
    [InlineData("<svg width='80' height='20'><line x1='20' x2='20' y1='0' y2='20' stroke='red' /><text x='5' y='15'>2019</text></svg>", "struck through")]
    [InlineData("<svg width='80' height='20'><line x1='3' x2='3' y1='0' y2='20' stroke='red' /><text x='5' y='15'>2019</text></svg>", null)]
    [InlineData("<p class='ilo-unseen' style='position:absolute;width:1px;height:1px;overflow:hidden'>for readers that speak</p>", null)]
    public async Task Script_OnAPage_FindsWhatIsBrokenAndNothingElse(string body, string? expected)
    {
        await using BrowserWindow window = await browser.OpenAsync(360);
        await window.Page.SetContentAsync($"<!DOCTYPE html><body style='margin:0;font:16px/1.5 sans-serif'>{body}");
        IReadOnlyList<string> found = await PageChecks.LayoutAsync(window.Page.MainFrame);
        if (expected is null)
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains(found, one => one.StartsWith(expected, StringComparison.Ordinal));
        }
    }
}
