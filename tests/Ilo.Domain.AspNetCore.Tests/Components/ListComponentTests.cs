using AngleSharp.Html.Dom;
using Ilo.Domain.AspNetCore.Components;
using Ilo.Domain.Catalogues;

namespace Ilo.Domain.AspNetCore.Tests.Components;

public sealed class ListComponentTests
{
    [Fact]
    public async Task IloProjects_WithAQuery_ShowsWhatTheCatalogueAnswers()
    {
        await using TestHost host = await TestHost.StartAsync();
        CatalogueQuery query = CatalogueQuery.Parse("donor:eu active:2019-06-01").Query;
        IHtmlDocument shown = await Rendered.AsDocumentAsync<IloProjects>(host, ("Query", query), ("Size", 100));
        IHtmlDocument first = await Rendered.AsDocumentAsync<IloProjects>(host, ("Query", query), ("Size", 1));

        Catalogue catalogue = host.Services.GetRequiredService<IloCatalogue>().Current.Catalogue;
        Project[] expected = [.. catalogue.Projects.Matching(query).OrderBy(RecordOrder.End.Descending)];
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(project => project.Title), shown.QuerySelectorAll(".ilo-title").Select(title => title.TextContent));
        Assert.Equal(expected.Select(project => $"/projects/{catalogue.ItemOf(project).Identifier}"), shown.QuerySelectorAll(".ilo-title a").Select(link => link.GetAttribute("href")));
        Assert.All(shown.QuerySelectorAll(".ilo-status"), status => Assert.Equal("Running", status.TextContent));
        Assert.Equal("/projects?donor=eu&active=2019-06-01", first.QuerySelector(".ilo-more a")!.GetAttribute("href"));
        Assert.Equal($"See all {expected.Length} projects", first.QuerySelector(".ilo-more a")!.TextContent);

        // Nothing more is behind the list.
        Assert.Null(shown.QuerySelector(".ilo-more"));
    }

    [Fact]
    public async Task IloFacets_WithOtherAddressesInOneScope_LinksThere()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        IloView view = scope.ServiceProvider.GetRequiredService<IloView>();
        foreach (string root in (string[])["/", "https://example.org/labour/"])
        {
            view.Addresses = IloAddresses.At(root);
            IHtmlDocument shown = await Rendered.InAsync<IloFacets>(scope.ServiceProvider, ("List", IloList.Projects));
            string[] links = [.. shown.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.StartsWith(root + "projects?", link, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task IloProjects_OnOneDayAfterTheOther_ShowsTheStatusOfEach()
    {
        await using TestHost host = await TestHost.StartAsync();
        Catalogue catalogue = host.Services.GetRequiredService<IloCatalogue>().Current.Catalogue;
        LocalDate today = new(2023, 6, 1), before = new(2019, 6, 1);
        Project[] ended = [.. catalogue.Projects.ActiveOn(before).Where(project => project.StatusOn(today) == ProjectStatus.Closed)];
        Assert.NotEmpty(ended);
        foreach (LocalDate day in (LocalDate[])[before, today, before])
        {
            CatalogueQuery query = day == before ? new() { ActiveOn = day } : CatalogueQuery.Everything;
            IHtmlDocument shown = await Rendered.AsDocumentAsync<IloProjects>(host, ("Query", query), ("Size", 100));
            string?[] statuses = [.. ended.Select(project => shown.QuerySelectorAll(".ilo-entry")
                .Single(entry => entry.QuerySelector(".ilo-title a")!.GetAttribute("href") == $"/projects/{catalogue.ItemOf(project).Identifier}")
                .QuerySelector(".ilo-status")?.TextContent)];
            Assert.All(statuses, status => Assert.Equal(day == before ? "Running" : "Closed", status));
        }
    }

    [Fact]
    public async Task IloProjects_OfToday_LinksTheListOfToday()
    {
        await using TestHost host = await TestHost.StartAsync();
        int running = host.Services.GetRequiredService<IloCatalogue>().Current.Catalogue.Projects.ActiveOn(new(2023, 6, 1)).Count();
        IHtmlDocument shown = await Rendered.AsDocumentAsync<IloProjects>(host, ("Current", true), ("Size", 2));
        Assert.Equal("/projects?active=2023-06-01", shown.QuerySelector(".ilo-more a")!.GetAttribute("href"));
        Assert.Equal($"See all {running} projects", shown.QuerySelector(".ilo-more a")!.TextContent);

        // Where all that run are shown, the others are behind the link.
        IHtmlDocument whole = await Rendered.AsDocumentAsync<IloProjects>(host, ("Current", true), ("Size", 100));
        Assert.Equal(("/projects", "All projects"), (whole.QuerySelector(".ilo-more a")!.GetAttribute("href"), whole.QuerySelector(".ilo-more a")!.TextContent));
    }

    [Theory]
    [InlineData("en", "Projects", "Funded by European Union")]
    [InlineData("fr", "Projets", "Financé par European Union")]
    [InlineData("es", "Proyectos", "Financiado por European Union")]
    public async Task IloProjects_InALanguage_SpeaksItUnderAnyCulture(string language, string heading, string donor)
    {
        await using TestHost host = await TestHost.StartAsync();
        (string, object?)[] parameters = [("Language", language), ("Query", CatalogueQuery.Parse("donor:eu").Query)];
        string expected = await Rendered.AsTextAsync<IloProjects>(host, parameters);
        IHtmlDocument shown = await Rendered.AsDocumentAsync<IloProjects>(host, parameters);
        Assert.Equal(heading, shown.QuerySelector("h2")!.TextContent);
        Assert.Contains(donor, shown.Body!.TextContent);

        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["tr-TR", "fr-FR", "ar-SA"])
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, await Rendered.AsTextAsync<IloProjects>(host, parameters));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData(1, "H1", "H2")]
    [InlineData(3, "H3", "H4")]
    [InlineData(6, "H6", "H6")]
    public async Task IloEvents_AtAHeadingLevel_HasItsTitlesBelow(int level, string heading, string title)
    {
        await using TestHost host = await TestHost.StartAsync();
        IHtmlDocument shown = await Rendered.AsDocumentAsync<IloEvents>(host, ("HeadingLevel", level), ("ClassPrefix", "x-"));
        Assert.Equal(heading, shown.QuerySelector(".x-heading")!.TagName);
        Assert.Equal(5, shown.QuerySelectorAll(".x-title").Length);
        Assert.All(shown.QuerySelectorAll(".x-title"), one => Assert.Equal(title, one.TagName));
        Assert.All(shown.QuerySelectorAll("[class]"), one => Assert.All(one.ClassList, name => Assert.StartsWith("x-", name)));
    }

    [Fact]
    public async Task IloEvents_OfToday_ShowsWhatIsNotOverSoonestFirst()
    {
        await using TestHost host = await TestHost.StartAsync();
        Catalogue catalogue = host.Services.GetRequiredService<IloCatalogue>().Current.Catalogue;
        IHtmlDocument shown = await Rendered.AsDocumentAsync<IloEvents>(host, ("Current", true), ("Size", 50));
        Event[] expected = [.. catalogue.Events.CurrentAndUpcomingFrom(new(2023, 6, 1)).OrderBy(RecordOrder.Start)];
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(one => one.Title), shown.QuerySelectorAll(".ilo-title").Select(title => title.TextContent));
    }

    [Fact]
    public async Task Lists_OfNothing_SayThatThereIsNothing()
    {
        await using TestHost host = await TestHost.StartAsync();
        CatalogueQuery nothing = CatalogueQuery.Parse("qwertzuiop").Query;
        foreach (IHtmlDocument shown in (IHtmlDocument[])[
            await Rendered.AsDocumentAsync<IloProjects>(host, ("Query", nothing)),
            await Rendered.AsDocumentAsync<IloEvents>(host, ("Query", nothing)),
            await Rendered.AsDocumentAsync<IloArticles>(host, ("Query", nothing))])
        {
            Assert.NotEmpty(shown.QuerySelector(".ilo-none")!.TextContent);
            Assert.Null(shown.QuerySelector("ul"));
        }
    }

    [Fact]
    public async Task Components_Always_NeedNoScriptAndNoInlineStyle()
    {
        await using TestHost host = await TestHost.StartAsync();
        foreach (IHtmlDocument shown in (IHtmlDocument[])[
            await Rendered.AsDocumentAsync<IloProjects>(host), await Rendered.AsDocumentAsync<IloEvents>(host),
                await Rendered.AsDocumentAsync<IloArticles>(host)])
        {
            Assert.Empty(shown.QuerySelectorAll("script, style, [style]"));
            Assert.DoesNotContain(shown.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Language", "de")]
    [InlineData("HeadingLevel", 0)]
    [InlineData("HeadingLevel", 7)]
    [InlineData("Size", 0)]
    public async Task IloArticles_WithAParameterThatCannotBe_ThrowsAndNamesIt(string name, object value)
    {
        await using TestHost host = await TestHost.StartAsync();
        ArgumentException thrown = await Assert.ThrowsAnyAsync<ArgumentException>(() => Rendered.AsTextAsync<IloArticles>(host, (name, value)));
        Assert.Equal(name, thrown.ParamName, ignoreCase: true);
    }
}
