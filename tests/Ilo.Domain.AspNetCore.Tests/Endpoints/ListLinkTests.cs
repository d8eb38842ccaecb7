using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

/// <summary>What stands below each list: its link, its feeds, its table, and for lists of events a calendar to subscribe to.</summary>
public sealed class ListLinkTests
{
    [Theory]
    [InlineData("projects", "projects", "donor=eu&active=2019-06-01", "donor=eu&active=2019-06-01&sort=-start&page=1", false)]
    [InlineData("timeline", "projects", "theme=child-labour", "theme=child-labour&colour=donor", false)]
    [InlineData("events", "events", "q=%22job+fair%22", "q=%22job+fair%22&sort=title", true)]
    [InlineData("calendar", "events", "during=2019", "during=2019", true)]
    [InlineData("articles", "articles", "kind=press-release", "kind=press-release&utm_source=mail", false)]
    [InlineData("projects", "projects", "", "", false)]
    [InlineData("calendar", "events", "", "", true)]
    public async Task EveryList_WithAQuery_HasLinksThatKeepIt(string list, string records, string query, string asked, bool isCalendar)
    {
        await using TestHost host = await TestHost.StartAsync(map: application => application.MapIloSite());
        string end = query.Length == 0 ? "" : "?" + query;
        Dictionary<string, string> links = await LinksAsync(host, "http://ilo.example.org:8080/" + list + (asked.Length == 0 ? "" : "?" + asked));
        Assert.StartsWith($"/{list}", links["Link to this list"], StringComparison.Ordinal);
        Assert.Contains(query.Split('&')[0], links["Link to this list"], StringComparison.Ordinal);
        Assert.Equal($"/ilo/{records}.atom{end}", links["Atom feed"]);
        Assert.Equal($"/ilo/{records}.rss{end}", links["RSS feed"]);
        Assert.Equal($"/ilo/{records}.json{end}", links["JSON Feed"]);
        Assert.Equal($"/ilo/{records}.csv{end}", links["Download as CSV"]);
        Assert.Equal(isCalendar ? $"webcal://ilo.example.org:8080/ilo/events.ics{end}" : null, links.GetValueOrDefault("Subscribe to the calendar"));
        foreach (string link in links.Values)
        {
            string address = link.StartsWith("webcal:", StringComparison.Ordinal) ? "http" + link["webcal".Length..] : link;
            Assert.Equal(System.Net.HttpStatusCode.OK, (await host.Client.GetAsync(address)).StatusCode);
        }
    }

    [Theory]
    [InlineData("donors", "/ilo/project_donors.csv")]
    [InlineData("themes", "/ilo/project_themes.csv")]
    public async Task NamesOfEveryKind_HaveTheirLinkAndTheTableOfTheirProjects(string list, string table)
    {
        await using TestHost host = await TestHost.StartAsync(map: application => application.MapIloSite());
        Dictionary<string, string> links = await LinksAsync(host, "/" + list);
        Assert.Equal(["Link to this list", "Download as CSV"], links.Keys);
        Assert.Equal("/" + list, links["Link to this list"]);
        Assert.Equal(table, links["Download as CSV"]);
        Assert.StartsWith("project,position,", await host.Client.GetStringAsync(table), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_HasTheLinksOfEachKindThatItFinds()
    {
        await using TestHost host = await TestHost.StartAsync(map: application => application.MapIloSite());
        Dictionary<string, string> links = await LinksAsync(host, "/search?q=fair&page=2");
        Assert.Equal("/search?q=fair", links["Link to this list"]);
        Assert.Equal("/ilo/events.ics?q=fair", links["Events: Subscribe to the calendar"]);
        foreach (string link in links.Values)
        {
            Assert.Equal(System.Net.HttpStatusCode.OK, (await host.Client.GetAsync(link)).StatusCode);
        }

        Assert.Empty(await LinksAsync(host, "/search?q=nothing-of-the-kind"));

        // In French a colon stands apart from what it follows.
        Assert.Contains("Actualités\u00A0: Flux Atom", (await LinksAsync(host, "/fr/search?q=travail")).Keys);
    }

    [Theory]
    [InlineData("https://labour.example.org/pk")]
    [InlineData("https://labour.example.org/pk/")]
    public async Task Calendar_OfAnExport_SubscribesToItsFile(string address)
    {
        using PageFolder folder = new(("e.txt", "Events\n\nJune 2020\n\n  1. A very long fair\n\n    1 June 2020 - 3 June 2020, Lahore\n\n    It ends.\n\n"));
        await IloExport.WriteAsync(
            Path.Combine(folder.Root, "public"),
            options =>
            {
                options.Folder = folder.Pages;
                options.Address = new Uri(address);
            },
            new LocalDate(2023, 6, 1));
        foreach (string file in (string[])["events.html", "calendar.html", "calendar/2020-06.html", "fr/events.html"])
        {
            IHtmlDocument page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Root, "public", file)));
            Assert.Equal(["webcal://labour.example.org/pk/ilo/events.ics"],
                page.QuerySelectorAll(".ilo-uses a").Select(link => link.GetAttribute("href")!).Where(link => link.Contains(".ics", StringComparison.Ordinal)));
        }
    }

    private static async Task<Dictionary<string, string>> LinksAsync(TestHost host, string address)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(await host.Client.GetStringAsync(address));
        return page.QuerySelectorAll(".ilo-uses a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href")!);
    }
}
