using System.Text.Json;
using System.Xml.Linq;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Feeds;

namespace Ilo.Domain.Interchange.Tests.Feeds;

/// <summary>Rights, licences and the dates of changes, in each format alone; and what a feed fills in or drops is in its report.</summary>
public sealed class FeedReportTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly FeedOptions Options = new()
    {
        Title = "News",
        Description = "All news",
        Author = "A team",
        Links = Items.Links,
        Updated = Items.Moment,
        Rights = "© ILO, CC BY 4.0",
        Licence = new("https://creativecommons.org/licenses/by/4.0/"),
    };

    private static readonly Article Dated = new() { Title = "A year on", Date = new(new LocalDate(2019, 7, 4)), Summary = "S", Credit = "© A. Photographer" };

    [Fact]
    public void WriteAtom_RightsLicenceAndCredit_HaveTheirPlaces()
    {
        XElement feed = XDocument.Parse(Items.Text(stream => FeedWriter.WriteAtom(stream, [Items.Of(Dated)], Options))).Root!;
        Assert.Equal("© ILO, CC BY 4.0", feed.Element(Atom + "rights")!.Value);
        Assert.Equal(
            "https://creativecommons.org/licenses/by/4.0/",
            feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "license").Attribute("href")!.Value);
        Assert.Equal("© A. Photographer", feed.Element(Atom + "entry")!.Element(Atom + "rights")!.Value);
    }

    [Fact]
    public void WriteRss_RightsLicenceAndCredit_HaveTheirPlaces()
    {
        XElement channel = XDocument.Parse(Items.Text(stream => FeedWriter.WriteRss(stream, [Items.Of(Dated)], Options))).Root!.Element("channel")!;
        Assert.Equal("© ILO, CC BY 4.0", channel.Element("copyright")!.Value);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", channel.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("© A. Photographer", channel.Element("item")!.Element(XName.Get("rights", "http://purl.org/dc/elements/1.1/"))!.Value);
    }

    [Fact]
    public void WriteJsonFeed_RightsLicenceAndCredit_HaveTheirPlaces()
    {
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => FeedWriter.WriteJsonFeed(stream, [Items.Of(Dated)], Options)));
        Assert.Equal(
            ("© ILO, CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
            (json.RootElement.GetProperty("_ilo").GetProperty("rights").GetString(), json.RootElement.GetProperty("_ilo").GetProperty("licence").GetString()));
        Assert.Equal("© A. Photographer", json.RootElement.GetProperty("items")[0].GetProperty("_ilo").GetProperty("credit").GetString());
    }

    [Fact]
    public void Write_WithoutRights_ClaimsNone()
    {
        FeedOptions none = Options with { Rights = null, Licence = null };
        CatalogueItem<Article>[] items = [Items.Of(Dated with { Credit = null })];
        foreach (string text in new[]
        {
            Items.Text(stream => FeedWriter.WriteAtom(stream, items, none)), Items.Text(stream => FeedWriter.WriteRss(stream, items, none)),
            Items.Text(stream => FeedWriter.WriteJsonFeed(stream, items, none)),
        })
        {
            Assert.DoesNotContain("rights", text, StringComparison.Ordinal);
            Assert.DoesNotContain("copyright", text, StringComparison.Ordinal);
            Assert.DoesNotContain("licen", text, StringComparison.Ordinal);
        }

        FeedOptions licence = Options with { Rights = null };
        Assert.Contains(
            "<copyright>https://creativecommons.org/licenses/by/4.0/</copyright>",
            Items.Text(stream => FeedWriter.WriteRss(stream, items, licence)), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Head_HasTheNamesOfEachFormat()
    {
        FeedOptions options = Options with { Self = new("https://example.org/news"), Home = new("https://example.org/home") };
        XElement feed = XDocument.Parse(Items.Text(stream => FeedWriter.WriteAtom(stream, [Items.Of(Dated)], options))).Root!;
        Assert.Equal(("News", "All news", "A team", "tag:example.org,2026-01-01:feeds/articles"), (feed.Element(Atom + "title")!.Value,
            feed.Element(Atom + "subtitle")!.Value, feed.Element(Atom + "author")!.Value, feed.Element(Atom + "id")!.Value));
        Assert.Equal(["alternate https://example.org/home", "self https://example.org/news"], Links(feed).Take(2));
        XElement channel = XDocument.Parse(Items.Text(stream => FeedWriter.WriteRss(stream, [Items.Of(Dated)], options))).Root!.Element("channel")!;
        Assert.Equal(("News", "All news", "https://example.org/home"),
            (channel.Element("title")!.Value, channel.Element("description")!.Value, channel.Element("link")!.Value));
        Assert.Equal("self https://example.org/news", Links(channel).First());
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => FeedWriter.WriteJsonFeed(stream, [Items.Of(Dated)], options)));
        Assert.Equal(
            ["https://jsonfeed.org/version/1.1", "News", "https://example.org/home", "https://example.org/news", "All news"],
            json.RootElement.EnumerateObject().Take(5).Select(property => property.Value.GetString()));
        Assert.Equal("A team", json.RootElement.GetProperty("authors")[0].GetProperty("name").GetString());

        // Names of extensions begin with an underscore and hold no dot.
        Assert.Equal(["version", "title", "home_page_url", "feed_url", "description", "authors", "_ilo", "items"],
            json.RootElement.EnumerateObject().Select(property => property.Name));

        static IEnumerable<string> Links(XElement element) =>
            element.Elements(Atom + "link").Select(link => $"{link.Attribute("rel")!.Value} {link.Attribute("href")!.Value}");
    }

    [Fact]
    public void Options_RelativeAddresses_Throw()
    {
        Uri relative = new("feed", UriKind.Relative);
        Assert.Throws<ArgumentException>("Licence", () => Options with { Licence = relative });
        Assert.Throws<ArgumentException>("Self", () => Options with { Self = relative });
        Assert.Throws<ArgumentException>("Home", () => Options with { Home = relative });
    }

    [Fact]
    public void Write_Differences_AreDatedInEachFormat()
    {
        CatalogueDifferences differences = Of(Items.Of(Dated with { Summary = "Other" }, "a"), Items.Of(Dated with { Title = "Come" }, "c", "new.txt"))
            .DifferencesFrom(Of(Items.Of(Dated, "a"), Items.Of(new Article { Title = "Gone" }, "b", "old.txt")));
        const string moment = "2026-11-29T00:00:00Z";
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => FeedWriter.WriteJsonFeed(stream, differences, Options)));
        Assert.Equal(
            [("Changed: A year on", null, moment), ("Removed: Gone", null, moment), ("New: Come", moment, null)],
            json.RootElement.GetProperty("items").EnumerateArray().Select(item =>
                (item.GetProperty("title").GetString(), Text(item, "date_published"), Text(item, "date_modified"))));
        XElement channel = XDocument.Parse(Items.Text(stream => FeedWriter.WriteRss(stream, differences, Options))).Root!.Element("channel")!;
        Assert.All(channel.Elements("item"), item => Assert.StartsWith("Sun, 29 Nov 2026 00:00:00 ", item.Element("pubDate")!.Value, StringComparison.Ordinal));
        Assert.Equal(3, channel.Elements("item").Count());
        XElement feed = XDocument.Parse(Items.Text(stream => FeedWriter.WriteAtom(stream, differences, Options))).Root!;
        Assert.Equal(
            [(moment, null), (moment, null), (moment, moment)],
            feed.Elements(Atom + "entry").Select(entry => (entry.Element(Atom + "updated")!.Value, entry.Element(Atom + "published")?.Value)));

        static Catalogue Of(params CatalogueItem<Article>[] items) => new(new CatalogueContent(new(), [], [], items.ToValueList(), []));
        static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
    }

    [Fact]
    public void Write_WhatIsFilledIn_IsInTheReport()
    {
        FeedOptions bare = new() { Title = "News", Links = Items.Links with { ArticlePage = null }, FirstSeen = _ => Items.Moment };
        CatalogueItem<Article> item = Items.Of(new Article { Title = "Undated" });
        Assert.Equal(["ILO0665", "ILO0666", "ILO0667"], Ids(stream => FeedWriter.WriteAtom(stream, [item], bare)));
        Assert.Equal(["ILO0666", "ILO0667"], Ids(stream => FeedWriter.WriteRss(stream, [item], bare)));
        Assert.Equal(["ILO0665", "ILO0666", "ILO0667"], Ids(stream => FeedWriter.WriteJsonFeed(stream, [item], bare)));

        // With a link, Atom asks for no text; with author and description given, nothing stands for them.
        Assert.Empty(Ids(stream => FeedWriter.WriteAtom(stream, [Items.Of(Dated with { Summary = null })], Options)));
        Assert.Empty(Ids(stream => FeedWriter.WriteRss(stream, [Items.Of(Dated)], Options)));
    }

    [Fact]
    public void Write_WhatIsDropped_IsInTheReportAtItsPlace()
    {
        CatalogueItem<Article> item = Items.Of(Dated with { Label = "Feature", Place = "Lahore", Donors = [Donor.Named("A")], Partners = [Organisation.Named("P")] });
        Assert.Equal(["Donors", "Label", "Partners", "Place"], Dropped(stream => FeedWriter.WriteAtom(stream, [item], Options)));
        Assert.Equal(["Donors", "Label", "Partners", "Place"], Dropped(stream => FeedWriter.WriteRss(stream, [item], Options)));
        Assert.Equal(["Donors", "Label", "Partners"], Dropped(stream => FeedWriter.WriteJsonFeed(stream, [item], Options)));
        CatalogueItem<Event> held = Items.Of(new Event { Title = "Launch", Dates = new(new(2019, 12, 11), new(2019, 12, 12)), Organizer = "ILO", Place = "Lahore" });
        Assert.Equal(["Organizer", "Place"], Dropped(stream => FeedWriter.WriteAtom(stream, [held], Options)));
        Assert.Equal(["Dates", "Organizer", "Place"], Dropped(stream => FeedWriter.WriteRss(stream, [held], Options with { FirstSeen = _ => Items.Moment })));
        Assert.Empty(Dropped(stream => FeedWriter.WriteJsonFeed(stream, [held], Options)));
        Assert.True(Items.Written(stream => FeedWriter.WriteAtom(stream, [item], Options)).Report.IsComplete);
    }

    [Fact]
    public void Write_KindAndStatus_AreCategoriesInEachFormat()
    {
        CatalogueItem<Article> item = Items.Of(Dated with { Kind = ArticleKind.PressRelease, PrintedKind = "Press release" });
        CatalogueItem<Event> held = Items.Of(new Event { Title = "Launch", Dates = new(new(2019, 12, 11), new(2019, 12, 12)), StatedStatus = EventStatus.Postponed });
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => FeedWriter.WriteJsonFeed(stream, [item], Options)));
        Assert.Equal(["Press release"], json.RootElement.GetProperty("items")[0].GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Contains("term=\"PressRelease\" label=\"Press release\"", Items.Text(stream => FeedWriter.WriteAtom(stream, [item], Options)), StringComparison.Ordinal);
        Assert.Contains("article-kinds\">Press release</category>", Items.Text(stream => FeedWriter.WriteRss(stream, [item], Options)), StringComparison.Ordinal);
        Assert.Contains("term=\"Postponed\"", Items.Text(stream => FeedWriter.WriteAtom(stream, [held], Options)), StringComparison.Ordinal);
        Assert.Contains("event-statuses\">Postponed</category>", Items.Text(stream => FeedWriter.WriteRss(stream, [held], Options)), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteRss_ItemsOfSeveralLanguages_EachStateTheirOwn()
    {
        XName language = XName.Get("language", "http://purl.org/dc/elements/1.1/");
        ValueList<CatalogueItem<Article>> mixed = Items.All([Dated with { Language = LanguageCode.English }, Dated with { Language = LanguageCode.French }]);
        XElement channel = XDocument.Parse(Items.Text(stream => FeedWriter.WriteRss(stream, mixed, Options))).Root!.Element("channel")!;
        Assert.Null(channel.Element("language"));
        Assert.Equal(["en", "fr"], channel.Elements("item").Select(item => item.Element(language)!.Value));
        XElement one = XDocument.Parse(Items.Text(stream => FeedWriter.WriteRss(stream, [mixed[1]], Options))).Root!.Element("channel")!;
        Assert.Equal(("fr", null), (one.Element("language")!.Value, one.Element("item")!.Element(language)?.Value));
    }

    private static string[] Ids(Func<Stream, ExportReport> write) =>
        [.. Items.Written(write).Report.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];

    private static string[] Dropped(Func<Stream, ExportReport> write) =>
        [.. Items.Written(write).Report.Diagnostics.Where(diagnostic => diagnostic.Id == "ILO0668").Select(diagnostic =>
        {
            Assert.Equal("page.txt(3,1)", diagnostic.Source.ToString());
            return diagnostic.Arguments[1];
        }).Order(StringComparer.Ordinal)];
}
