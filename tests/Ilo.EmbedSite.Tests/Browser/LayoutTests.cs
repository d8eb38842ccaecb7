using System.Text.Json;
using Ilo.Domain.Tests;
using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

public sealed class LayoutTests(BrowserFixture browser)
{
    internal static readonly string Script = File.ReadAllText(Path.Combine(TestSite.Root, "tests", "Ilo.EmbedSite.Tests", "Browser", "layout.js"));
    internal static readonly string Modules = Path.Combine(TestSite.Root, "tests", "Ilo.EmbedSite.Tests", "node_modules");

    // All widths in both colours take some minutes: ILO_SLOW=1.
    public static TheoryData<int, ColorScheme> Windows => Slow.IsAsked
        ? new(from width in (int[])[360, 768, 1280, 1920] from colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select (width, colours))
        : new((360, ColorScheme.Dark), (1280, ColorScheme.Light));

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task EveryPage_AtAnyWidth_HasNothingCutBrokenOrOverAnotherAndNothingForAxe(int width, ColorScheme colours)
    {
        string file = Path.Combine(Modules, "axe-core", "axe.min.js");
        BrowserFixture.Require(
            File.Exists(file), "There is no axe-core; run: npm install --no-save --no-package-lock --prefix tests/Ilo.EmbedSite.Tests axe-core");
        string axe = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await using BrowserWindow window = await browser.OpenAsync(width, colours: colours);
        List<string> found = [];
        foreach (string address in await Pages.AllAsync(browser.Site, records: Slow.IsAsked ? 5 : 1))
        {
            await window.GoAsync(address);
            found.AddRange((await window.Page.EvaluateAsync<string[]>(Script)).Select(one => $"{address} at {width}: {one}"));
            found.AddRange((await AxeAsync(window, axe)).Select(one => $"{address} at {width}: {one}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.Empty(window.Errors);
    }

    private static async Task<IEnumerable<string>> AxeAsync(BrowserWindow window, string axe)
    {
        await window.Page.EvaluateAsync(axe + "\n;0");
        JsonElement? results = await window.Page.EvaluateAsync(
            """
            async () => {
              const results = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
              const short = violation => ({ id: violation.id, help: violation.help, nodes: violation.nodes.slice(0, 3).map(node => node.html.slice(0, 200)) });
              return { passes: results.passes.map(pass => pass.id), violations: results.violations.map(short) };
            }
            """);
        Assert.Contains("color-contrast", results!.Value.GetProperty("passes").EnumerateArray().Select(pass => pass.GetString()));
        return results.Value.GetProperty("violations").EnumerateArray().Select(violation => violation.GetRawText());
    }
}
