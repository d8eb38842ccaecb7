using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Ilo.EmbedSite.Tests;

public sealed class RouteTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const int MostPages = 500;

    [Fact]
    public async Task EveryLink_FromTheFrontPageOn_LeadsToAWellFormedPage()
    {
        // Queries multiply; following them one level deep from each list is enough.
        HashSet<string> seen = ["/"];
        Queue<string> next = new(seen);
        while (next.TryDequeue(out string? address))
        {
            IHtmlDocument page = await site.PageAsync(address);
            AssertWellFormed(page, address);
            foreach (string link in TestSite.Links(page, "/").Where(link => !link.StartsWith("/openapi", StringComparison.Ordinal)))
            {
                if (!(address.Contains('?', StringComparison.Ordinal) && link.Contains('?', StringComparison.Ordinal)) && seen.Add(link))
                {
                    next.Enqueue(link);
                }
            }

            Assert.True(seen.Count < MostPages, "The site has no end.");
        }

        foreach (string part in (string[])["/projects", "/events", "/articles", "/donors", "/themes", "/timeline", "/calendar", "/search", "/health"])
        {
            Assert.Contains(part, seen);
        }

        foreach (string part in (string[])["/projects/", "/events/", "/articles/", "/donors/", "/themes/", "/calendar/"])
        {
            Assert.Contains(seen, address => address.StartsWith(part, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/none")]
    [InlineData("/projects/none")]
    [InlineData("/events/none")]
    [InlineData("/articles/none")]
    [InlineData("/donors/none")]
    [InlineData("/themes/none")]
    [InlineData("/calendar/2023-13")]
    [InlineData("/calendar/none")]
    public async Task UnknownAddress_Always_IsAPageThatSaysSo(string address)
    {
        IHtmlDocument page = await site.PageAsync(address, 404);
        Assert.Equal("There is no such page", page.QuerySelector("h1")!.TextContent);
        AssertWellFormed(page, address);
    }

    [Theory]
    [InlineData("/projects")]
    [InlineData("/api/projects")]
    public async Task AnyAddress_AskedWithPost_Is405(string address)
    {
        using HttpResponseMessage response = await site.Client.PostAsync(new Uri(address, UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(405, (int)response.StatusCode);
    }

    internal static void AssertWellFormed(IHtmlDocument page, string address)
    {
        Assert.True(page.DocumentElement.GetAttribute("lang") == "en", address);
        foreach (string landmark in (string[])["header", "nav[aria-label]", "main#main", "footer"])
        {
            Assert.True(page.QuerySelectorAll($"body > {landmark}, body > * {landmark}").Length > 0, $"{address}: no {landmark}");
        }

        Assert.True(page.QuerySelectorAll("main").Length == 1, address);
        Assert.True(page.QuerySelector("body > a.skip")?.GetAttribute("href") == "#main", address);
        Assert.False(string.IsNullOrWhiteSpace(page.Title), address);
        AssertHeadingsInOrder(page, address);
        foreach (IElement field in page.QuerySelectorAll("input:not([type=hidden]), select"))
        {
            Assert.True(page.QuerySelector($"label[for='{field.Id}']") is not null, $"{address}: {field.OuterHtml} has no label");
        }

        Assert.Equal(page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count(), page.QuerySelectorAll("[id]").Length);
        Assert.Empty(page.QuerySelectorAll("script, [style], [onclick], [onmouseover], iframe"));
    }

    private static void AssertHeadingsInOrder(IHtmlDocument page, string address)
    {
        int level = 0;
        foreach (IElement heading in page.QuerySelectorAll("h1, h2, h3, h4"))
        {
            int here = heading.LocalName[1] - '0';
            Assert.True(here <= level + 1, $"{address}: {heading.OuterHtml} after level {level}");
            level = here;
        }

        Assert.True(page.QuerySelectorAll("h1").Length == 1, address);
    }
}
