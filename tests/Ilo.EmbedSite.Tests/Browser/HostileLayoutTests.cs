using Ilo.Domain.Tests;

namespace Ilo.EmbedSite.Tests.Browser;

public sealed class HostileLayoutTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task EveryPage_WithHostileText_FitsAndRunsNoScript(int width)
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt", Samples.Projects(
            (new string('W', 4000), "Funded by the European Union."),
            ("<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">",
                $"\"onmouseover=\"document.title='taken' {new string('_', 900)}"),
            ("\u202Eturned round", "A summary.")));
        folder.Write("events.txt", $"Events\n\nNovember 2023\n\n  1. {new string('M', 900)}\n\n    6 - 20 November 2023, Lahore\n\n    Long.\n\n");
        folder.Write("bad.txt", Samples.Bad);
        await using TestSite site = new(folder.Path);
        BrowserFixture.Serve(site);
        await using BrowserWindow window = await browser.OpenAsync(width, site);

        // Each kind of page at one of the two widths, unless all is asked for.
        foreach (string address in Slow.Every(Slow.IsAsked ? await Pages.AllAsync(site) : await Pages.KindsAsync(site), step: 2, turn: width == 360 ? 0 : 1))
        {
            await window.GoAsync(address);
            IReadOnlyList<string> found = await PageChecks.LayoutAsync(window.Page.MainFrame);
            Assert.True(found.Count == 0, $"{address}: {string.Join('\n', found)}");
            Assert.NotEqual("taken", await window.Page.TitleAsync());
        }

        Assert.Empty(window.Errors);
    }
}
