using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Ilo.EmbedSite.Tests;

public sealed class ListTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/projects")]
    [InlineData("/projects?active=2019-06-01")]
    [InlineData("/projects?theme=child-labour")]
    [InlineData("/events")]
    [InlineData("/articles?q=kiln")]
    public async Task Facets_OfAList_CountAsManyAsTheirListsHold(string address)
    {
        IHtmlDocument page = await site.PageAsync(address);
        IElement[] values = [.. page.QuerySelectorAll(".facets a:not(.chosen)")];
        Assert.NotEmpty(values);
        foreach (IElement facet in page.QuerySelectorAll(".facet").Where(facet => facet.QuerySelector(".chosen") is null))
        {
            foreach (IElement value in facet.QuerySelectorAll("a"))
            {
                IHtmlDocument narrowed = await site.PageAsync(value.GetAttribute("href")!);
                Assert.True(CountOf(value) == Total(narrowed), $"{address} → {value.GetAttribute("href")}: {value.TextContent}, but {narrowed.QuerySelector("#found")!.TextContent}");
            }
        }
    }

    [Theory]
    [InlineData("/projects?donor=eu,inditex&active=2019-06-01&sort=-start")]
    [InlineData("/projects?q=%22child+labour%22&year=2019,2020")]
    [InlineData("/projects?during=2019-06&theme=trade&size=1")]
    [InlineData("/projects?q=donor:eu+kiln")]
    [InlineData("/events?place=lahore&sort=title")]
    [InlineData("/articles?kind=press-release&q=baldia")]
    public async Task Query_SharedByItsCanonicalAddress_GivesTheSameList(string address)
    {
        IHtmlDocument page = await site.PageAsync(address);
        string canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        IHtmlDocument shared = await site.PageAsync(canonical);
        Assert.Equal(Titles(page), Titles(shared));
        Assert.Equal(page.QuerySelector("#found")!.TextContent, shared.QuerySelector("#found")!.TextContent);
        Assert.Equal(canonical, shared.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
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
            next = page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Total(await site.PageAsync("/projects")), titles.Count);
        Assert.Equal(titles.Count, titles.Distinct().Count());
    }

    [Fact]
    public async Task Form_OfANarrowedList_KeepsWhatItDoesNotShow()
    {
        IHtmlDocument page = await site.PageAsync("/projects?donor=eu&q=cotton&active=2019-06-01&sort=title&page=1");
        IElement form = page.QuerySelector("form.filter")!;
        Assert.Equal("cotton", form.QuerySelector("[name=q]")!.GetAttribute("value"));
        Assert.Equal("2019-06-01", form.QuerySelector("[name=active]")!.GetAttribute("value"));
        Assert.Equal("title", form.QuerySelector("option[selected]")!.GetAttribute("value"));
        IElement hidden = Assert.Single(form.QuerySelectorAll("[type=hidden]"));
        Assert.Equal(("donor", "eu"), (hidden.GetAttribute("name"), hidden.GetAttribute("value")));
    }

    [Fact]
    public async Task Chips_OfANarrowedList_TakeOneFilterAwayEach()
    {
        IHtmlDocument page = await site.PageAsync("/projects?donor=eu&active=2019-06-01");
        string[] chips = [.. page.QuerySelectorAll(".chips a").Select(chip => chip.GetAttribute("href")!)];
        Assert.Equal(["/projects?active=2019-06-01", "/projects?donor=eu", "/projects"], chips);
    }

    [Fact]
    public async Task Size_LargerThanTheMost_IsCutToTheMost()
    {
        await using TestSite small = new(TestSite.SamplePages, new Dictionary<string, string> { ["Site:MaxPageSize"] = "3" });
        Assert.Equal(3, Titles(await small.PageAsync("/projects?size=1000000")).Length);
    }

    [Fact]
    public async Task Page_BehindTheLast_LeadsBackToTheLast()
    {
        IHtmlDocument page = await site.PageAsync("/projects?size=10&page=99");
        Assert.Empty(Titles(page));
        Assert.Equal("/projects?page=3&size=10", page.QuerySelector(".pager a[rel=prev]")!.GetAttribute("href"));
    }

    private static string[] Titles(IHtmlDocument page) => [.. page.QuerySelectorAll(".results li.record h3 a").Select(link => link.GetAttribute("href")!)];

    private static int CountOf(IElement value) => int.Parse(value.QuerySelector(".count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

    private static int Total(IHtmlDocument page) => int.Parse(page.QuerySelector("#found")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
