using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Tests;

namespace Ilo.Domain.Interchange.Tests.Feeds;

public sealed class FeedWriterTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly FeedOptions Options = new() { Title = "News", Links = Items.Links, Updated = Items.Moment, Author = "example.org" };

    private static readonly Article Dated = new()
    {
        Title = "A year on",
        Date = new(new LocalDate(2019, 7, 4)),
        Summary = "Bread & roses <b>",
        Language = LanguageCode.English,
        Byline = "By A. Writer",
        Credit = "© A. Photographer",
    };

    [Fact]
    public void WriteAtom_AnArticle_GivesTheExactFeed() => Assert.Equal(
        $$"""
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
          <title type="text">News</title>
          <id>tag:example.org,2026-01-01:feeds/articles</id>
          <updated>2019-07-04T12:00:00Z</updated>
          <author>
            <name>example.org</name>
          </author>
          <link rel="alternate" href="https://example.org/" />
          <entry xml:lang="en">
            <id>tag:example.org,2026-01-01:articles/one</id>
            <title type="text">A year on</title>
            <summary type="text">Bread &amp; roses &lt;b&gt;</summary>
            <published>2019-07-04T12:00:00Z</published>
            <updated>2019-07-04T12:00:00Z</updated>
            <author>
              <name>By A. Writer</name>
            </author>
            <link rel="alternate" href="https://example.org/articles/one" />
            <category term="News" label="News" scheme="{{Repository.Address}}/article-kinds" />
            <rights type="text">© A. Photographer</rights>
          </entry>
        </feed>
        """,
        Items.Text(stream => FeedWriter.WriteAtom(stream, [Items.Of(Dated)], Options)));

    [Fact]
    [Trait("Trap", "10")]
    public void WriteRss_AnArticle_HasTheDaysWeekdayAndHtmlEncodedOnce()
    {
        string text = Items.Text(stream => FeedWriter.WriteRss(stream, [Items.Of(Dated)], Options));
        XElement channel = XDocument.Parse(text).Root!.Element("channel")!;
        Assert.Equal("Thu, 04 Jul 2019 12:00:00 GMT", channel.Element("lastBuildDate")!.Value);
        Assert.StartsWith("Thu, 04 Jul 2019 12:00:00 ", channel.Element("item")!.Element("pubDate")!.Value, StringComparison.Ordinal);
        Assert.Equal("Bread &amp; roses &lt;b&gt;", channel.Element("item")!.Element("description")!.Value);
        Assert.Equal(("false", "tag:example.org,2026-01-01:articles/one"),
            (channel.Element("item")!.Element("guid")!.Attribute("isPermaLink")!.Value, channel.Element("item")!.Element("guid")!.Value));
        Assert.Equal("en", channel.Element("language")!.Value);
        Assert.Equal("By A. Writer", channel.Element("item")!.Element(XName.Get("creator", "http://purl.org/dc/elements/1.1/"))!.Value);
    }

    [Fact]
    public void Write_AProject_StandsUnderItsFirstDayAndSaysItsDays()
    {
        CatalogueItem<Project> item = Items.Of(new Project
        {
            Title = "Better lamps",
            Duration = new(new LocalDate(2019, 3, 1), new LocalDate(2021, 10, 31)),
            StatedStatus = ProjectStatus.Closed,
            Summary = "Lamps & looms",
            Budget = new Money(100, CurrencyCode.Parse("USD")),
        });
        CatalogueItem<Project> undated = Items.Of(new Project { Title = "Quiet looms" });
        (byte[] atom, ExportReport report) = Items.Written(stream => FeedWriter.WriteAtom(stream, [item, undated], Options));
        XElement feed = XDocument.Load(new MemoryStream(atom)).Root!;
        XElement entry = feed.Elements(Atom + "entry").Single();
        Assert.Equal("tag:example.org,2026-01-01:feeds/projects", feed.Element(Atom + "id")!.Value);
        Assert.Equal(("2019-03-01T12:00:00Z", null), (entry.Element(Atom + "updated")!.Value, entry.Element(Atom + "published")?.Value));
        Assert.Equal(("Closed", Repository.Address + "/project-statuses"),
            (entry.Element(Atom + "category")!.Attribute("term")!.Value, entry.Element(Atom + "category")!.Attribute("scheme")!.Value));
        Assert.Equal(["ILO0662", "ILO0663", "ILO0668"], report.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => FeedWriter.WriteJsonFeed(stream, [item], Options)));
        JsonElement extension = json.RootElement.GetProperty("items")[0].GetProperty("_ilo");
        Assert.Equal(("2019-03-01", "2021-10-31", "Closed"),
            (extension.GetProperty("start").GetString(), extension.GetProperty("end").GetString(), extension.GetProperty("status").GetString()));
        Assert.Equal("Lamps &amp; looms",
            XDocument.Parse(Items.Text(stream => FeedWriter.WriteRss(stream, [item], Options))).Descendants("item").Single().Element("description")!.Value);
    }

    [Theory]
    [InlineData(2019, null, null)]
    [InlineData(2019, 7, null)]
    [InlineData(2019, 7, 4)]
    [Trait("Trap", "10")]
    public void Write_EachPrecision_PublishesOnlyADay(int year, int? month, int? day)
    {
        PartialDate date = day is { } d ? new(new LocalDate(year, month!.Value, d)) : month is { } m ? new(year, m) : new(year);
        CatalogueItem<Article> item = Items.Of(Dated with { Date = date });
        (byte[] atom, ExportReport report) = Items.Written(stream => FeedWriter.WriteAtom(stream, [item], Options));
        XElement entry = XDocument.Load(new MemoryStream(atom)).Root!.Element(Atom + "entry")!;
        string noon = $"{date.FirstDay.Year}-{date.FirstDay.Month:00}-{date.FirstDay.Day:00}T12:00:00Z";
        Assert.Equal((noon, day is null ? null : noon), (entry.Element(Atom + "updated")!.Value, entry.Element(Atom + "published")?.Value));
        Assert.Equal(day is null ? ["ILO0661"] : [], report.Diagnostics.Select(diagnostic => diagnostic.Id));
        XElement rss = XDocument.Parse(Items.Text(stream => FeedWriter.WriteRss(stream, [item], Options))).Descendants("item").Single();
        Assert.Equal(day is null, rss.Element("pubDate") is null);
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => FeedWriter.WriteJsonFeed(stream, [item], Options)));
        JsonElement one = json.RootElement.GetProperty("items")[0];
        Assert.Equal(day is null, !one.TryGetProperty("date_published", out _));
        Assert.Equal(day is null, one.GetProperty("_ilo").TryGetProperty("date", out JsonElement printed) && printed.GetString() == date.ToString());

        // Wherever the reader is, from eleven hours west to eleven hours east, the local day is the printed one.
        DateTimeOffset moment = DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.All([-11, 0, 11], hours => Assert.Equal(date.FirstDay, LocalDate.FromDateTime(moment.ToOffset(TimeSpan.FromHours(hours)).DateTime)));
    }

    [Fact]
    public void WriteAtom_ArticleWithoutDate_IsLeftOutUnlessFirstSeenDatesIt()
    {
        CatalogueItem<Article> item = Items.Of(Dated with { Date = null });
        (_, ExportReport report) = Items.Written(stream => FeedWriter.WriteAtom(stream, [item], Options));
        Assert.Equal(["ILO0662"], report.LeftOut.Select(one => one.Reason.Id));
        (_, ExportReport seen) = Items.Written(stream => FeedWriter.WriteAtom(stream, [item], Options with { FirstSeen = _ => Items.Moment }));
        Assert.Equal((1, 0), (seen.Written, seen.LeftOut.Count));
    }

    [Fact]
    public void WriteAtom_NoEntries_NeedsAMoment()
    {
        Assert.Contains("<updated>2026-11-29T00:00:00Z</updated>",
            Items.Text(stream => FeedWriter.WriteAtom(stream, Array.Empty<CatalogueItem<Article>>(), Options)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            "options", () => FeedWriter.WriteAtom(Stream.Null, Array.Empty<CatalogueItem<Article>>(), Options with { Updated = null }));
    }

    [Fact]
    public void Write_MoreThanCount_KeepsTheNewestAndSaysSo()
    {
        ValueList<CatalogueItem<Article>> items = Items.All(
            Enumerable.Range(1, 9).Select(day => Dated with { Title = $"Day {day}", Date = new(new LocalDate(2020, 1, day)) }));
        (byte[] bytes, ExportReport report) = Items.Written(stream => FeedWriter.WriteAtom(stream, items.Reverse(), Options with { Count = 3 }));
        Assert.Equal(["Day 9", "Day 8", "Day 7"], XDocument.Load(new MemoryStream(bytes)).Descendants(Atom + "entry")
            .Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal(["The feed has the newest 3 of 9 items."], report.Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void Write_Differences_NotesNothingOfTextsThatAreNotWritten()
    {
        Catalogue older = Items.CatalogueOf(articles: [Dated]);
        Catalogue newer = Items.CatalogueOf(articles: [Dated with { Summary = "Other\u0001", Sections = [new() { Paragraphs = ["A\u0001"] }] }]);
        (_, ExportReport report) = Items.Written(stream => FeedWriter.WriteAtom(stream, newer.DifferencesFrom(older), Options));
        Assert.DoesNotContain(report.Diagnostics, diagnostic => diagnostic.Message.Contains("Sections", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Differences_SayWhatBecameOfEachItemUnderItsOwnId()
    {
        Catalogue older = Items.CatalogueOf(articles: [Dated, Dated with { Title = "Gone" }]);
        Catalogue newer = Items.CatalogueOf(articles: [Dated with { Summary = "Other" }]);
        string text = Items.Text(stream => FeedWriter.WriteAtom(stream, newer.DifferencesFrom(older), Options));
        XElement[] entries = [.. XDocument.Parse(text).Descendants(Atom + "entry")];
        Assert.Equal(["Changed: A year on", "Removed: Gone"], entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal("tag:example.org,2026-01-01:articles/item-1", entries[0].Element(Atom + "id")!.Value);
        Assert.Throws<ArgumentException>("options", () => FeedWriter.WriteRss(Stream.Null, newer.DifferencesFrom(older), Options with { Updated = null }));
    }

    [Fact]
    public void WriteAtom_AnyArticles_ReadsBackEqual() => Items.Check(Items.Articles.ListOf(), articles =>
    {
        FeedOptions options = Options with { WithContent = true, FirstSeen = _ => Items.Moment, Count = 1000 };
        ValueList<CatalogueItem<Article>> items = Items.All(articles);
        string text = Items.Text(stream => FeedWriter.WriteAtom(stream, items, options));
        using XmlReader xml = XmlReader.Create(new StringReader(text));
        Dictionary<string, SyndicationItem> read = SyndicationFeed.Load(xml).Items.ToDictionary(item => item.Id);
        Assert.Equal(items.Count, read.Count);
        foreach (CatalogueItem<Article> item in items)
        {
            SyndicationItem entry = read[Items.Links.TagOf(item)];
            Assert.Equal(CleanText.ForXml(item.Record.Title, out _), entry.Title.Text);
            Assert.Equal(CleanText.ForXml(item.Record.Summary!, out _), entry.Summary.Text);
            Assert.Equal(CleanText.ForXml(item.Record.Byline!, out _), Assert.Single(entry.Authors).Name);
            Assert.Equal(item.Record.Themes.Select(theme => theme.Id.ToString()), entry.Categories.Skip(1).Select(category => category.Name));
        }
    });

    [Fact]
    public void WriteRss_AnyArticles_DescriptionIsTheSummaryAsHtml() => Items.Check(Items.Articles.ListOf(), articles =>
    {
        ValueList<CatalogueItem<Article>> items = Items.All(articles);
        string text = Items.Text(stream => FeedWriter.WriteRss(stream, items, Options with { Count = 1000 }));
        Dictionary<string, XElement> read = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Descendants("item")
            .ToDictionary(item => item.Element("guid")!.Value);
        foreach (CatalogueItem<Article> item in items)
        {
            string description = read[Items.Links.TagOf(item)].Element("description")!.Value;
            AngleSharp.Html.Dom.IHtmlDocument page = new HtmlParser().ParseDocument($"<div>{description}</div><p>after</p>");
            Assert.Equal("after", page.QuerySelector("div + p")?.TextContent);
            Assert.Equal(CleanText.ForXml(item.Record.Summary!, out _), page.QuerySelector("div")!.TextContent);
            Assert.Equal(CleanText.ForXml(item.Record.Title, out _), read[Items.Links.TagOf(item)].Element("title")!.Value);
        }
    });

    [Fact]
    public void WriteJsonFeed_AnyArticles_ReadsBackEqualAndFitsInAPage() => Items.Check(Items.Articles.ListOf(), articles =>
    {
        ValueList<CatalogueItem<Article>> items = Items.All(articles);
        string text = Items.Text(stream => FeedWriter.WriteJsonFeed(stream, items, Options with { Count = 1000 }));
        Assert.DoesNotContain('<', text);
        using JsonDocument json = JsonDocument.Parse(text);
        Dictionary<string, JsonElement> read = json.RootElement.GetProperty("items").EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!);
        foreach (CatalogueItem<Article> item in items)
        {
            JsonElement one = read[Items.Links.TagOf(item)];
            Assert.Equal((item.Record.Title, item.Record.Summary), (one.GetProperty("title").GetString(), one.GetProperty("content_text").GetString()));
            Assert.Equal(item.Record.Byline, one.GetProperty("authors")[0].GetProperty("name").GetString());
        }
    });

    [Fact]
    public void WriteJsonFeed_ArticleWithoutSummary_HasItsTitleAsText()
    {
        (byte[] bytes, ExportReport report) = Items.Written(stream => FeedWriter.WriteJsonFeed(stream, [Items.Of(Dated with { Summary = null })], Options));
        using JsonDocument json = JsonDocument.Parse(bytes);
        Assert.Equal("A year on", json.RootElement.GetProperty("items")[0].GetProperty("content_text").GetString());
        Assert.Equal(["ILO0665"], report.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Write_Events_StandUnderTheirFirstDayWithoutADayOfPublication()
    {
        CatalogueItem<Event> item = Items.Of(new Event { Title = "Launch", Dates = new(new(2019, 12, 11), new(2019, 12, 12)) });
        (byte[] bytes, ExportReport report) = Items.Written(stream => FeedWriter.WriteAtom(stream, [item], Options));
        string text = Encoding.UTF8.GetString(bytes);
        Assert.Contains("<updated>2019-12-11T12:00:00Z</updated>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<published>", text, StringComparison.Ordinal);
        Assert.Equal(["ILO0663"], report.Diagnostics.Select(diagnostic => diagnostic.Id));
    }
}
