using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

public sealed class LayoutTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string Script = File.ReadAllText(Path.Combine(TestSite.Root, "tests", "Ilo.EmbedSite.Tests", "Browser", "layout.js"));
    private static readonly string Modules = Path.Combine(TestSite.Root, "tests", "Ilo.EmbedSite.Tests", "node_modules");

    // All widths in both colours take some minutes: ILO_SLOW=1.
    private static readonly bool IsSlow = Environment.GetEnvironmentVariable("ILO_SLOW") == "1";

    public static TheoryData<int, ColorScheme> Windows => IsSlow
        ? new(from width in (int[])[360, 768, 1280, 1920] from colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select (width, colours))
        : new((360, ColorScheme.Light), (1280, ColorScheme.Dark));

    public static TheoryData<int, ColorScheme> WindowsForAxe => IsSlow ? Windows : new((360, ColorScheme.Dark), (1280, ColorScheme.Light));

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task EveryPage_AtAnyWidth_HasNothingCutBrokenOrOverAnother(int width, ColorScheme colours)
    {
        await using BrowserWindow window = await browser.OpenAsync(width, colours: colours);
        List<string> found = [];
        foreach (string address in await Pages.AllAsync(browser.Site))
        {
            await window.GoAsync(address);
            found.AddRange((await window.Page.EvaluateAsync<string[]>(Script)).Select(one => $"{address} at {width}: {one}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.Empty(window.Errors);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task EveryPage_WithHostileText_FitsAndRunsNoScript(int width)
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt", Samples.Projects(
            (new string('W', 4000), "Funded by the European Union."),
            ("<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">", $"\"onmouseover=\"document.title='taken' {new string('_', 900)}"),
            ("\u202Eturned round", "A summary.")));
        folder.Write("events.txt", $"Events\n\nNovember 2023\n\n  1. {new string('M', 900)}\n\n    6 - 20 November 2023, Lahore\n\n    Long.\n\n");
        folder.Write("bad.txt", Samples.Bad);
        await using TestSite site = new(folder.Path);
        BrowserFixture.Serve(site);
        await using BrowserWindow window = await browser.OpenAsync(width, site);
        foreach (string address in await Pages.AllAsync(site))
        {
            await window.GoAsync(address);
            string[] found = await window.Page.EvaluateAsync<string[]>(Script);
            Assert.True(found.Length == 0, $"{address}: {string.Join('\n', found)}");
            Assert.NotEqual("taken", await window.Page.TitleAsync());
        }

        Assert.Empty(window.Errors);
    }

    [Theory]
    [MemberData(nameof(WindowsForAxe))]
    public async Task EveryPage_CheckedByAxe_HasNothingToSay(int width, ColorScheme colours)
    {
        string script = Path.Combine(Modules, "axe-core", "axe.min.js");
        BrowserFixture.Require(File.Exists(script), "There is no axe-core; run: npm install --no-save --no-package-lock --prefix tests/Ilo.EmbedSite.Tests axe-core");
        string axe = await File.ReadAllTextAsync(script, TestContext.Current.CancellationToken);
        await using BrowserWindow window = await browser.OpenAsync(width, colours: colours);
        List<string> found = [];
        foreach (string address in await Pages.AllAsync(browser.Site, records: 1))
        {
            await window.GoAsync(address);
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
            found.AddRange(results.Value.GetProperty("violations").EnumerateArray().Select(violation => $"{address} at {width}: {violation.GetRawText()}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task EveryPage_CheckedByHtmlValidate_HasNothingToSay()
    {
        string program = Path.Combine(Modules, ".bin", "html-validate");
        BrowserFixture.Require(File.Exists(program), "There is no html-validate; run: npm install --no-save --no-package-lock --prefix tests/Ilo.EmbedSite.Tests html-validate");
        using TemporaryFolder folder = new();
        int count = 0;
        foreach (string address in await Pages.AllAsync(browser.Site, records: 5))
        {
            // The name says which page it is where something is found.
            folder.Write($"{count++:000}{string.Concat(address.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')),-1}.html", await browser.Site.TextAsync(address));
        }

        folder.Write(".htmlvalidate.json", await File.ReadAllTextAsync(Path.Combine(TestSite.Root, "tests", "Ilo.EmbedSite.Tests", "Browser", "htmlvalidate.json"), TestContext.Current.CancellationToken));
        using Process process = Process.Start(new ProcessStartInfo(program, ["--formatter=text", folder.Path]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path })!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output + await error);
        Assert.True(count > 40);
    }
}
