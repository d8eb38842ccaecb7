using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Parquet;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>Writes what the judges of tests/judges read: each format of a generated catalogue, what they must find in it, and a spoiled copy that they must
/// refuse.</summary>
public sealed class JudgeFiles
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
        WriteTables(catalogue);
    }

    // A hundred records of each kind, most with a trap of some format in their texts; texts as every format holds them.
    private static Catalogue Generate()
    {
        List<Project> projects = [];
        List<Event> events = [];
        List<Article> articles = [];
        Items.Check(Items.Projects, record => projects.Add(record with { Title = Held(record.Title), Summary = Held(record.Summary!) }), count: 100);
        Items.Check(Items.Events,
            record => events.Add(record with { Title = Held(record.Title), Summary = Held(record.Summary!), Place = Held(record.Place!) }), count: 100);
        Items.Check(Items.Articles, record => articles.Add(record with { Title = Held(record.Title), Summary = Held(record.Summary!) }), count: 100);
        return Items.CatalogueOf(projects, events, articles);
    }

    // Readers of other languages take more characters for line ends than the formats do, and JavaScript trims others; both are about the reader, not the file.
    private static string Held(string text) =>
        CleanText.ForCalendar(CleanText.ForXml(text, out _), out _).Replace('\u0085', ' ').Replace('\u2028', ' ').Trim() is { Length: > 0 } held ? held : "x";

    private static void WriteCalendar(Catalogue catalogue)
    {
        Write("events.ics", stream => CalendarWriter.Write(stream, catalogue, new() { Stamp = Items.Moment, Links = Items.Links, Name = "Events" }));
        Save("events.json", new JsonArray([.. catalogue.EventItems.Where(item => item.Record.Dates is not null).Select(item => (JsonNode)new JsonObject
        {
            ["uid"] = $"{item.Identifier}@example.org",
            ["title"] = item.Record.Title,
            ["start"] = Iso.Day(item.Record.Dates!.Start),
            // Without an end, which the last day of all has none of, an entry lasts a day.
            ["end"] = Iso.Day(item.Record.Dates.End == new LocalDate(9999, 12, 31) ? item.Record.Dates.Start : item.Record.Dates.End),
            ["place"] = item.Record.Place,
        })]));

        // The usual mistake: the last day as the end.
        CatalogueItem<Event> some = catalogue.EventItems.First(
            item => item.Record.Dates is { } dates && dates.Start > new LocalDate(1900, 1, 1) && dates.End.Year < 9999 && dates.Length > 2);
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
        Save("articles.json", new JsonArray([.. catalogue.ArticleItems
            .OrderByDescending(item => item.Record.Date is { } date ? Iso.Noon(date.FirstDay) : Items.Moment.ToDateTimeOffset())
                .ThenBy(item => Items.Links.TagOf(item), StringComparer.Ordinal)
            .Select(item => (JsonNode)new JsonObject
            {
                ["id"] = Items.Links.TagOf(item),
                ["title"] = item.Record.Title,
                ["link"] = Items.Links.PageOf(item)!.AbsoluteUri,
                ["published"] = item.Record.Date is { Precision: DatePrecision.Day } date ? Iso.Day(date.FirstDay) : null,
            })]));
        Spoil("articles.atom", "articles/item-7</id>", "articles/item-seven</id>");
        Spoil("articles.rss", "articles/item-7</guid>", "articles/item-seven</guid>");
        Spoil("articles.feed.json", "\"content_text\"", "\"content_txt\"");
    }

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
        foreach (string name in new[] { "projects", "events", "project_donors" })
        {
            Write($"{name}.parquet", stream => ParquetTables.Write(stream, tables, name));
            Table table = tables[name];
            Save($"{name}.rows.json", new JsonArray([.. table.SortedRows.Select(row => (JsonNode)new JsonObject(
                [.. table.Columns.Select((column, index) => KeyValuePair.Create(column.Name, Node(row.Cells[index])))]))]));
        }

        File.WriteAllText(Path.Combine(Folder!, "spoiled-projects.rows.json"), File.ReadAllText(Path.Combine(Folder!, "projects.rows.json"))
            .Replace("\"item-7\"", "\"item-seven\"", StringComparison.Ordinal));
    }

    // Each preset is the other's spoiled copy: the mark of the one stands in front of the other's first name. A number is never guarded.
    private static void WriteCsv(Table table, string name, CsvOptions options, Func<string, string> guard)
    {
        Write($"{name}.csv", stream => CsvWriter.Write(stream, table, options));
        JsonArray rows = [new JsonArray([.. table.Columns.Select(column => (JsonNode)column.Name)])];
        foreach (TableRow row in table.Rows)
        {
            rows.Add(new JsonArray([.. row.Cells.Select(cell => (JsonNode)(cell switch
            {
                null => "",
                string text => guard(CleanText.ForTable(text, out _)),
                ValueList<string> texts => guard(CleanText.ForTable(string.Join(' ', texts), out _)),
                LocalDate day => Iso.Day(day),
                decimal amount => Iso.Amount(amount),
                int number => Iso.Number(number),
                object other => other.Equals(true) ? "true" : "false",
            }))]));
        }

        Save($"{name}.cells.json", new JsonObject { ["bom"] = options.HasByteOrderMark, ["rows"] = rows });
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

    private static void Spoil(string name, string good, string bad)
    {
        string text = File.ReadAllText(Path.Combine(Folder!, name));
        Assert.Contains(good, text, StringComparison.Ordinal);
        int place = text.IndexOf(good, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Folder!, "spoiled-" + name), text[..place] + bad + text[(place + good.Length)..]);
    }
}
