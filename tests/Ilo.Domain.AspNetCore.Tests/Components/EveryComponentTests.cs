using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.AspNetCore.Components;
using Ilo.Domain.AspNetCore.Components.Parts;
using Ilo.Domain.AspNetCore.Rendering;
using Ilo.Domain.Catalogues;

namespace Ilo.Domain.AspNetCore.Tests.Components;

public sealed class EveryComponentTests
{
    public static TheoryData<string> Names =>
        ["IloProjects", "IloEvents", "IloArticles", "IloTimeline", "IloCalendar", "IloProject", "IloEvent", "IloArticle", "IloEvidence", "IloFacets", "IloChart"];

    [Fact]
    public void Names_OfTheTests_AreAllComponentsOfThePackage() =>
        Assert.Equal(
            typeof(IloProjects).Assembly.GetTypes()
                .Where(type => type is { IsAbstract: false, IsPublic: true, Namespace: "Ilo.Domain.AspNetCore.Components" }
                && type.IsAssignableTo(typeof(IloComponent)))
                .Select(type => type.Name.Split('`')[0]).Order(StringComparer.Ordinal),
            Names.Select(row => row.Data).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Component_InEachLanguage_NeedsNoScriptNoStyleAndNoCulture(string name)
    {
        await using TestHost host = await TestHost.StartAsync();
        foreach (string language in (string[])["en", "fr", "es"])
        {
            string html = await RenderAsync(host, name, ("Language", language), ("ClassPrefix", "x-"), ("HeadingLevel", 4));
            IHtmlDocument shown = await new HtmlParser().ParseDocumentAsync(html);
            Assert.NotEmpty(shown.Body!.TextContent.Trim());
            Assert.Empty(shown.QuerySelectorAll("script, style, [style], h1, h2, h3"));
            Assert.DoesNotContain(shown.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.All(shown.QuerySelectorAll("[class]"), element => Assert.All(element.ClassList, css => Assert.StartsWith("x-", css)));

            CultureInfo before = CultureInfo.CurrentCulture;
            try
            {
                foreach (string culture in (string[])["tr-TR", "fr-FR"])
                {
                    CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                    Assert.Equal(html, await RenderAsync(host, name, ("Language", language), ("ClassPrefix", "x-"), ("HeadingLevel", 4)));
                }
            }
            finally
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            }
        }
    }

    [Theory]
    [InlineData(IloColour.Status, 3)]
    [InlineData(IloColour.Donor, 8)]
    public async Task IloTimeline_ByItsColours_HasALegendForEach(IloColour by, int atMost)
    {
        await using TestHost host = await TestHost.StartAsync();
        IHtmlDocument shown = await Rendered.AsDocumentAsync<IloTimeline>(host, ("ColourBy", by));
        string[] used = [.. shown.QuerySelectorAll(".ilo-row-bar rect").Select(bar => bar.ClassName!).Distinct().Order(StringComparer.Ordinal)];
        Assert.InRange(used.Length, 2, atMost + 1);
        Assert.Equal(used, shown.QuerySelectorAll(".ilo-legend rect").Select(mark => mark.ClassName!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task IloEvidence_OfEveryItem_QuotesTheWordsInTheirText()
    {
        await using TestHost host = await TestHost.StartAsync();
        IloSnapshot shown = host.Services.GetRequiredService<IloCatalogue>().Current;
        (CatalogueFinding Finding, string? Text)[] all =
        [
            .. TextsOf(shown.Catalogue.ProjectItems, shown), .. TextsOf(shown.Catalogue.EventItems, shown), .. TextsOf(shown.Catalogue.ArticleItems, shown),
        ];
        Assert.True(all.Length > 100 && all.Any(one => one.Finding.IsCarriedOver));
        Assert.All(all, one => Assert.True(
            one.Text?.Contains(one.Finding.Words, StringComparison.Ordinal)
            ?? (IsField(one.Finding.Property) || one.Finding.Words.Contains('\n')), $"{one.Finding}"));

        CatalogueItem<Project> project = shown.Catalogue.ProjectItems.First(item => item.Record.Title.Contains("(ILES)", StringComparison.Ordinal));
        IHtmlDocument page = await Rendered.AsDocumentAsync<IloEvidence<Project>>(host, ("Item", project));
        Assert.Contains(
            page.QuerySelectorAll("blockquote"),
            quotation => quotation.QuerySelector("mark")!.TextContent == "funded by the European Union"
                && quotation.QuerySelector("p")!.TextContent.Contains("The project is funded by the European Union and carried out", StringComparison.Ordinal));

        // A field holds the name and nothing else; words of several lines are all that is quoted.
        static bool IsField(string property) => property.StartsWith("Donors", StringComparison.Ordinal) || property.StartsWith("Partners", StringComparison.Ordinal);

        static IEnumerable<(CatalogueFinding, string?)> TextsOf<TRecord>(IEnumerable<CatalogueItem<TRecord>> items, IloSnapshot snapshot)
            where TRecord : class, IRecord =>
            items.SelectMany(item => item.Findings.Select(finding => (finding, FoundText.Of(item, finding, snapshot).Text)));
    }

    [Fact]
    public async Task IloCalendar_OfAMonth_LinksTheMonthsAround()
    {
        await using TestHost host = await TestHost.StartAsync();
        IHtmlDocument shown = await Rendered.AsDocumentAsync<IloCalendar>(host, ("Month", new YearMonth(2023, 11)));
        Assert.Equal("Events in November 2023", shown.QuerySelector("h2")!.TextContent);
        Assert.Contains("/calendar/2023-10", shown.QuerySelectorAll(".ilo-turn a").Select(link => link.GetAttribute("href")));
        Assert.All(shown.QuerySelectorAll(".ilo-bar"), bar => Assert.Equal("-1", bar.GetAttribute("tabindex")));
        Assert.Equal("true", shown.QuerySelector(".ilo-month")!.GetAttribute("aria-hidden"));
    }

    [Fact]
    public async Task SectionText_WithPointsBelowPoints_IsListsInLists()
    {
        await using TestHost host = await TestHost.StartAsync();
        Section section = new()
        {
            Heading = "Steps",
            Paragraphs = ["First words.", Paragraph.Point("One", 1, 3), Paragraph.Point("Below", 2), Paragraph.Point("Deeper", 3),
            Paragraph.Point("Two", 1, 4), "Last words."]
        };
        IHtmlDocument shown = await Rendered.AsDocumentAsync<SectionOnly>(host, ("Section", section));
        Assert.Equal("3", shown.QuerySelector("ol")!.GetAttribute("start"));
        Assert.Equal(["Below", "Deeper"], shown.QuerySelectorAll("ol > li > ul > li, ol > li > ul > li > ul > li").Select(point => point.FirstChild!.TextContent));
        Assert.Equal(["First words.", "Last words."], shown.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
    }

    internal static async Task<string> RenderAsync(TestHost host, string name, params (string Name, object? Value)[] parameters)
    {
        Catalogue catalogue = host.Services.GetRequiredService<IloCatalogue>().Current.Catalogue;
        CatalogueItem<Project> project = catalogue.ProjectItems.First(item => !item.Record.Donors.IsEmpty && item.Findings.Count > 0);
        (Type type, (string, object?)[] own) = name switch
        {
            "IloProjects" => (typeof(IloProjects), Array.Empty<(string, object?)>()),
            "IloEvents" => (typeof(IloEvents), []),
            "IloArticles" => (typeof(IloArticles), []),
            "IloTimeline" => (typeof(IloTimeline), []),
            "IloCalendar" => (typeof(IloCalendar), [("Month", new YearMonth(2023, 11))]),
            "IloProject" => (typeof(IloProject), [("Item", project)]),
            "IloEvent" => (typeof(IloEvent), [("Item", catalogue.EventItems[0])]),
            "IloArticle" => (typeof(IloArticle), [("Item", catalogue.ArticleItems[0])]),
            "IloEvidence" => (typeof(IloEvidence<Project>), [("Item", project)]),
            "IloFacets" => (typeof(IloFacets), [("List", IloList.Projects)]),
            "IloChart" => (typeof(IloChart), [("Kind", IloChartKind.ProjectsPerDonor)]),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The test knows no such component."),
        };
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        return Encoding.UTF8.GetString(
            await ComponentRenderer.RenderAsync(type, scope.ServiceProvider, own.Concat(parameters).ToDictionary(one => one.Item1, one => one.Item2)));
    }
}
