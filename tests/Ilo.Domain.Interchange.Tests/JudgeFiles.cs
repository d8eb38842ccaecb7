using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Tests.Tables;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Parquet;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>Writes what the judges of tests/judges read: each format of a generated catalogue, what they must find in it, and a spoiled copy that they must
/// refuse.</summary>
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
    private static Catalogue Generate()
    {
        List<Project> projects = [];
        List<Event> events = [];
        List<Article> articles = [];
        Items.Check(Items.Projects, projects.Add, count: 100);
        Items.Check(Items.Events, events.Add, count: 100);
        Items.Check(Items.Articles, articles.Add, count: 100);
        return Items.CatalogueOf(projects, events, articles);
    }

    private static string InCalendar(string text) => CleanText.ForCalendar(text, out _);

    private static string InXml(string text) => CleanText.ForXml(text, out _);

    private static void WriteCalendar(Catalogue catalogue)
    {
        Write("events.ics", stream => CalendarWriter.Write(stream, catalogue, new() { Stamp = Items.Moment, Links = Items.Links, Name = "Events" }));
        Save("events.json", new JsonArray([.. catalogue.EventItems.Where(item => item.Record.Dates is not null).Select(item => (JsonNode)new JsonObject
        {
            ["uid"] = $"{item.Identifier}@example.org",
            ["title"] = InCalendar(item.Record.Title),
            ["start"] = Iso.Day(item.Record.Dates!.Start),
            // Without an end, which the last day of all has none of, an entry lasts a day.
            ["end"] = Iso.Day(item.Record.Dates.End == new LocalDate(9999, 12, 31) ? item.Record.Dates.Start : item.Record.Dates.End),
            ["place"] = InCalendar(item.Record.Place!),
            ["stamp"] = "2026-11-29T00:00:00+00:00",
        })]));

        // The usual mistake: the last day as the end.
        CatalogueItem<Event> some = catalogue.EventItems.First(
            item => item.Record.Dates is { } dates && dates.Start > new LocalDate(1900, 1, 1) && dates.End.Year < 9999 && dates.Length > 2);
        Spoil("events.ics", "DTSTAMP:20261129T000000Z", "DTSTAMP:20261129T000001Z", "spoiled-stamp-");
        Spoil("events.ics", $"DTEND;VALUE=DATE:{Compact(some.Record.Dates!.End.PlusDays(1))}", $"DTEND;VALUE=DATE:{Compact(some.Record.Dates.End)}");
    }

    private static string Compact(LocalDate day) => Iso.Day(day).Replace("-", "", StringComparison.Ordinal);

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
            Spoil($"{name}.atom", $"{name}/item-7</id>", $"{name}/item-seven</id>");
            Spoil($"{name}.rss", $"{name}/item-7</guid>", $"{name}/item-seven</guid>");
            Spoil($"{name}.feed.json", "\"content_text\"", "\"content_txt\"");
        }
    }

    // The first article is gone, the second has another summary, all others are new; all of one moment, so that their names order them.
    private static void WriteChanges(Catalogue catalogue, FeedOptions options)
    {
        ValueList<CatalogueItem<Article>> now = catalogue.ArticleItems;
        Catalogue older = new(new(), CatalogueIdentities.Empty, [], [],
            [Items.Of(new Article { Title = "Gone" }, "gone", "old.txt"), Items.Of(now[1].Record with { Summary = "Before" }, now[1].Identifier.ToString())], []);
        CatalogueDifferences changes = new Catalogue(new(), CatalogueIdentities.Empty, [], [], now, []).DifferencesFrom(older);
        Write("changes.atom", stream => FeedWriter.WriteAtom(stream, changes, options));
        Write("changes.rss", stream => FeedWriter.WriteRss(stream, changes, options));
        Write("changes.feed.json", stream => FeedWriter.WriteJsonFeed(stream, changes, options));
        string What(CatalogueItem<Article> item) => item.Identifier.ToString() == "gone" ? "Removed" : item.Identifier == now[1].Identifier ? "Changed" : "New";
        CatalogueItem<Article>[] all = [.. older.ArticleItems.Take(1), .. now];
        SaveEntries("changes-rss", all, _ => Items.Moment.ToDateTimeOffset(), item => $"{What(item)}: {item.Record.Title}", _ => "2026-11-29");
        SaveEntries("changes-atom", all, _ => Items.Moment.ToDateTimeOffset(), item => $"{What(item)}: {item.Record.Title}",
            item => What(item) == "New" ? "2026-11-29" : null);
        Spoil("changes.atom", "articles/gone</id>", "articles/went</id>");
        Spoil("changes.rss", "articles/gone</guid>", "articles/went</guid>");
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

    private static void WriteTables(Catalogue catalogue)
    {
        TableOptions options = new() { AsOf = new(2019, 6, 1), Links = Items.Links };
        TableSet tables = TableSet.Of(catalogue, options);
        string zip = Path.Combine(Folder!, "package.zip");
        Write("package.zip", stream => DataPackageWriter.Write(stream, catalogue, options));
        string package = Path.Combine(Folder!, "package");
        ZipFile.ExtractToDirectory(zip, package, overwriteFiles: true);
        ZipFile.ExtractToDirectory(zip, Path.Combine(Folder!, "spoiled-package"), overwriteFiles: true);
        string spoiled = Path.Combine(Folder!, "spoiled-package", "data", "project_donors.csv");
        File.AppendAllText(spoiled, "no-such-project,one,x,X,,,,,\r\n");
        File.WriteAllText(Path.Combine(Folder!, "spoiled-datapackage.json"), File.ReadAllText(Path.Combine(package, "datapackage.json"))
            .Replace("\"resources\"", "\"resource\"", StringComparison.Ordinal));
        Save("package.json", new JsonObject([.. tables.Select(table => KeyValuePair.Create(table.Name, (JsonNode?)table.Rows.Count()))]));
        WriteCsv(tables["projects"], "data", CsvOptions.Data, text => text);
        WriteCsv(tables["projects"], "excel", CsvOptions.Excel, FormulaGuard.Apply);
        foreach (string name in (string[])[.. JudgedTables, "project_themes"])
        {
            Write($"{name}.parquet", stream => ParquetTables.Write(stream, tables, name));
            Table table = tables[name];
            Save($"{name}.rows.json", new JsonArray([.. table.SortedRows.Select(row => (JsonNode)new JsonObject(
                [.. table.Columns.Select((column, index) => KeyValuePair.Create(column.Name, Node(row.Cells[index])))]))]));
        }

        // One cell of each table is another in the file itself; and one file is cut.
        TableSet others = TableSet.Of(Items.CatalogueOf(
            catalogue.Projects.Select((record, index) => index == 6 ? record with { Title = "Another", Donors = [Donor.Named("Another")] } : record),
            catalogue.Events.Select((record, index) => index == 6 ? record with { Title = "Another" } : record)), options);
        foreach (string name in JudgedTables)
        {
            Write($"spoiled-{name}.parquet", stream => ParquetTables.Write(stream, others, name));
        }

        byte[] whole = File.ReadAllBytes(Path.Combine(Folder!, "projects.parquet"));
        File.WriteAllBytes(Path.Combine(Folder!, "spoiled-cut-projects.parquet"), whole[..^4]);
    }

    private static readonly string[] JudgedTables = ["projects", "events", "project_donors"];

    // Each preset is the other's spoiled copy: the mark of the one stands in front of the other's first name. A number is never guarded.
    private static void WriteCsv(Table table, string name, CsvOptions options, Func<string, string> guard)
    {
        Write($"{name}.csv", stream => CsvWriter.Write(stream, table, options));
        JsonArray rows = [new JsonArray([.. table.Columns.Select(column => (JsonNode)column.Name)])];
        foreach (TableRow row in table.Rows)
        {
            rows.Add(new JsonArray([.. row.Cells.Select(Written)]));
        }

        Save($"{name}.cells.json", new JsonObject { ["bom"] = options.HasByteOrderMark, ["rows"] = rows });

        JsonNode Written(object? cell) => cell is string or ValueList<string> ? guard(CsvWriterTests.Expected(cell)!) : CsvWriterTests.Expected(cell) ?? "";
    }

    private static JsonNode? Node(object? cell) => cell switch
    {
        null => null,
        string text => CleanText.ForTable(text, out _),
        ValueList<string> texts => new JsonArray([.. texts.Select(text => (JsonNode)CleanText.ForTable(text, out _))]),
        LocalDate day => Iso.Day(day),
        int number => number,
        bool truth => truth,
        decimal amount => Math.Abs(amount) < 1e23m ? JsonValue.Create((double)Math.Round(amount, 6)) : null,
        object other => Convert.ToString(other, CultureInfo.InvariantCulture),
    };

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
}
