using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>Writes what the judges of tests/judges read: each format of a generated catalogue, what they must find in it, and spoiled copies that they
/// must refuse, each under the file's name behind "spoiled-" and a word for what is wrong.</summary>
public sealed partial class JudgeFiles
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("ILO_JUDGE_FILES");

    [Fact]
    public void Write_ForTheJudges()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Folder), "ILO_JUDGE_FILES names no folder; .ci/run sets it.");
        Directory.CreateDirectory(Folder!);
        Catalogue catalogue = Generate();
        WriteCalendar(catalogue);
        WriteFeeds(catalogue);
        Write("catalogue.jsonld", stream => JsonLdWriter.Write(stream, catalogue, new() { Links = Items.Links }));
        Spoil("catalogue.jsonld", "\"@type\": \"Project\",", "\"@type\": \"Project\",\n\"startDate\": \"2019-01-01\",");

        // What the one judge does not see the other does: a status that is a text.
        Spoil("catalogue.jsonld", "{\n        \"@id\": \"https://schema.org/EventScheduled\"\n      }", "\"scheduled\"", "spoiled-status-");
        WriteTables(catalogue);
    }

    // A hundred records of each kind, most with a trap of some format in their texts. They are written as they are: what a format cannot hold is for the
    // writer to see to, and what the judges are to find is worked out apart.
    private static Catalogue Generate() =>
        Items.CatalogueOf(Items.Some(Items.Projects, 100), Items.Some(Items.Events, 100), Items.Some(Items.Articles, 100));

    private static string InCalendar(string text) => CleanText.ForCalendar(text, out _);

    private static string InXml(string text) => CleanText.ForXml(text, out _);

    private static void WriteFeeds(Catalogue catalogue)
    {
        FeedOptions options = new()
        {
            Title = "Articles",
            Links = Items.Links,
            Self = new("https://example.org/feed"),
            Count = 1000,
            FirstSeen = _ => Items.Moment
        };
        Write("articles.atom", stream => FeedWriter.WriteAtom(stream, catalogue.ArticleItems, options));
        Write("articles.rss", stream => FeedWriter.WriteRss(stream, catalogue.ArticleItems, options));
        Write("articles.feed.json", stream => FeedWriter.WriteJsonFeed(stream, catalogue.ArticleItems, options));
        SaveEntries("articles", catalogue.ArticleItems, item => item.Record.Date is { } date ? Iso.Noon(date.FirstDay) : Items.Moment.ToDateTimeOffset(),
            item => item.Record.Title, item => item.Record.Date is { Precision: DatePrecision.Day } date ? Iso.Day(date.FirstDay) : null);

        // Events without a moment of their own stand under their first day, and have no day of publication.
        CatalogueItem<Event>[] events = [.. catalogue.EventItems.Where(item => item.Record.Dates is not null)];
        FeedOptions dated = options with { Title = "Events", FirstSeen = null };
        Write("events.atom", stream => FeedWriter.WriteAtom(stream, catalogue.EventItems, dated));
        Write("events.rss", stream => FeedWriter.WriteRss(stream, events, dated));
        Write("events.feed.json", stream => FeedWriter.WriteJsonFeed(stream, catalogue.EventItems, dated));
        SaveEntries("events-feed", events, item => Iso.Noon(item.Record.Dates!.Start), item => item.Record.Title, _ => null);
        WriteChanges(catalogue, options with { Title = "Changes", Updated = Items.Moment });
        foreach (string name in new[] { "articles", "events" })
        {
            Spoil($"{name}.atom", $"{name}/item-7</id>", $"{name}/item-seven</id>", "spoiled-id-");
            Spoil($"{name}.rss", $"{name}/item-7</guid>", $"{name}/item-seven</guid>", "spoiled-id-");
            Spoil($"{name}.feed.json", "\"content_text\"", "\"content_txt\"");
        }

        SpoilArticles(catalogue, options);
    }

    // One article has another title, another day or another page; and a file is cut.
    private static void SpoilArticles(Catalogue catalogue, FeedOptions options)
    {
        ValueList<CatalogueItem<Article>> items = catalogue.ArticleItems;
        int place = items.ToList().FindIndex(item => item.Record.Date is { Precision: DatePrecision.Day } date && date.FirstDay.Year is > 1900 and < 9990);
        void Write(string what, Func<CatalogueItem<Article>, CatalogueItem<Article>> change, FeedOptions? others = null)
        {
            CatalogueItem<Article>[] changed = [.. items.Select((item, index) => index == place ? change(item) : item)];
            JudgeFiles.Write($"spoiled-{what}-articles.atom", stream => FeedWriter.WriteAtom(stream, changed, others ?? options));
            JudgeFiles.Write($"spoiled-{what}-articles.rss", stream => FeedWriter.WriteRss(stream, changed, others ?? options));
        }

        Write("title", item => Items.Of(item.Record with { Title = "Another" }, item.Identifier.ToString()));
        Write("day", item => Items.Of(
            item.Record with { Date = new(item.Record.Date!.Value.FirstDay.PlusDays(1)) }, item.Identifier.ToString()));
        Write("link", item => item, options with { Links = Items.Links with { ArticlePage = "https://example.org/elsewhere/{id}" } });
        foreach (string name in new[] { "articles.atom", "articles.rss" })
        {
            Cut(name);
        }
    }

    // The first article is gone, the second has another summary, all others are new; all of one moment, so that their names order them.
    private static void WriteChanges(Catalogue catalogue, FeedOptions options)
    {
        ValueList<CatalogueItem<Article>> now = catalogue.ArticleItems;
        Catalogue older = new(new CatalogueContent(new(), [], [],
            [Items.Of(new Article { Title = "Gone" }, "gone", "old.txt"), Items.Of(now[1].Record with { Summary = "Before" }, now[1].Identifier.ToString())], []));
        CatalogueDifferences changes = new Catalogue(new CatalogueContent(new(), [], [], now, [])).DifferencesFrom(older);
        Write("changes.atom", stream => FeedWriter.WriteAtom(stream, changes, options));
        Write("changes.rss", stream => FeedWriter.WriteRss(stream, changes, options));
        Write("changes.feed.json", stream => FeedWriter.WriteJsonFeed(stream, changes, options));
        string What(CatalogueItem<Article> item) => item.Identifier.ToString() == "gone" ? "Removed" : item.Identifier == now[1].Identifier ? "Changed" : "New";
        CatalogueItem<Article>[] all = [.. older.ArticleItems.Take(1), .. now];
        SaveEntries("changes-rss", all, _ => Items.Moment.ToDateTimeOffset(), item => $"{What(item)}: {item.Record.Title}", _ => "2026-11-29");
        SaveEntries("changes-atom", all, _ => Items.Moment.ToDateTimeOffset(), item => $"{What(item)}: {item.Record.Title}",
            item => What(item) == "New" ? "2026-11-29" : null);
        Spoil("changes.atom", "articles/gone</id>", "articles/went</id>", "spoiled-id-");
        Spoil("changes.rss", "articles/gone</guid>", "articles/went</guid>", "spoiled-id-");
        Spoil("changes.feed.json", "\"date_modified\": \"2026-11-29T00:00:00Z\"", "\"date_modified\": 2026");
    }

    // What the judges must find: newest first, ties by name.
    private static void SaveEntries<TRecord>(string name, IEnumerable<CatalogueItem<TRecord>> items, Func<CatalogueItem<TRecord>, DateTimeOffset> moment,
        Func<CatalogueItem<TRecord>, string> title, Func<CatalogueItem<TRecord>, string?> published)
        where TRecord : class => Save($"{name}.json", new JsonArray([.. items
            .OrderByDescending(moment).ThenBy(item => Items.Links.TagOf(item), StringComparer.Ordinal)
            .Select(item => (JsonNode)new JsonObject
            {
                ["id"] = Items.Links.TagOf(item),
                ["title"] = InXml(title(item)),
                ["link"] = Items.Links.PageOf(item)!.AbsoluteUri,
                ["published"] = published(item),
            })]));

    private static void Write(string name, Func<Stream, ExportReport> write)
    {
        using FileStream stream = File.Create(Path.Combine(Folder!, name));
        write(stream);
    }

    private static void Save(string name, JsonNode json) => File.WriteAllText(Path.Combine(Folder!, name), json.ToJsonString());

    private static void Spoil(string name, string good, string bad, string prefix = "spoiled-")
    {
        string text = File.ReadAllText(Path.Combine(Folder!, name));
        Assert.Contains(good, text, StringComparison.Ordinal);
        int place = text.IndexOf(good, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Folder!, prefix + name), text[..place] + bad + text[(place + good.Length)..]);
    }

    // The end of the file is missing.
    private static void Cut(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder!, name));
        File.WriteAllBytes(Path.Combine(Folder!, "spoiled-cut-" + name), bytes[..^4]);
    }
}
