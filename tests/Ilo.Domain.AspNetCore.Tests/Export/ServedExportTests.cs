using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.AspNetCore.Tests.Embedding;
using Ilo.Domain.Tests;
using Microsoft.Playwright;

namespace Ilo.Domain.AspNetCore.Tests.Export;

/// <summary>The exported site in Chromium, from a server that knows nothing but files.</summary>
public sealed class ServedExportTests(Chromium chromium)
{
    private static readonly string[] Frames = ["projects", "events", "articles", "timeline", "calendar"];

    // With and without an address of the site, and as the reader's system is light or dark.
    public static TheoryData<int, ColorScheme, bool> Windows => Slow.IsAsked
        ? new((360, ColorScheme.Dark, true), (1280, ColorScheme.Light, false), (360, ColorScheme.Light, false), (1280, ColorScheme.Dark, true))
        : new((360, ColorScheme.Dark, true), (1280, ColorScheme.Light, false));

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Export_OnAPlainFileServer_HasWorkingLinksAndNothingForAxe(int width, ColorScheme colours, bool hasAddress)
    {
        using PageFolder folder = new();
        string output = Directory.CreateDirectory(Path.Combine(folder.Root, "public")).FullName;
        await using ForeignSite server = await ForeignSite.StartAsync(new Dictionary<string, string>(), output);
        await IloExport.WriteAsync(
            output,
            options =>
            {
                options.Folder = Repository.PathOf("samples/Pages");
                options.Address = hasAddress ? new Uri(server.Address + "/files/") : null;
            },
            new LocalDate(2023, 6, 1));
        IPage page = await chromium.OpenAsync($"{server.Address}/files/index.html", width, colours: colours);
        List<string> wrong = [];
        page.Response += (_, answer) => Note(wrong, answer.Status is not (200 or 304) && !answer.Url.EndsWith("/favicon.ico", StringComparison.Ordinal), $"{answer.Url}: {answer.Status}");
        using HttpClient client = new();
        int data = 0;
        Queue<string> next = new([page.Url, .. Frames.Select(list => $"{server.Address}/files/ilo/embed/{list}-frame.html")]);
        HashSet<string> seen = [.. next], looked = [];
        while (next.TryDequeue(out string? address))
        {
            // Pages of one kind and language are alike: every one is fetched, some are looked at.
            string kind = new Uri(address).AbsolutePath[..(new Uri(address).AbsolutePath.LastIndexOf('/') + 1)];
            bool isFrame = kind.EndsWith("/embed/", StringComparison.Ordinal);
            bool isLooked = isFrame || looked.Count(one => one.StartsWith(kind, StringComparison.Ordinal) && one.LastIndexOf('/') == kind.Length - 1) < (
                Slow.IsAsked ? 6 : kind.Contains("/fr/", StringComparison.Ordinal) || kind.Contains("/es/", StringComparison.Ordinal) ? 1 : 2);
            foreach (string found in await LinksAsync(page, client, address, isLooked, wrong))
            {
                // Programs for calendars ask for the same by a scheme of their own.
                string link = found.StartsWith("webcal://", StringComparison.Ordinal) ? "http" + found["webcal".Length..] : found;
                Note(wrong, !link.StartsWith(server.Address + "/files/", StringComparison.Ordinal), $"{address}: {link} leads out of the files");
                if (!seen.Add(link))
                {
                    continue;
                }

                if (link.EndsWith(".html", StringComparison.Ordinal))
                {
                    next.Enqueue(link);
                    continue;
                }

                // Feeds, the calendar and tables are there, and are no pages to look at.
                data++;
                using HttpResponseMessage answer = await client.GetAsync(new Uri(link));
                Note(wrong, !answer.IsSuccessStatusCode, $"{address}: {link}: {answer.StatusCode}");
            }

            if (isLooked)
            {
                looked.Add(new Uri(address).AbsolutePath);
                wrong.AddRange((await PageChecks.LayoutAsync(page.MainFrame)).Select(one => $"{address}: {one}"));

                // What takes the most time is asked of every other page in either window, unless all is asked for.
                if (Slow.IsAsked || looked.Count % 2 == (hasAddress ? 0 : 1))
                {
                    wrong.AddRange((await PageChecks.AxeAsync(page, isPart: isFrame)).Select(one => $"{address}: {one}"));
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
        int files = Directory.GetFiles(output, "*.html", SearchOption.AllDirectories)
            .Count(file => !file.EndsWith("/embed/" + Path.GetFileName(file), StringComparison.Ordinal));
        int reached = seen.Count - data - Frames.Length;
        Assert.True(files > 200 && reached == files, $"{reached} of {files} pages are reached by links.");
        Assert.True(data >= (hasAddress ? 10 : 4), $"{data} feeds, calendars and tables");
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
