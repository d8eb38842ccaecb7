using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.EmbedSite.Tests;

public sealed class PageTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static readonly Catalogue Expected = Catalogue.From(Directory.GetFiles(TestSite.SamplePages, "*.txt")
        .Select(path => PageReader.Read(File.ReadAllText(path), new PageReaderOptions { SourceName = Path.GetFileName(path) })));

    [Fact]
    public async Task ProjectPage_OfEachProject_ShowsWhatTheCatalogueHolds()
    {
        foreach (CatalogueItem<Project> entry in Expected.ProjectItems)
        {
            IHtmlDocument page = await site.PageAsync($"/projects/{entry.Identifier}");
            string text = page.QuerySelector("main")!.TextContent;
            Assert.Equal(entry.Record.Title, page.QuerySelector("h1")!.TextContent);
            Assert.All(entry.Record.Sections.SelectMany(section => section.Paragraphs), paragraph => Assert.Contains(paragraph.Text, text, StringComparison.Ordinal));
            Assert.Equal(entry.Record.Sections.Sum(section => section.Paragraphs.Count(paragraph => paragraph.IsPoint)), page.QuerySelectorAll("main section li[dir]").Length);
            Assert.All(entry.Record.Sections, section => Assert.Contains(section.Heading ?? "", page.QuerySelectorAll("h2").Select(heading => heading.TextContent).Append("")));
            Assert.Equal(entry.Record.Donors.Select(donor => $"/donors/{donor.Id}"), page.QuerySelectorAll(".evidence h3 a").Select(link => link.GetAttribute("href")!));
            Assert.Equal(Expected.EventsOf(entry.Record).Select(one => $"/events/{Expected.ItemOf(one).Identifier}").Order(), TestSite.Links(page.QuerySelector("main")!, "/events/").Order());
            Assert.Equal(Expected.ArticlesOf(entry.Record).Select(one => $"/articles/{Expected.ItemOf(one).Identifier}").Order(), TestSite.Links(page.QuerySelector("main")!, "/articles/").Order());
            Assert.Equal(Expected.PhasesOf(entry.Record).Where(phase => phase != entry.Record).Select(phase => $"/projects/{Expected.ItemOf(phase).Identifier}").Order(), TestSite.Links(page.QuerySelector("main")!, "/projects/").Order());
            Assert.All(entry.Sources, source => Assert.Contains($"{source.Source.SourceName}, line {source.Source.Line + 1}", page.QuerySelector(".sources")!.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task ProjectPage_WithADonor_QuotesTheWordsThatNameIt()
    {
        CatalogueItem<Project> entry = Expected.ProjectItems.First(entry => entry.Record.Title.Contains("(ILES)", StringComparison.Ordinal));
        IHtmlDocument page = await site.PageAsync($"/projects/{entry.Identifier}");
        foreach (CatalogueFinding finding in entry.Findings.Where(finding => finding.Kind == CatalogueFindingKind.Donor))
        {
            Assert.Contains(page.QuerySelectorAll(".evidence blockquote"), quotation =>
                quotation.QuerySelector("mark")!.TextContent == finding.Words && quotation.QuerySelector("cite")!.TextContent.StartsWith($"{finding.Source.SourceName}, line {finding.Source.Line + 1}", StringComparison.Ordinal));
        }

        Assert.NotEmpty(page.QuerySelectorAll(".evidence blockquote"));
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?donor=eu")]
    public async Task Timeline_Always_ShowsEachProjectOnceAndNoTwoOverEachOther(string address)
    {
        IHtmlDocument page = await site.PageAsync(address);
        CatalogueQuery query = CatalogueQuery.ParseUrl(address.Contains('?', StringComparison.Ordinal) ? address.Split('?')[1] : "").Query;
        string[] shown = [.. page.QuerySelectorAll("main a[href^='/projects/']").Select(link => link.GetAttribute("href")!)];
        Assert.Equal(Expected.Projects.Matching(query).Select(project => $"/projects/{Expected.ItemOf(project).Identifier}").Order(), shown.Order());

        foreach (var lane in page.QuerySelectorAll("svg.timeline svg").GroupBy(bar => bar.GetAttribute("y")))
        {
            double end = 0;
            foreach (IElement bar in lane.OrderBy(bar => Percent(bar, "x")))
            {
                Assert.True(Percent(bar, "x") >= end - 0.01, $"{address}: {bar.TextContent}");
                end = Percent(bar, "x") + Percent(bar, "width");
            }

            Assert.True(end <= 100.01);
        }
    }

    [Fact]
    public async Task Calendar_OfAMonth_HasEachDayOnceAndItsEventsOnTheirDays()
    {
        IHtmlDocument page = await site.PageAsync("/calendar/2023-11");
        Assert.Equal(Enumerable.Range(1, 30).Select(day => $"2023-11-{day:00}"), page.QuerySelectorAll("ol.month > li > time").Select(time => time.GetAttribute("datetime")!));
        Assert.Equal(["2023-11-01", "2023-11-02", "2023-11-29", "2023-11-30"], page.QuerySelectorAll("ol.month > li:not(.empty) > time").Select(time => time.GetAttribute("datetime")!));
        Assert.Contains("from-3", page.QuerySelector("ol.month > li")!.ClassList);
    }

    [Theory]
    [InlineData("/calendar", "/calendar/2023-06")]
    [InlineData("/calendar/0001-01", "/calendar/0001-01")]
    [InlineData("/calendar/2020-02", "/calendar/2020-02")]
    public async Task Calendar_WithAndWithoutAMonth_ShowsThatOfTodayOrTheOneAskedFor(string address, string month) =>
        Assert.Equal(month, (await site.PageAsync(address)).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));

    [Fact]
    public async Task Search_ForWords_FindsRecordsOfAllKinds()
    {
        IHtmlDocument page = await site.PageAsync("/search?q=child+labour");
        CatalogueAnswer answer = Expected.Answer(CatalogueQuery.ParseUrl("q=child+labour").Query);
        Assert.Equal(
            [$"{answer.Projects.Total} projects", $"{answer.Events.Total} event", $"{answer.Articles.Total} articles"],
            page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task HomePage_OnADay_ListsWhatRunsOnIt()
    {
        IHtmlDocument page = await site.PageAsync("/");
        int running = Expected.Projects.ActiveOn(new(2023, 6, 1)).Count();
        Assert.Contains($"{running} projects running on 1 June 2023", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/projects?active=2023-06-01", TestSite.Links(page, "/projects"));
    }

    [Fact]
    public async Task TextOfAnotherLanguage_Always_IsMarkedWithIt()
    {
        CatalogueItem<Project> french = Expected.ProjectItems.First(entry => entry.Record.Language == LanguageCode.French);
        Assert.Equal("fr", (await site.PageAsync($"/projects/{french.Identifier}")).QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("fr", (await site.PageAsync("/projects?size=100")).QuerySelector($"a[href='/projects/{french.Identifier}'] bdi")!.GetAttribute("lang"));
    }

    private static double Percent(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
}
