using Ilo.Domain.AspNetCore.Tests.Export;
using Ilo.Domain.Tests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Playwright;

namespace Ilo.Domain.AspNetCore.Tests.Embedding;

/// <summary>Looks at the lists on somebody else's page in Chromium, in each of the four ways.</summary>
public sealed class ForeignPageTests(Chromium chromium)
{
    /// <summary>The titles of a list, whichever it is.</summary>
    internal const string Titles = ".ilo-title, .ilo-row-title a";

    private static readonly string[] Kinds = ["projects", "events", "articles", "timeline", "calendar"];
    private static readonly string[] Ways = ["fragment", "frame", "component", "files"];

    // Each way at both widths, and each list in each way, takes some minutes: ILO_SLOW=1. Else each way has some of the lists, and together they have all.
    public static TheoryData<string, int> WaysAndWidths => Slow.IsAsked
        ? new(from way in Ways from width in (int[])[360, 1280] select (way, width))
        : new(("fragment", 1280), ("frame", 360), ("component", 1280), ("files", 360));

    [Theory]
    [MemberData(nameof(WaysAndWidths))]
    public async Task List_OnAForeignPage_LooksAndReadsRight(string way, int width)
    {
        await using KestrelHost host = await KestrelHost.StartAsync();
        using PageFolder folder = new();
        await using ForeignSite foreign = await EmbedAsync(host, way, folder);
        foreach (string kind in KindsOf(way, 2))
        {
            string where = $"{kind} as {way} at {width}";
            IPage page = await chromium.OpenAsync($"{foreign.Address}/{kind}", width);
            IFrame frame = way == "frame" ? page.Frames.Single(one => one != page.MainFrame) : page.MainFrame;
            IPage alone = await chromium.OpenAsync($"{host.Address}/ilo/embed/{kind}?size=5&frame");
            IReadOnlyList<string> expected = await alone.Locator(Titles).AllInnerTextsAsync();
            Assert.True(expected.Count >= (kind == "calendar" ? 1 : 5), where);
            Assert.Equal(expected, await frame.Locator(Titles).AllInnerTextsAsync());
            IReadOnlyList<string> found = await PageChecks.LayoutAsync([.. page.Frames]);
            Assert.True(found.Count == 0, $"{where}: {string.Join('\n', found)}");

            // The page's own style holds for what is its part, its class names hide nothing, and a frame has a look of its own.
            string font = await frame.Locator(Titles).First.EvaluateAsync<string>("e => getComputedStyle(e).fontFamily");
            Assert.Equal(way == "frame", font.StartsWith("\"Segoe UI\"", StringComparison.Ordinal));
            Assert.All(await frame.Locator(Titles).AllAsync(), title => Assert.True(title.IsVisibleAsync().GetAwaiter().GetResult(), where));
            Assert.Equal(kind == "timeline" ? 5 : 0, await frame.Locator(".ilo-row-bar").CountAsync());

            // A frame here is too narrow for a month, and the address of the exported style sheet is nobody's.
            Assert.Equal((kind, width) == ("calendar", 1280) && (way is "fragment" or "component"), await frame.Locator(".ilo-month").First.IsVisibleAsync());
            await page.CloseAsync();
            await alone.CloseAsync();
        }
    }

    [Theory]
    [InlineData("fragment")]
    [InlineData("frame")]
    [InlineData("component")]
    [InlineData("files")]
    public async Task HostileContent_OnAForeignPage_StaysText(string way)
    {
        using PageFolder folder = new(HostilePages.All);
        await using KestrelHost host = await KestrelHost.StartAsync(options => options.Folder = folder.Pages);
        await using ForeignSite foreign = await EmbedAsync(host, way, folder);
        await HostilePages.AssertTextAsync(chromium, foreign, KindsOf(way, 1), isFramed: way == "frame");
    }

    [Fact]
    public async Task WebComponent_WithoutScriptOrServer_KeepsItsLink()
    {
        await using KestrelHost host = await KestrelHost.StartAsync();
        await using ForeignSite foreign = await ForeignSite.StartAsync(new Dictionary<string, string>
        {
            ["/page"] = Component(host.Address, host.Address + "/ilo/embed/projects"),
            ["/gone"] = Component(host.Address, "http://127.0.0.1:9/ilo/embed/projects"),
            ["/bad"] = Component(host.Address, host.Address + "/ilo/embed/projects?active=someday"),
            ["/feed"] = Component(host.Address, host.Address + "/ilo/articles.json"),
        });
        foreach ((string path, bool hasScript) in (IEnumerable<(string, bool)>)[("/page", false), ("/gone", true), ("/bad", true), ("/feed", true)])
        {
            IPage page = await chromium.OpenAsync(foreign.Address + path, hasScript: hasScript);
            Assert.Equal("Our projects", await page.Locator("ilo-list").InnerTextAsync());
            Assert.Equal(host.Address + "/projects", await page.Locator("ilo-list > a").GetAttributeAsync("href"));
        }
    }

    [Fact]
    public async Task WebComponent_ServerIsHostile_LetsNothingIn()
    {
        const string Evil = """
            <div class="ilo-embed"><p class="seen" onclick="alert(1)" style="position:fixed">text</p><script>alert(2)</script><img src="x" onerror="alert(3)">
            <a class="link" href=" java&#10;script:alert(4)">a</a><svg><a xlink:href="javascript:alert(5)"><text>b</text></a></svg><iframe srcdoc="<script>parent.alert(6)</script>"></iframe>
            <form action="https://evil.example"><input></form><style>body { display: none }</style></div>
            """;
        await using KestrelHost host = await KestrelHost.StartAsync(map: application => application.MapGet("/evil", (HttpContext context) =>
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            return Results.Text(Evil, "text/html", Encoding.UTF8);
        }));
        await using ForeignSite foreign = await ForeignSite.StartAsync(new Dictionary<string, string> { ["/page"] = Component(host.Address, host.Address + "/evil") });
        IPage page = await chromium.OpenAsync(foreign.Address + "/page");
        Assert.Equal("text", await page.Locator("ilo-list .seen").InnerTextAsync());
        Assert.Equal(0, await page.Locator("ilo-list :is(script, iframe, form, style, [onclick], [onerror], [style])").CountAsync());
        Assert.Null(await page.Locator("ilo-list .link").GetAttributeAsync("href"));
        Assert.DoesNotContain("javascript:", await page.Locator("ilo-list").InnerHTMLAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WebComponent_Always_IsSmall()
    {
        await using KestrelHost host = await KestrelHost.StartAsync();
        using HttpClient client = new();
        Assert.InRange((await client.GetByteArrayAsync(host.Address + "/ilo/assets/ilo-list.js")).Length, 500, 3 * 1024);
    }

    [Fact]
    public async Task Frame_OfWhatIsNoList_IsRefused()
    {
        await using KestrelHost host = await KestrelHost.StartAsync();
        await using ForeignSite foreign = await ForeignSite.StartAsync(new Dictionary<string, string>
        {
            ["/page"] = $"<iframe src=\"{host.Address}/ilo/embed/projects\" width=\"300\" height=\"200\"></iframe>",
        });
        IPage page = await chromium.OpenAsync(foreign.Address + "/page");
        Assert.StartsWith("chrome-error:", page.Frames.Single(one => one != page.MainFrame).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryWay_OfTheDocs_ShowsLists()
    {
        await using KestrelHost host = await KestrelHost.StartAsync(map: application =>
            application.MapGet("/work", () => new RazorComponentResult<WorkPage>()));
        Assert.Equal(EmbeddingPage.Block("A .NET page", "razor"), await File.ReadAllTextAsync(Repository.PathOf("tests/Ilo.Domain.AspNetCore.Tests/Embedding/WorkPage.razor")));
        await using ForeignSite foreign = await ForeignSite.StartAsync(new Dictionary<string, string>
        {
            ["/html"] = EmbeddingPage.Block("A plain HTML page", "html").Replace(EmbeddingPage.Server, host.Address, StringComparison.Ordinal),
            ["/wordpress"] = await PhpTests.WordPressAsync(host, "['list' => 'projects', 'query' => 'donor=eu', 'size' => 3]"),
            ["/drupal"] = ForeignSite.WithBlock(await PhpTests.DrupalAsync(host.Address)),
        });
        HashSet<string> pictures = [];
        foreach ((string name, string address) in (IEnumerable<(string, string)>)
            [("html", foreign.Address + "/html"), ("wordpress", foreign.Address + "/wordpress"), ("drupal", foreign.Address + "/drupal"), ("dotnet", host.Address + "/work")])
        {
            IPage page = await chromium.OpenAsync(address, width: 900);
            Assert.True(await page.Locator(".ilo-title").CountAsync() >= 3, name);
            foreach (ILocator frame in await page.Locator("iframe").AllAsync())
            {
                await Assertions.Expect(frame.ContentFrame.Locator(".ilo-title")).ToHaveCountAsync(3);
            }

            pictures.Add(Convert.ToBase64String(await page.ScreenshotAsync()));
            if (Environment.GetEnvironmentVariable("ILO_SCREENSHOTS") == "1")
            {
                // What lies below the window is not drawn in frames.
                await page.SetViewportSizeAsync(900, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
                await page.ScreenshotAsync(new() { Path = Repository.PathOf($"docs/images/embed-{name}.png"), FullPage = true });
            }
        }

        Assert.Equal(4, pictures.Count);
    }

    private static IReadOnlyList<string> KindsOf(string way, int count) => Slow.Some(Kinds, count, Array.IndexOf(Ways, way));

    private static async Task<ForeignSite> EmbedAsync(KestrelHost host, string way, PageFolder folder)
    {
        using HttpClient client = new();
        string? files = null;
        if (way == "files")
        {
            await ExportTests.ExportAsync(folder, host.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<IloOptions>>().Value.Folder);
            files = Path.Combine(folder.Root, "public");
        }

        Dictionary<string, string> pages = [];
        foreach (string kind in Kinds)
        {
            string fragment = $"{host.Address}/ilo/embed/{kind}?size=5";
            pages["/" + kind] = way switch
            {
                "fragment" => await client.GetStringAsync(fragment),
                "frame" => $"<iframe src=\"{fragment}&amp;frame\" title=\"{kind}\" width=\"100%\" height=\"900\"></iframe>",
                "component" => Component(host.Address, fragment),
                _ => Component(host.Address, $"/files/ilo/embed/{kind}.html"),
            };
        }

        return await ForeignSite.StartAsync(pages, files);
    }

    private static string Component(string server, string source) => $"""
        <script type="module" src="{server}/ilo/assets/ilo-list.js"></script>
        <ilo-list src="{source}"><a href="{server}/projects">Our projects</a></ilo-list>
        """;
}
