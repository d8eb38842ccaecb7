using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Iati;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

public sealed class DataTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task ArticlesAtom_WithAQuery_HasWhatTheCatalogueAnswers()
    {
        await using TestHost host = await TestHost.StartAsync();
        XElement all = await FeedAsync("");
        XElement some = await FeedAsync("?kind=press-release&utm_source=mail");
        XElement entry = some.Elements(Atom + "entry").First();
        Assert.True(all.Elements(Atom + "entry").Count() > some.Elements(Atom + "entry").Count());
        Assert.Equal(
            "http://ilo.example.org/ilo/articles.atom?kind=press-release",
            some.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value);
        Assert.StartsWith("http://ilo.example.org/articles/", entry.Elements(Atom + "link").First().Attribute("href")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("tag:ilo.example.org,2026-01-01:articles/", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);

        async Task<XElement> FeedAsync(string query) => XElement.Parse(await host.Client.GetStringAsync("http://ilo.example.org/ilo/articles.atom" + query));
    }

    [Theory]
    [InlineData("projects.atom", "application/atom+xml")]
    [InlineData("projects.rss", "application/rss+xml")]
    [InlineData("projects.json", "application/feed+json")]
    [InlineData("articles.atom", "application/atom+xml")]
    [InlineData("articles.rss", "application/rss+xml")]
    [InlineData("articles.json", "application/feed+json")]
    [InlineData("events.atom", "application/atom+xml")]
    [InlineData("events.rss", "application/rss+xml")]
    [InlineData("events.json", "application/feed+json")]
    [InlineData("events.ics", "text/calendar")]
    [InlineData("changes.atom", "application/atom+xml")]
    [InlineData("changes.rss", "application/rss+xml")]
    [InlineData("changes.json", "application/feed+json")]
    [InlineData("projects.csv", "text/csv")]
    [InlineData("events.csv", "text/csv")]
    [InlineData("articles.csv", "text/csv")]
    [InlineData("catalogue.json", "application/json")]
    [InlineData("catalogue.jsonld", "application/ld+json")]
    public async Task EveryFile_OfAnEmptyFolderAndOfOneWithTheLastDay_IsThere(string name, string type)
    {
        using PageFolder empty = new();
        using PageFolder full = new(
            ("projects.txt", PageFolder.Projects(("Without end", 2019, 9999))),
            ("events.txt", "Events\n\nJune 2020\n\n  1. A very long fair\n\n    1 June 2020 - 31 December 9999, Lahore\n\n    It never ends.\n\n"),
            ("news.txt", "News\n\nDecember 9999\n\n  1. The last news\n\n    31 December 9999\n\n    Nothing follows.\n\n"));
        foreach (PageFolder folder in (PageFolder[])[empty, full])
        {
            await using TestHost host = await TestHost.StartAsync(folder);
            HttpResponseMessage answer = await host.Client.GetAsync("/ilo/" + name);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
            Assert.NotNull(answer.Headers.ETag);
        }
    }

    [Fact]
    public async Task ProjectsAtom_WithAQuery_HasWhatTheCatalogueAnswers()
    {
        await using TestHost host = await TestHost.StartAsync();
        XElement feed = XElement.Parse(await host.Client.GetStringAsync("http://ilo.example.org/ilo/projects.atom?donor=eu"));
        Assert.Equal(
            host.Catalogue.Current.Catalogue.Projects.FundedBy("eu").Where(project => project.Duration is not null).Select(project => project.Title).Order(),
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).Order());
        Assert.Equal("tag:ilo.example.org,2026-01-01:feeds/projects", feed.Element(Atom + "id")!.Value);
        Assert.Equal("http://ilo.example.org/projects?donor=eu",
            feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "alternate").Attribute("href")!.Value);
    }

    [Fact]
    public async Task EventsIcs_Always_ReadsBackAsTheEvents()
    {
        await using TestHost host = await TestHost.StartAsync();
        CalendarReading calendar = CalendarReader.Read(await host.Client.GetStreamAsync("/ilo/events.ics"));
        Assert.NotEmpty(calendar.Events);
        Assert.Equal(host.Catalogue.Current.Catalogue.Events.Count(record => record.Dates is not null), calendar.Events.Count);
    }

    [Fact]
    public async Task ProjectsCsv_WithAQueryAndAFormula_IsWhatWasAskedAndRunsNothing()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("=HYPERLINK(\"http://evil.example\")", 2019, 2021), ("Quiet looms", 2010, 2012))));
        await using TestHost host = await TestHost.StartAsync(folder);
        HttpResponseMessage answer = await host.Client.GetAsync("/ilo/projects.csv?active=2020-01-01");
        string[] lines = (await answer.Content.ReadAsStringAsync()).Trim().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains("'=HYPERLINK", lines[1], StringComparison.Ordinal);
        Assert.Equal("projects.csv", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
    }

    [Fact]
    public async Task ProjectsXml_WithoutAReporter_IsNotThereAndWithOneIsIati()
    {
        await using (TestHost none = await TestHost.StartAsync())
        {
            HttpResponseMessage answer = await none.Client.GetAsync("/ilo/projects.xml");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("IloOptions.Reporter", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await using TestHost host = await TestHost.StartAsync(options =>
        {
            options.Reporter = new IatiReporter { Ref = "XI-EXAMPLE-1", Name = "An office", Kind = OrganisationKind.Foundation };
            options.CompleteIati = iati => iati with { TitleAsDescription = true, DefaultLanguage = LanguageCode.Parse("en") };
        });
        XElement all = XElement.Parse(await host.Client.GetStringAsync("/ilo/projects.xml"));
        XElement some = XElement.Parse(await host.Client.GetStringAsync("/ilo/projects.xml?donor=eu"));
        Assert.Equal("2.03", all.Attribute("version")!.Value);
        Assert.True(all.Elements().Count() > some.Elements().Count());
        Assert.NotEmpty(some.Elements("iati-activity"));
    }

    [Fact]
    public async Task Changes_FolderHasChanged_TellWhatIsNewAndGone()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        await using (await TestHost.StartAsync(folder))
        {
        }

        folder.Write("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020)));
        File.Delete(folder.PathOf("a.txt"));
        await using TestHost host = await TestHost.StartAsync(folder);
        XElement feed = XElement.Parse(await host.Client.GetStringAsync("/ilo/changes.atom"));
        Assert.Equal(
            ["New: Quiet looms", "Removed: Better lamps"], feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).Order());
        JsonNode changes = JsonNode.Parse(await host.Client.GetStringAsync("/ilo/api/changes"))!;
        Assert.Equal("Quiet looms", (string?)changes["projects"]!["added"]![0]!["record"]!["title"]);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.GetAsync("/ilo/changes.atom?donor=eu")).StatusCode);
    }
}
