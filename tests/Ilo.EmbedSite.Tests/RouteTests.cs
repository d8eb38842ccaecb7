using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ilo.Domain.Tests;

namespace Ilo.EmbedSite.Tests;

public sealed class RouteTests(SampleSite site)
{
    private const int MostPages = 900;

    // In bytes.
    private const int MostOverTheWire = 30 * 1024;

    [Fact]
    public async Task EveryLink_FromTheFrontPageOn_LeadsToAWellFormedPage()
    {
        // Queries multiply; following them one level deep from each list is enough. The other languages have tests of their own.
        HashSet<string> seen = ["/"];
        Queue<string> next = new(seen);
        while (next.TryDequeue(out string? address))
        {
            IHtmlDocument page = await site.PageAsync(address);
            AssertWellFormed(page, address, "en");
            foreach (string link in TestSite.Links(page, "/").Select(link => link.Split('#')[0]).Where(IsPage))
            {
                if (!(address.Contains('?', StringComparison.Ordinal) && link.Contains('?', StringComparison.Ordinal)) && seen.Add(link))
                {
                    next.Enqueue(link);
                }
            }

            Assert.True(seen.Count < MostPages, "The site has no end.");
        }

        Assert.All(["/projects", "/events", "/articles", "/donors", "/themes", "/timeline", "/calendar", "/numbers", "/search", "/health", "/new"],
            part => Assert.Contains(part, seen));
        Assert.All(["/projects/", "/events/", "/articles/", "/donors/", "/themes/", "/calendar/"],
            part => Assert.Contains(seen, address => address.StartsWith(part, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("fr", "Projets", "Rechercher")]
    [InlineData("es", "Proyectos", "Buscar")]
    public async Task EveryPage_InAnotherLanguage_StaysInItAndHasItsWords(string language, string projects, string search)
    {
        foreach (string address in Pages.Fixed.Where(
            address => !address.StartsWith("/fr", StringComparison.Ordinal) && !address.StartsWith("/es", StringComparison.Ordinal)))
        {
            IHtmlDocument page = await site.PageAsync($"/{language}{address}".TrimEnd('/'));
            AssertWellFormed(page, address, language);
            Assert.Contains(projects, page.QuerySelectorAll("header nav a").Select(link => link.TextContent));
            Assert.Contains(search, page.QuerySelectorAll("header nav a").Select(link => link.TextContent));
            Assert.All(TestSite.Links(page.QuerySelector("main")!, "/").Where(link => !link.StartsWith("/ilo/", StringComparison.Ordinal)),
                link => Assert.StartsWith($"/{language}", link, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/projects/none")]
    [InlineData("/events/none")]
    [InlineData("/articles/none")]
    [InlineData("/donors/none")]
    [InlineData("/themes/none")]
    [InlineData("/calendar/2023-13")]
    [InlineData("/calendar/none")]
    public async Task UnknownRecord_Always_IsAPageThatSaysSo(string address)
    {
        IHtmlDocument page = await site.PageAsync(address, 404);
        Assert.Equal("There is no such page", page.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(TestSite.Links(page.QuerySelector("main")!, "/projects"));
        AssertWellFormed(page, address, "en");
    }

    // An address that no page has: a person gets a page in the language of the path, a program what programs get.
    [Theory]
    [InlineData("/no-such-page", "en", "There is no such page")]
    [InlineData("/fr/no-such-page", "fr", "Cette page n’existe pas")]
    [InlineData("/es/no/such/page.html", "es", "Esta página no existe")]
    public async Task UnknownAddress_AskedForByABrowser_IsAPageInTheLanguageOfThePath(string address, string language, string title)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        using HttpResponseMessage answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((404, "text/html"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        string html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        IHtmlDocument page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(TestSite.Links(page.QuerySelector("main")!, "/"), link => link == (language == "en" ? "/projects" : $"/{language}/projects"));
        Assert.Equal(language == "en" ? "/search" : $"/{language}/search", page.QuerySelector("main form[role=search]")!.GetAttribute("action"));
        AssertWellFormed(page, address, language);
        using HttpResponseMessage other = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((404, "application/problem+json"), ((int)other.StatusCode, other.Content.Headers.ContentType?.MediaType));
    }

    // As it comes to the browser: what the site itself sends in the coding that is asked for.
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task HomeAndLists_OverTheWire_AreCompressedAndSmall(string coding)
    {
        foreach (string address in (
            string[])["/", "/projects", "/events", "/articles", "/timeline", "/calendar", "/donors", "/themes", "/numbers", "/new", "/search?q=work",
                "/projects?size=100", "/events?size=100", "/articles?size=100", "/timeline?size=100&colour=donor", "/fr/projects?embed=component"])
        {
            using HttpRequestMessage request = new(HttpMethod.Get, address);
            request.Headers.Add("Accept-Encoding", coding);
            using HttpResponseMessage answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
            byte[] sent = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, address);
            Assert.Equal([coding], answer.Content.Headers.ContentEncoding);
            Assert.True(sent.Length <= MostOverTheWire, $"{address}: {sent.Length} bytes in {coding}");
            Assert.Equal(sent.Length, answer.Content.Headers.ContentLength);
        }
    }

    [Fact]
    public async Task SiteMap_Always_NamesEveryPageOfARecordAndRobotsNameIt()
    {
        string robots = await site.TextAsync("/robots.txt");
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", robots, StringComparison.Ordinal);
        System.Xml.Linq.XDocument map = System.Xml.Linq.XDocument.Parse(await site.TextAsync("/sitemap.xml"));
        string[] addresses = [.. map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).PathAndQuery)];
        Assert.Equal(addresses.Distinct(), addresses);
        foreach (string list in (string[])["/projects", "/events", "/articles", "/donors", "/themes"])
        {
            IHtmlDocument page = await site.PageAsync(
                $"{list}?size=100".Replace("/donors?size=100", "/donors", StringComparison.Ordinal)
                .Replace("/themes?size=100", "/themes", StringComparison.Ordinal));
            Assert.All(TestSite.Links(page.QuerySelector("main")!, $"{list}/"), link => Assert.Contains(link, addresses));
        }

        foreach (string address in Slow.Every(addresses, step: 4))
        {
            await site.PageAsync(address);
        }
    }

    [Fact]
    public async Task RecordPages_Always_DescribeTheRecordToMachines()
    {
        foreach (string list in (string[])["/projects", "/events", "/articles"])
        {
            IHtmlDocument page = await site.PageAsync(list);
            string address = TestSite.Links(page.QuerySelector("main")!, $"{list}/").First();
            IHtmlDocument record = await site.PageAsync(address);
            using System.Text.Json.JsonDocument data = System.Text.Json.JsonDocument.Parse(
                record.QuerySelector("script[type='application/ld+json']")!.TextContent);
            Assert.Contains(record.QuerySelector("h1")!.TextContent, JsonText(data.RootElement), StringComparison.Ordinal);
        }
    }

    internal static void AssertWellFormed(IHtmlDocument page, string address, string language)
    {
        Assert.True(page.DocumentElement.GetAttribute("lang") == language, address);
        foreach (string landmark in (string[])["header", "nav[aria-label]", "main#main", "footer"])
        {
            Assert.True(page.QuerySelectorAll($"body > {landmark}, body > * {landmark}").Length > 0, $"{address}: no {landmark}");
        }

        Assert.True(page.QuerySelectorAll("main").Length == 1, address);
        Assert.True(page.QuerySelector("body > a.ilo-skip")?.GetAttribute("href") == "#main", address);
        Assert.False(string.IsNullOrWhiteSpace(page.Title), address);
        Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")), address);
        AssertHeadingsInOrder(page, address);
        foreach (IElement field in page.QuerySelectorAll("input:not([type=hidden]), select"))
        {
            Assert.True(page.QuerySelector($"label[for='{field.Id}']") is not null, $"{address}: {field.OuterHtml} has no label");
        }

        Assert.Equal(page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count(), page.QuerySelectorAll("[id]").Length);
        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']), style, [style], [onclick], [onmouseover]"));
    }

    private static string JsonText(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => string.Join(' ', element.EnumerateObject().Select(one => JsonText(one.Value))),
        System.Text.Json.JsonValueKind.Array => string.Join(' ', element.EnumerateArray().Select(JsonText)),
        System.Text.Json.JsonValueKind.String => element.GetString()!,
        _ => element.GetRawText(),
    };

    // What other programs read is tested with the package.
    private static bool IsPage(string link) =>
        !link.StartsWith("/ilo/", StringComparison.Ordinal) && !link.StartsWith("/fr", StringComparison.Ordinal)
        && !link.StartsWith("/es", StringComparison.Ordinal);

    private static void AssertHeadingsInOrder(IHtmlDocument page, string address)
    {
        int level = 0;
        foreach (IElement heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            int here = heading.LocalName[1] - '0';
            Assert.True(here <= level + 1, $"{address}: {heading.OuterHtml} after level {level}");
            level = here;
        }

        Assert.True(page.QuerySelectorAll("h1").Length == 1, address);
    }
}
