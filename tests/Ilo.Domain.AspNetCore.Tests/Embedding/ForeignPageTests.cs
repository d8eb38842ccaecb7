using Ilo.Domain.AspNetCore.Tests.Export;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Playwright;

namespace Ilo.Domain.AspNetCore.Tests.Embedding;

/// <summary>Looks at the lists on somebody else's page in Chromium, in each of the four ways.</summary>
public sealed class ForeignPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Boxes = """
        () => [...document.querySelectorAll('.ilo-title')].map(e => { const b = e.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; })
        """;

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script> in a title",
        "A title \"onmouseover=\"alert(2) with a quote",
        "</ul></section></div><img src=x onerror=alert(3)> closes everything",
        "javascript:alert(4) &lt;b&gt; &#60;i&#62; <!-- and a comment",
    ];

    private static string HostilePage => PageFolder.Projects([.. Hostile.Select((title, i) => (title, 2015 + i, 2020 + i))]);

    [Theory]
    [InlineData("fragment", 360)]
    [InlineData("fragment", 1280)]
    [InlineData("frame", 360)]
    [InlineData("frame", 1280)]
    [InlineData("component", 360)]
    [InlineData("component", 1280)]
    [InlineData("files", 360)]
    [InlineData("files", 1280)]
    public async Task List_OnAForeignPage_LooksAndReadsRight(string way, int width)
    {
        await using KestrelHost host = await KestrelHost.StartAsync();
        await using ForeignSite foreign = await EmbedAsync(host, way, new PageFolder());
        IPage page = await chromium.OpenAsync(foreign.Address + "/page", width);
        IFrame frame = way == "frame" ? page.Frames.Single(one => one != page.MainFrame) : page.MainFrame;
        IPage alone = await chromium.OpenAsync($"{host.Address}/ilo/embed/projects?size=5&frame");
        IReadOnlyList<string> expected = await alone.Locator(".ilo-title").AllInnerTextsAsync();
        Assert.Equal(5, expected.Count);
        Assert.Equal(expected, await frame.Locator(".ilo-title").AllInnerTextsAsync());
        double[][] boxes = await frame.EvaluateAsync<double[][]>(Boxes);
        Assert.All(boxes, box => Assert.True(box[0] >= 0 && box[2] <= width && box[3] - box[1] > 10, $"{string.Join(", ", box)}"));
        Assert.All(boxes.Skip(1).Zip(boxes), pair => Assert.True(pair.First[1] >= pair.Second[3] - 1, "Two titles lie over each other."));
        foreach (IFrame one in page.Frames)
        {
            Assert.True(await one.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "The page scrolls sideways.");
        }

        // The page's own style holds for what is its part, and its class names hide nothing.
        string font = await frame.Locator(".ilo-title a").First.EvaluateAsync<string>("e => getComputedStyle(e).fontFamily");
        Assert.Equal(way == "frame", !font.StartsWith("Georgia", StringComparison.Ordinal) && font != "sans-serif");
    }

    [Theory]
    [InlineData("fragment")]
    [InlineData("frame")]
    [InlineData("component")]
    [InlineData("files")]
    public async Task HostileContent_OnAForeignPage_StaysText(string way)
    {
        using PageFolder folder = new(("a.txt", HostilePage));
        await using KestrelHost host = await KestrelHost.StartAsync(options => options.Folder = folder.Pages);
        await using ForeignSite foreign = await EmbedAsync(host, way, folder);
        IPage page = await chromium.OpenAsync(foreign.Address + "/page");
        IFrame frame = way == "frame" ? page.Frames.Single(one => one != page.MainFrame) : page.MainFrame;
        string text = string.Join('\n', await frame.Locator(".ilo-title").AllTextContentsAsync());
        Assert.All(Hostile, title => Assert.Contains(title, text, StringComparison.Ordinal));
        Assert.Equal(0, await frame.Locator("img, .ilo-embed script, [onmouseover], [onerror], b, a[href^='javascript']").CountAsync());
        foreach (ILocator title in await frame.Locator(".ilo-title").AllAsync())
        {
            await title.HoverAsync();
        }

        if (way != "frame")
        {
            Assert.Equal("Words of their own after the list.", await page.Locator("main > p:last-child").InnerTextAsync());
        }
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
        Assert.Equal(EmbeddingPage.Block("A .NET page", "razor"), await File.ReadAllTextAsync(Ilo.Domain.Tests.Repository.PathOf("tests/Ilo.Domain.AspNetCore.Tests/Embedding/WorkPage.razor")));
        await using ForeignSite foreign = await ForeignSite.StartAsync(new Dictionary<string, string>
        {
            ["/html"] = EmbeddingPage.Block("A plain HTML page", "html").Replace(EmbeddingPage.Server, host.Address, StringComparison.Ordinal),
            ["/wordpress"] = await PhpTests.WordPressAsync(host, "['list' => 'projects', 'query' => 'donor=eu', 'size' => 3]"),
            ["/drupal"] = await PhpTests.DrupalAsync(host.Address),
        });
        foreach ((string name, string address) in (IEnumerable<(string, string)>)
            [("html", foreign.Address + "/html"), ("wordpress", foreign.Address + "/wordpress"), ("drupal", foreign.Address + "/drupal"), ("dotnet", host.Address + "/work")])
        {
            IPage page = await chromium.OpenAsync(address, width: 900);
            Assert.True(await page.Locator(".ilo-title").CountAsync() >= 3, name);
            if (Environment.GetEnvironmentVariable("ILO_SCREENSHOTS") == "1")
            {
                await page.ScreenshotAsync(new() { Path = Ilo.Domain.Tests.Repository.PathOf($"docs/images/embed-{name}.png") });
            }
        }
    }

    private static async Task<ForeignSite> EmbedAsync(KestrelHost host, string way, PageFolder folder)
    {
        string fragment = $"{host.Address}/ilo/embed/projects?size=5";
        using HttpClient client = new();
        string? files = null;
        if (way == "files")
        {
            string pages = host.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<IloOptions>>().Value.Folder;
            await ExportTests.ExportAsync(folder, pages);
            files = Path.Combine(folder.Root, "public");
        }

        return await ForeignSite.StartAsync(
            new Dictionary<string, string>
            {
                ["/page"] = way switch
                {
                    "fragment" => await client.GetStringAsync(fragment),
                    "frame" => $"<iframe src=\"{fragment}&amp;frame\" title=\"Projects\" width=\"100%\" height=\"500\"></iframe>",
                    "component" => Component(host.Address, fragment),
                    _ => Component(host.Address, "/files/ilo/embed/projects.html"),
                },
            },
            files);
    }

    private static string Component(string server, string source) => $"""
        <script type="module" src="{server}/ilo/assets/ilo-list.js"></script>
        <ilo-list src="{source}"><a href="{server}/projects">Our projects</a></ilo-list>
        """;
}
