using System.Text.Json;
using System.Xml.Linq;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Text;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>Items that are linked to each other, read from pages whose addresses are known: links and pages stand in each format.</summary>
public sealed class LinkedCatalogueTests
{
    private const string Site = "https://www.ilo.example/";

    private static readonly Lazy<Catalogue> Linked = new(() => Catalogue.From(
    [
        Page("projects", PageKind.ProjectList, """
            Projects in Pakistan

            1. Better Lamps for Rural Women
               1 January 2019 - 31 December 2019
               The project trains lamp makers in four towns of Punjab.
            """),
        Page("events", PageKind.EventList, """
            Events

            1. Launch of the project Better Lamps for Rural Women
               11 - 12 December 2019
               The launch, in Lahore.
            """),
        Page("news", PageKind.NewsList, """
            News

            1. A year on, lamp makers find work
               4 July 2019
               Women who were trained by the project Better Lamps for Rural Women find work.
            """),
    ]));

    private static CatalogueItem<Project> Lamps => Assert.Single(Linked.Value.ProjectItems);

    private static CatalogueItem<Event> Launch => Assert.Single(Linked.Value.EventItems);

    private static CatalogueItem<Article> News => Assert.Single(Linked.Value.ArticleItems);

    [Fact]
    public void Catalogue_IsLinked()
    {
        Assert.Equal([Lamps.Identifier.ToString()], Launch.Linked(CatalogueLinkKind.Project));
        Assert.Equal([Lamps.Identifier.ToString()], News.Linked(CatalogueLinkKind.Project));
    }

    [Fact]
    public void Calendar_NamesTheProjectAndTheItemsPage()
    {
        string text = Items.Text(stream => CalendarWriter.Write(stream, Linked.Value, new() { Stamp = Items.Moment, Links = Items.Links }));
        Assert.Contains($"X-ILO-PROJECT:{Lamps.Identifier}\r\n", text, StringComparison.Ordinal);
        string unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains($"URL:https://example.org/events/{Launch.Identifier}\r\n", unfolded, StringComparison.Ordinal);
        CalendarEvent read = Assert.Single(CalendarReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))).Events);
        Assert.Equal([Lamps.Identifier.ToString()], read.Projects);
    }

    [Fact]
    public void Feeds_NameTheItemsPageAndThePageThatWasRead()
    {
        FeedOptions options = new() { Title = "News", Links = Items.Links };
        XNamespace atom = "http://www.w3.org/2005/Atom";
        XElement entry = XDocument.Parse(Items.Text(stream => FeedWriter.WriteAtom(stream, [News], options))).Descendants(atom + "entry").Single();
        Assert.Equal(
            [("alternate", $"https://example.org/articles/{News.Identifier}"), ("via", Site + "news")],
            entry.Elements(atom + "link").Select(link => (link.Attribute("rel")!.Value, link.Attribute("href")!.Value)));
        XElement item = XDocument.Parse(Items.Text(stream => FeedWriter.WriteRss(stream, [News], options))).Descendants("item").Single();
        Assert.Equal($"https://example.org/articles/{News.Identifier}", item.Element("link")!.Value);
        Assert.Null(item.Element("source"));
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => FeedWriter.WriteJsonFeed(stream, [News], options)));
        JsonElement one = json.RootElement.GetProperty("items")[0];
        Assert.Equal(
            ($"https://example.org/articles/{News.Identifier}", Site + "news"),
            (one.GetProperty("url").GetString(), one.GetProperty("external_url").GetString()));
    }

    [Fact]
    public void JsonLd_SaysWhatItIsAboutAndBasedOn()
    {
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => JsonLdWriter.Write(stream, Linked.Value, new() { Links = Items.Links })));
        Dictionary<string, JsonElement> byType = json.RootElement.GetProperty("@graph").EnumerateArray()
            .ToDictionary(one => one.GetProperty("@type").GetString()!);
        string project = Items.Links.TagOf(Lamps);
        Assert.Equal(project, byType["Project"].GetProperty("@id").GetString());
        Assert.Contains(project, About(byType["Event"]));
        Assert.Contains(project, About(byType["NewsArticle"]));
        Assert.Equal(Site + "news", byType["NewsArticle"].GetProperty("isBasedOn").GetString());
        Assert.Equal(Site + "events", byType["Event"].GetProperty("subjectOf").GetProperty("url").GetString());
        Assert.Equal(Site + "projects", byType["Project"].GetProperty("subjectOf").GetProperty("url").GetString());

        static IEnumerable<string?> About(JsonElement one) =>
            (one.GetProperty("about") is { ValueKind: JsonValueKind.Array } all ? [.. all.EnumerateArray()] : new[] { one.GetProperty("about") })
                .Select(thing => thing.TryGetProperty("@id", out JsonElement id) ? id.GetString() : null);
    }

    [Fact]
    public void Iati_LinksThePagesAndOnRequestEventsAndArticles()
    {
        IatiOptions options = Iati.IatiWriterTests.Options with { WithDocuments = true };
        XElement activity = XDocument.Parse(Items.Text(stream => IatiWriter.Write(stream, Linked.Value, options))).Descendants("iati-activity").Single();
        Assert.Equal(
            [Site + "projects", $"https://example.org/projects/{Lamps.Identifier}", $"https://example.org/events/{Launch.Identifier}",
                $"https://example.org/articles/{News.Identifier}"],
            activity.Elements("document-link").Select(link => link.Attribute("url")!.Value));
        XElement plain = XDocument.Parse(Items.Text(stream => IatiWriter.Write(stream, Linked.Value, options with { WithDocuments = false })))
            .Descendants("iati-activity").Single();
        Assert.Equal(2, plain.Elements("document-link").Count());
    }

    [Fact]
    public void Tables_HaveALinkEachAndTheAddressesOfThePages()
    {
        TableSet tables = TableSet.Of(Linked.Value, Formats.Tables);
        string[][] links = Cells(tables["links"], "from_kind", "from", "to_kind", "to", "link");
        Assert.Contains(links, row => row.SequenceEqual(["event", $"{Launch.Identifier}", "project", $"{Lamps.Identifier}", "project"]));
        Assert.Contains(links, row => row.SequenceEqual(["article", $"{News.Identifier}", "project", $"{Lamps.Identifier}", "project"]));
        Assert.Contains(links, row => row.SequenceEqual(["project", $"{Lamps.Identifier}", "event", $"{Launch.Identifier}", "event"]));
        Assert.All(Cells(tables["sources"], "file", "address"), row => Assert.Equal(Site + row[0], row[1]));
        Assert.NotEmpty(tables["sources"].Rows);
    }

    private static string[][] Cells(Table table, params string[] names)
    {
        int[] positions = [.. names.Select(name => table.Columns.Select(column => column.Name).ToList().IndexOf(name))];
        return [.. table.Rows.Select(row => positions.Select(position => row.Cells[position]?.ToString() ?? "").ToArray())];
    }

    private static PageReading Page(string name, PageKind kind, string text) =>
        PageReader.Read(text, new() { SourceName = name, Kind = kind, Address = new(Site + name) });
}
