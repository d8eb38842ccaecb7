using System.Text.Json;
using Ilo.Domain.Tests;
using Microsoft.Playwright;

namespace Ilo.Domain.AspNetCore.Tests.Embedding;

/// <summary>
/// Exported files on a page of another origin with a style sheet of its own, in Chromium: included by that page's server, in a frame, and by the web component.
/// The server of the files knows nothing but files. With ILO_SLOW=1 each list in each way; else some in each way: for their looks
/// all of them, with hostile content those that the pages of a server are not asked for.
/// </summary>
public sealed class StaticFileTests(Chromium chromium)
{
    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["projects"] = ["Bright kilns", "Quiet looms", "Better lamps"],
        ["events"] = ["A long training", "A short meeting"],
        ["articles"] = ["A second word", "A first word"],
        ["timeline"] = ["Better lamps", "Quiet looms", "Bright kilns"],
        ["calendar"] = ["A short meeting", "A long training"],
    };

    private static (string, string)[] OwnPages =>
    [
        ("projects.txt", PageFolder.Projects(("Better lamps", 2017, 2019), ("Quiet looms", 2018, 2021), ("Bright kilns", 2021, 2025))),
        ("events.txt", "Events\n\nJune 2023\n\n  1. A long training\n\n    6 - 20 June 2023, Lahore\n\n    Long.\n\n  2. A short meeting\n\n    5 June 2023, Karachi\n\n    Short.\n\n"),
        ("news.txt", "News\n\nMay 2023\n\n  1. A first word\n\n    2 May 2023\n\n    Said.\n\n  2. A second word\n\n    9 May 2023\n\n    Said again.\n\n"),
    ];

    [Theory]
    [InlineData("included", 1280, true, 0)]
    [InlineData("included", 360, true, 1)]
    [InlineData("frame", 1280, true, 2)]
    [InlineData("frame", 360, false, 3)]
    [InlineData("component", 1280, false, 4)]
    public async Task List_OfAFile_LooksAndReadsRightOnAForeignPage(string way, int width, bool hasAddress, int turn)
    {
        using PageFolder folder = new(OwnPages);
        await using ForeignSite files = await ServeAsync(folder);
        await using ForeignSite foreign = await EmbedAsync(files, folder, way, hasAddress);
        using HttpClient client = new();
        foreach ((string kind, string[] titles) in Slow.Some([.. Expected], 2, turn))
        {
            string where = $"{kind} as {way} at {width}";
            IPage page = await chromium.OpenAsync($"{foreign.Address}/{kind}", width);
            IFrame frame = way == "frame" ? page.Frames.Single(one => one != page.MainFrame) : page.MainFrame;
            Assert.Equal(titles, await frame.Locator(ForeignPageTests.Titles).AllInnerTextsAsync());
            Assert.Equal(titles.Length, await frame.Locator($":is({ForeignPageTests.Titles}) >> visible=true").CountAsync());
            IReadOnlyList<string> found = await PageChecks.LayoutAsync([.. page.Frames]);
            Assert.True(found.Count == 0, $"{where}: {string.Join('\n', found)}");

            JsonElement look = (await frame.EvaluateAsync(
                """
                kind => {
                  const style = selector => { const one = document.querySelector(selector); return one ? getComputedStyle(one) : null; };
                  const box = selector => document.querySelector(selector).getBoundingClientRect();
                  const root = box(`.ilo-${kind}`), items = [...document.querySelectorAll(`.ilo-${kind} :is(.ilo-entry, .ilo-row)`)].map(one => one.getBoundingClientRect());
                  return {
                    words: style('.ilo-when, .ilo-row-facts').fontFamily,
                    title: style('.ilo-title, .ilo-row-title').fontFamily,
                    bullets: style('.ilo-list, .ilo-rows').listStyleType,
                    month: style('.ilo-month')?.display ?? null,
                    bars: [...document.querySelectorAll('.ilo-row-bar rect')].map(one => one.getBoundingClientRect()).filter(one => one.width > 1 && one.height > 8).length,
                    axis: style('.ilo-axis')?.position ?? null,
                    inside: items.every(one => one.left >= root.left - 1 && one.right <= root.right + 1),
                    inOrder: items.every((one, i) => i === 0 || one.top >= items[i - 1].bottom - 1),
                    links: [...document.querySelectorAll(`.ilo-${kind} a`)].map(one => one.href),
                  };
                }
                """, kind))!.Value;
            bool isDrawn = kind is "timeline" or "calendar", isFramed = way == "frame";
            Assert.True(look.GetProperty("inside").GetBoolean() && look.GetProperty("inOrder").GetBoolean(), where);

            // The page's own style holds for words and headings; the sheet of a drawing, and that of a frame, come from the files.
            Assert.Equal(isFramed ? "\"Segoe UI\"" : "Georgia", look.GetProperty("words").GetString()!.Split(',')[0]);
            Assert.Equal(isFramed ? "\"Segoe UI\"" : kind == "timeline" ? "Georgia" : "sans-serif", look.GetProperty("title").GetString()!.Split(',')[0]);
            Assert.Equal(isDrawn || isFramed ? "none" : "disc", look.GetProperty("bullets").GetString());
            Assert.Equal(kind == "timeline" ? 3 : 0, look.GetProperty("bars").GetInt32());
            Assert.Equal(kind == "timeline" ? "absolute" : null, look.GetProperty("axis").GetString());
            Assert.Equal(kind != "calendar" ? null : width == 360 || isFramed ? "none" : "block", look.GetProperty("month").GetString());

            // Every link leads to a file that is there.
            string[] links = [.. look.GetProperty("links").EnumerateArray().Select(link => link.GetString()!)];
            string origin = hasAddress || isFramed ? files.Address : foreign.Address;
            Assert.True(links.Length >= titles.Length, where);
            Assert.All(links, link => Assert.StartsWith(origin + "/files/", link));
            foreach (string link in links)
            {
                using HttpResponseMessage answer = await client.GetAsync(new Uri(link));
                Assert.True(answer.IsSuccessStatusCode, $"{where}: {link}");
            }

            if (!isFramed)
            {
                LocatorBoundingBoxResult list = (await page.Locator($".ilo-{kind}").BoundingBoxAsync())!, after = (await page.Locator("main > p:last-child").BoundingBoxAsync())!;
                Assert.True(after.Y >= list.Y + list.Height - 1, $"{where}: the page's own words do not stand below the list.");
            }

            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData("included", true, 4)]
    [InlineData("frame", false, 3)]
    [InlineData("component", false, 2)]
    public async Task HostileContent_OfAFile_StaysTextOnAForeignPage(string way, bool hasAddress, int turn)
    {
        using PageFolder folder = new(HostilePages.All);
        await using ForeignSite files = await ServeAsync(folder);
        await using ForeignSite foreign = await EmbedAsync(files, folder, way, hasAddress);
        await HostilePages.AssertTextAsync(chromium, foreign, Slow.Some([.. Expected.Keys], 1, turn), isFramed: way == "frame");
    }

    private static Task<ForeignSite> ServeAsync(PageFolder folder)
    {
        string output = Directory.CreateDirectory(Path.Combine(folder.Root, "public")).FullName;
        return ForeignSite.StartAsync(new Dictionary<string, string>(), output);
    }

    // A file is included as a web server does it: its text stands in the page as it is.
    private static async Task<ForeignSite> EmbedAsync(ForeignSite files, PageFolder folder, string way, bool hasAddress)
    {
        string output = Path.Combine(folder.Root, "public");
        await IloExport.WriteAsync(
            output,
            options =>
            {
                options.Folder = folder.Pages;
                options.Address = hasAddress ? new Uri(files.Address + "/files/") : null;
            },
            new LocalDate(2023, 6, 1));
        return await ForeignSite.StartAsync(Expected.Keys.ToDictionary(kind => "/" + kind, kind => way switch
        {
            "included" => File.ReadAllText(Path.Combine(output, $"ilo/embed/{kind}.html")),
            "frame" => $"<iframe src=\"{files.Address}/files/ilo/embed/{kind}-frame.html\" title=\"{kind}\" width=\"100%\" height=\"900\"></iframe>",

            // Scripts read files of another origin only where their server lets them: here the page's own server has them.
            _ => $"<script type=\"module\" src=\"/files/ilo/assets/ilo-list.js\"></script>\n<ilo-list src=\"/files/ilo/embed/{kind}.html\"><a href=\"/files/{kind}.html\">Our lists</a></ilo-list>",
        }), way == "component" ? output : null);
    }
}
