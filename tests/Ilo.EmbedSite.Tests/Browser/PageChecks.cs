using System.Text.Json;
using Ilo.Domain.Tests;
using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>What every page is looked at for: a layout that is broken, and what axe-core finds.</summary>
internal static class PageChecks
{
    private const string Folder = "tests/Ilo.EmbedSite.Tests";

    private static readonly string Layout = File.ReadAllText(Repository.PathOf($"{Folder}/Browser/layout.js"));
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(ModuleOf("axe-core", "axe-core/axe.min.js")));

    /// <summary>Returns what a person would call broken at once in some frames: text cut, over other text, or beyond the window.</summary>
    internal static async Task<IReadOnlyList<string>> LayoutAsync(params IReadOnlyList<IFrame> frames)
    {
        List<string> found = [];
        foreach (IFrame frame in frames)
        {
            found.AddRange(await frame.EvaluateAsync<string[]>(Layout));
        }

        return found;
    }

    /// <summary>Returns what axe-core finds on a page and in its frames.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isPart">Whether it is a part of another page, whose heading is no first one: what is good practice for whole pages is not asked.</param>
    internal static async Task<IReadOnlyList<string>> AxeAsync(IPage page, bool isPart = false)
    {
        IReadOnlyList<IFrame> frames = [.. page.Frames];
        foreach (IFrame frame in frames)
        {
            // A page stays through its widths and colours.
            if (await frame.EvaluateAsync<bool>("() => !window.axe"))
            {
                await frame.EvaluateAsync(Axe.Value + "\n;0");
            }
        }

        JsonElement? results = await page.EvaluateAsync(
            """
            async rules => {
              const results = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ...rules], resultTypes: ['violations', 'passes'] });
              const short = violation => ({ id: violation.id, help: violation.help, nodes: violation.nodes.slice(0, 3).map(node => `${node.target}: ${node.html.slice(0, 200)}`) });
              const framed = results.passes.flatMap(pass => pass.nodes).filter(node => node.target.length > 1).length;
              return { passes: results.passes.map(pass => pass.id), framed, violations: results.violations.map(short) };
            }
            """,
            isPart ? Array.Empty<string>() : ["best-practice"]);
        Assert.Contains("color-contrast", results!.Value.GetProperty("passes").EnumerateArray().Select(pass => pass.GetString()));
        Assert.True(frames.Count == 1 || results.Value.GetProperty("framed").GetInt32() > 0, "axe looked into no frame.");
        return [.. results.Value.GetProperty("violations").EnumerateArray().Select(violation => violation.GetRawText())];
    }

    /// <summary>Returns the path of a file of a package of npm's.</summary>
    internal static string ModuleOf(string package, string file)
    {
        string path = Repository.PathOf($"{Folder}/node_modules/{file}");
        Requirements.Need(File.Exists(path), $"There is no {package}; run: npm install --no-save --no-package-lock --prefix {Folder} {package}");
        return path;
    }
}
