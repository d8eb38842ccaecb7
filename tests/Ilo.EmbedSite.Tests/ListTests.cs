using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Ilo.EmbedSite.Tests;

public sealed class ListTests(SampleSite site)
{
    [Theory]
    [InlineData("/projects")]
    [InlineData("/projects?active=2019-06-01")]
    [InlineData("/timeline?theme=child-labour")]
    [InlineData("/events")]
    [InlineData("/articles?q=kiln")]
    public async Task Facets_OfAList_CountAsManyAsTheirListsHold(string address)
    {
        IHtmlDocument page = await site.PageAsync(address);
        IElement[] facets = [.. page.QuerySelectorAll(".ilo-facet").Where(facet => facet.QuerySelector(".ilo-chosen") is null)];
        Assert.NotEmpty(facets);
        foreach (IElement value in facets.SelectMany(facet => facet.QuerySelectorAll("a.ilo-value")))
        {
            IHtmlDocument narrowed = await site.PageAsync(value.GetAttribute("href")!);
            Assert.True(NumberIn(value.QuerySelector(".ilo-count")!) == Total(narrowed),
                $"{address} → {value.GetAttribute("href")}: {value.TextContent}, but {narrowed.QuerySelector("#found")!.TextContent}");
        }
    }

    [Theory]
    [InlineData("/projects?donor=eu,inditex&active=2019-06-01&sort=-start")]
    [InlineData("/projects?q=%22child+labour%22&year=2019,2020")]
    [InlineData("/projects?during=2019-06&theme=trade&size=1")]
    [InlineData("/events?place=lahore&sort=title")]
    [InlineData("/articles?kind=press-release&q=baldia")]
    public async Task Query_SharedByItsCanonicalAddress_GivesTheSameList(string address)
    {
        IHtmlDocument page = await site.PageAsync(address);
        string canonical = Canonical(page);
        IHtmlDocument shared = await site.PageAsync(canonical);
        Assert.Equal(Titles(page), Titles(shared));
        Assert.Equal(page.QuerySelector("#found")!.TextContent, shared.QuerySelector("#found")!.TextContent);
        Assert.Equal(canonical, Canonical(shared));
        Assert.Contains(canonical, page.QuerySelectorAll(".ilo-uses a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Pages_OfAList_HoldEachRecordOnce()
    {
        List<string> titles = [];
        string? next = "/projects?size=5";
        while (next is not null)
        {
            IHtmlDocument page = await site.PageAsync(next);
            titles.AddRange(Titles(page));
            next = page.QuerySelector(".ilo-pager a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Total(await site.PageAsync("/projects")), titles.Count);
        Assert.Equal(titles.Count, titles.Distinct().Count());
    }

    [Fact]
    public async Task SearchLine_OfANarrowedList_KeepsWhatItDoesNotShow()
    {
        IHtmlDocument page = await site.PageAsync("/projects?donor=eu&q=labour&active=2019-06-01&sort=title&page=1");
        IElement search = page.QuerySelector("form.ilo-search")!, day = page.QuerySelector("form.ilo-day-form")!;
        Assert.Equal("labour", search.QuerySelector("[name=q]")!.GetAttribute("value"));
        Assert.Equal(["active=2019-06-01", "donor=eu", "sort=title"], Hidden(search));
        Assert.Equal("2019-06-01", day.QuerySelector("[name=active]")!.GetAttribute("value"));
        Assert.Equal(["donor=eu", "q=labour", "sort=title"], Hidden(day));
        Assert.Equal("title", page.QuerySelector(".ilo-sorts [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Chips_OfANarrowedList_TakeOneFilterAwayEach()
    {
        IHtmlDocument page = await site.PageAsync("/projects?donor=eu&active=2019-06-01");
        Assert.Equal(["/projects?active=2019-06-01", "/projects?donor=eu", "/projects"], page.QuerySelectorAll(".ilo-chips a")
            .Select(chip => chip.GetAttribute("href")));
        Assert.Equal(["Donor: European Union", "Running on: 1 June 2019"], page.QuerySelectorAll(".ilo-chips bdi").Select(chip => chip.TextContent));
    }

    [Fact]
    public async Task Status_OfAListForADay_IsThatOfTheDay()
    {
        IHtmlDocument page = await site.PageAsync("/projects?active=2019-06-01");
        Assert.NotEmpty(page.QuerySelectorAll(".ilo-status"));
        Assert.All(page.QuerySelectorAll(".ilo-status"), status => Assert.Equal("Running", status.TextContent));
        Assert.Contains("Status on 1 June 2019", page.QuerySelector(".ilo-results")!.TextContent, StringComparison.Ordinal);

        IHtmlDocument timeline = await site.PageAsync("/timeline?active=2019-06-01");
        Assert.Equal(["Running"], timeline.QuerySelectorAll(".ilo-legend li").Select(one => one.TextContent.Trim().Split(' ')[0]));
    }

    [Fact]
    public async Task Query_WithAKeyThatIsNone_Is400AndSaysWhatIsNearest()
    {
        foreach (string address in (string[])["/projects?donr=eu", "/timeline?donr=eu", "/calendar?donr=eu", "/search?donr=eu"])
        {
            IHtmlDocument page = await site.PageAsync(address, 400);
            Assert.Contains("'donor'", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            RouteTests.AssertWellFormed(page, address, "en");
        }
    }

    [Fact]
    public async Task Query_WithParametersThatOtherSitesAdd_IsReadWithoutThem() =>
        Assert.Equal("/projects?donor=eu", Canonical(await site.PageAsync("/projects?utm_source=mail&donor=eu&fbclid=x")));

    [Fact]
    public async Task Size_LargerThanTheMost_IsCutToTheMost()
    {
        await using TestSite small = new(TestSite.SamplePages, new Dictionary<string, string> { ["Ilo:MaxPageSize"] = "3", ["Ilo:PageSize"] = "3" });
        Assert.Equal(3, Titles(await small.PageAsync("/projects?size=1000000")).Length);
    }

    [Fact]
    public async Task Page_BehindTheLast_LeadsBackToTheLast()
    {
        IHtmlDocument page = await site.PageAsync("/projects?size=10&page=99");
        Assert.Empty(Titles(page));
        Assert.Equal("/projects?page=3&size=10", page.QuerySelector(".ilo-pager a[rel=prev]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Facets_OverAnIntervalOfEightThousandYears_StayFew()
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt",
            Samples.Projects((Samples.Kilns, "Short.")) + "  2. A project without end\n\n    1 March 2019 - 30 April 9999\n\n    Long.\n\n");
        await using TestSite endless = new(folder.Path);
        foreach (string address in (string[])["/", "/projects", "/timeline", "/numbers", "/calendar"])
        {
            Assert.True((await endless.TextAsync(address)).Length < 40_000, address);
        }
    }

    internal static string Canonical(IHtmlDocument page) => new Uri(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).PathAndQuery;

    private static string[] Titles(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".ilo-results .ilo-list .ilo-title a").Select(link => link.GetAttribute("href")!)];

    private static string[] Hidden(IElement form) =>
        [.. form.QuerySelectorAll("[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}")
        .Order(StringComparer.Ordinal)];

    private static int NumberIn(IElement value) => int.Parse(value.TextContent, System.Globalization.CultureInfo.InvariantCulture);

    private static int Total(IHtmlDocument page) =>
        int.Parse(page.QuerySelector("#found")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
