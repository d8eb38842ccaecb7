using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.AspNetCore.Export;
using Ilo.Domain.Catalogues;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

/// <summary>The address of an item that has turned out to be one with another leads to the item, from a server and as a file.</summary>
public sealed class FormerKeyTests
{
    private const string Former = "light-for-the-lake-of-alderton";
    private const string Now = "better-lamps-for-rural-women-in-norland";

    private static readonly Project First = new()
    {
        Title = "Better Lamps for Rural Women in Norland",
        Duration = new(new(2012, 1, 1), new(2014, 12, 31)),
        Code = "NOR/12",
    };

    private static readonly Project Second = First with { Title = "Light for the Lake of Alderton", Code = null };

    [Theory]
    [InlineData("/projects/" + Former, "/projects/" + Now)]
    [InlineData("/fr/projects/" + Former + "?active=2013-01-01", "/fr/projects/" + Now + "?active=2013-01-01")]
    public async Task FormerKey_AskedForAtAServer_MovesPermanently(string address, string now)
    {
        await using TestHost host = await StartAsync(isJoined: true);
        using HttpResponseMessage answer = await host.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.MovedPermanently, now), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(now)).StatusCode);
        Assert.DoesNotContain(Former, await host.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/projects/never")).StatusCode);
    }

    [Fact]
    public async Task FormerKey_InAnExport_IsAPageThatLeadsThere()
    {
        using PageFolder folder = new();
        await using TestHost host = await StartAsync(isJoined: true);
        IloExportReport report = await ExportAsync(host, folder);
        Assert.DoesNotContain(Former, File.ReadAllText(Path.Combine(folder.Root, "sitemap.xml")), StringComparison.Ordinal);
        foreach (string list in (string[])["projects", "en/projects", "fr/projects", "es/projects"])
        {
            // The site's own language stands at the root.
            if (!report.Written.Contains($"{list}/{Now}.html"))
            {
                Assert.Equal("en/projects", list);
                continue;
            }

            string file = Path.Combine(folder.Root, list, $"{Former}.html");
            IHtmlDocument page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            string refresh = page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!;
            Assert.StartsWith("0; url=", refresh, StringComparison.Ordinal);
            Assert.All(
                [refresh["0; url=".Length..], Link("link[rel=canonical]"), Link("main a")],
                link => Assert.Equal(Path.Combine(folder.Root, list, $"{Now}.html"), Path.GetFullPath(link, Path.GetDirectoryName(file)!)));
            Assert.Equal(First.Title, page.QuerySelector("h1")!.TextContent);

            string Link(string selector) => page.QuerySelector(selector)!.GetAttribute("href")!;
        }

        // Once they are two again, each has its own page.
        await using TestHost apart = await StartAsync(isJoined: false);
        await ExportAsync(apart, folder);
        Assert.Contains("Light for the Lake", File.ReadAllText(Path.Combine(folder.Root, "projects", $"{Former}.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv", File.ReadAllText(Path.Combine(folder.Root, "projects", $"{Former}.html")), StringComparison.Ordinal);
    }

    private static Task<IloExportReport> ExportAsync(TestHost host, PageFolder folder) =>
        new SiteExport(host.Services, host.Catalogue.Current, new(2023, 6, 1), IloExportParts.Site, progress: null)
            .WriteAsync(folder.Root, TestContext.Current.CancellationToken);

    private static async Task<TestHost> StartAsync(bool isJoined)
    {
        TestHost host = await TestHost.StartAsync(
            options => options.Address = new Uri("https://labour.example.org/pk/"), map: application => application.MapIloSite());
        Catalogue catalogue = Catalogue.From([MadePages.Projects("a", First), MadePages.Projects("b", Second)])
            .Replace(MadePages.Projects("b", Second with { Code = isJoined ? First.Code : null }));
        Assert.Equal(isJoined ? 1 : 2, catalogue.Projects.Count);
        host.Catalogue.Show(new(catalogue, [], "made", Instant.FromUtc(2023, 5, 1, 0, 0), null, catalogue, null));
        return host;
    }
}
