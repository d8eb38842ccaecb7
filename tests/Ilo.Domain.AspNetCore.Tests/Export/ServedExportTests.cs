using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.AspNetCore.Tests.Embedding;
using Ilo.Domain.Tests;
using Microsoft.Playwright;

namespace Ilo.Domain.AspNetCore.Tests.Export;

/// <summary>The exported site in Chromium, from a server that knows nothing but files.</summary>
public sealed class ServedExportTests(Chromium chromium)
{
    private static readonly string Axe = Repository.PathOf("tests/Ilo.EmbedSite.Tests/node_modules/axe-core/axe.min.js");

    public static TheoryData<int> Widths => Slow.IsAsked ? [360, 1280] : [360];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Export_OnAPlainFileServer_HasWorkingLinksAndNothingForAxe(int width)
    {
        Requirements.Need(File.Exists(Axe), "There is no axe-core; run: npm install --no-save --no-package-lock --prefix tests/Ilo.EmbedSite.Tests axe-core");
        string axe = await File.ReadAllTextAsync(Axe);
        using PageFolder folder = new();
        await IloExport.WriteAsync(Path.Combine(folder.Root, "public"), options => options.Folder = Repository.PathOf("samples/Pages"), new LocalDate(2023, 6, 1));
        await using ForeignSite server = await ForeignSite.StartAsync(new Dictionary<string, string>(), Path.Combine(folder.Root, "public"));
        IPage page = await chromium.OpenAsync($"{server.Address}/files/index.html", width);
        List<string> wrong = [];
        page.Response += (_, answer) => Note(wrong, answer.Status is not (200 or 304) && !answer.Url.EndsWith("/favicon.ico", StringComparison.Ordinal), $"{answer.Url}: {answer.Status}");
        using HttpClient client = new();
        Queue<string> next = new([page.Url]);
        HashSet<string> seen = [page.Url], looked = [];
        while (next.TryDequeue(out string? address))
        {
            // Pages of one kind and language are alike: every one is fetched, some are looked at.
            string kind = new Uri(address).AbsolutePath[..(new Uri(address).AbsolutePath.LastIndexOf('/') + 1)];
            bool isLooked = looked.Count(one => one.StartsWith(kind, StringComparison.Ordinal) && one.LastIndexOf('/') == kind.Length - 1) < (
                Slow.IsAsked ? 20 : kind.Contains("/fr/", StringComparison.Ordinal) || kind.Contains("/es/", StringComparison.Ordinal) ? 1 : 2);
            foreach (string link in await LinksAsync(page, client, address, isLooked, wrong))
            {
                Note(wrong, !link.StartsWith(server.Address + "/files/", StringComparison.Ordinal), $"{address}: {link} leads out of the files");
                if (seen.Add(link))
                {
                    next.Enqueue(link);
                }
            }

            if (isLooked)
            {
                looked.Add(new Uri(address).AbsolutePath);
                wrong.AddRange((await page.EvaluateAsync<string[]>(Chromium.Layout)).Select(one => $"{address}: {one}"));
                await page.EvaluateAsync(axe + "\n;0");
                JsonElement? found = await page.EvaluateAsync(
                    "async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(one => one.help + ': ' + one.nodes[0].html)");
                wrong.AddRange(found!.Value.EnumerateArray().Select(one => $"{address}: {one.GetString()}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
        int files = Directory.GetFiles(Path.Combine(folder.Root, "public"), "*.html", SearchOption.AllDirectories).Length;
        Assert.True(files > 200 && seen.Count == files, $"{seen.Count} of {files} pages are reached by links.");
        Assert.True(looked.Count > 20);
    }

    // Those that are looked at are opened in the browser, the others fetched.
    private static async Task<string[]> LinksAsync(IPage page, HttpClient client, string address, bool isLooked, List<string> wrong)
    {
        if (isLooked)
        {
            await page.GotoAsync(address);
            return await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].map(link => link.href.split('#')[0])");
        }

        using HttpResponseMessage answer = await client.GetAsync(new Uri(address));
        Note(wrong, !answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        using IHtmlDocument document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return [.. document.QuerySelectorAll("a[href]").Select(link => new Uri(new Uri(address), link.GetAttribute("href")).AbsoluteUri.Split('#')[0])];
    }

    private static void Note(List<string> wrong, bool isWrong, string what)
    {
        if (isWrong)
        {
            wrong.Add(what);
        }
    }
}
