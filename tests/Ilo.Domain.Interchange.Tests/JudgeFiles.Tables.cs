using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Tests.Tables;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Parquet;

namespace Ilo.Domain.Interchange.Tests;

/// <content>Tables: a data package, the presets of CSV and Parquet, with every cell that the judges must find.</content>
public sealed partial class JudgeFiles
{
    private static readonly TableOptions Tables = new() { AsOf = new(2019, 6, 1), Links = Items.Links };

    private static readonly string[] JudgedTables = ["projects", "events", "project_donors", "project_themes"];

    private static void WriteTables(Catalogue catalogue)
    {
        TableSet tables = TableSet.Of(catalogue, Tables);

        // In each table one cell is another, of the same number of rows; among the themes a list.
        int some = catalogue.Projects.ToList().FindIndex(record => !record.Donors.IsEmpty && !record.Themes.IsEmpty);
        Catalogue others = Items.CatalogueOf(
            catalogue.Projects.Select((record, index) => index == some
                ? record with
                {
                    Title = "Another",
                    Donors = [Donor.Named("Another"), .. record.Donors.Skip(1)],
                    Themes = [record.Themes[0] with { SdgTargets = ["1.1", "8.8"] }, .. record.Themes.Skip(1)],
                }
                : record),
            catalogue.Events.Select((record, index) => index == some ? record with { Title = "Another" } : record), catalogue.Articles);
        WritePackage(catalogue, tables, others);
        WriteCsv(tables["projects"], "data", CsvOptions.Data, text => text);
        WriteCsv(tables["projects"], "excel", CsvOptions.Excel, FormulaGuard.Apply);
        foreach (string name in JudgedTables)
        {
            Write($"{name}.parquet", stream => ParquetTables.Write(stream, tables, name));
            Table table = tables[name];
            Save($"{name}.rows.json", new JsonArray([.. table.SortedRows.Select(row => (JsonNode)new JsonObject(
                [.. table.Columns.Select((column, index) => KeyValuePair.Create(column.Name, Node(row.Cells[index])))]))]));
            Write($"spoiled-cell-{name}.parquet", stream => ParquetTables.Write(stream, TableSet.Of(others, Tables), name));
            Cut($"{name}.parquet");
        }
    }

    private static void WritePackage(Catalogue catalogue, TableSet tables, Catalogue others)
    {
        string zip = Path.Combine(Folder!, "package.zip");
        Write("package.zip", stream => DataPackageWriter.Write(stream, catalogue, Tables));
        ZipFile.ExtractToDirectory(zip, Path.Combine(Folder!, "package"), overwriteFiles: true);
        Save("package.json", new JsonObject([.. tables.Select(table => KeyValuePair.Create(table.Name, (JsonNode?)new JsonObject
        {
            ["fields"] = ArrayOf(table.Columns.Select(column => (JsonNode)$"{column.Name} {TypeOf(column.Type)} {column.IsRequired}")),
            ["key"] = ArrayOf(table.Key.Select(column => (JsonNode)column)),
            ["references"] = ArrayOf(table.References.Select(one => (JsonNode)$"{one.Column} {one.Table} {one.TargetColumn}")),
            ["rows"] = ArrayOf(table.Rows.Select(row => ArrayOf(row.Cells.Select(CellOfPackage)))),
            ["texts"] = ArrayOf(table.Rows.Select(row => ArrayOf(row.Cells.Select(cell => (JsonNode)TextOf(cell, text => text))))),
        }))]));
        DataPackageWriter.WriteFolder(Path.Combine(Folder!, "spoiled-cell-package"), others, Tables);

        // A row that names no project, a day that there is not, a number that is none: each in the place of another.
        LocalDate day = catalogue.Projects.Select(project => project.Duration?.Start).OfType<LocalDate>().First();
        SpoilPackage("reference", "data/project_donors.csv", text => ReplaceLast(text, "\r\nitem-", "\r\nno-such-item-"));
        SpoilPackage("day", "data/projects.csv", text => ReplaceLast(text, $",{Iso.Day(day)},", ",2019-02-30,"));
        SpoilPackage("number", "data/project_places.csv", text => ReplaceLast(text, ",1,", ",one,"));
        SpoilPackage("short", "data/projects.csv", text => ReplaceLast(text, ",,", ","));

        // The same cells, otherwise described.
        SpoilDescriptor("type", "projects", schema => schema["fields"]![2]!["type"] = "string");
        SpoilDescriptor("required", "projects", schema => schema["fields"]![1]!.AsObject().Remove("constraints"));
        SpoilDescriptor("key", "projects", schema => schema.Remove("primaryKey"));
        SpoilDescriptor("foreign", "project_donors", schema => schema.Remove("foreignKeys"));
        File.WriteAllText(Path.Combine(Folder!, "spoiled-datapackage.json"), File.ReadAllText(Path.Combine(Folder!, "package", "datapackage.json"))
            .Replace("\"resources\"", "\"resource\"", StringComparison.Ordinal));
    }

    private static void SpoilDescriptor(string what, string table, Action<JsonObject> change) => SpoilPackage(what, "datapackage.json", text =>
    {
        JsonNode descriptor = JsonNode.Parse(text)!;
        change(descriptor["resources"]!.AsArray().Single(resource => (string?)resource!["name"] == table)!["schema"]!.AsObject());
        return descriptor.ToJsonString();
    });

    private static void SpoilPackage(string what, string file, Func<string, string> change)
    {
        string folder = Path.Combine(Folder!, $"spoiled-{what}-package");
        ZipFile.ExtractToDirectory(Path.Combine(Folder!, "package.zip"), folder, overwriteFiles: true);
        string path = Path.Combine(folder, file);
        string text = File.ReadAllText(path);
        string changed = change(text);
        Assert.NotEqual(text, changed);
        File.WriteAllText(path, changed);
    }

    private static string ReplaceLast(string text, string good, string bad)
    {
        int place = text.LastIndexOf(good, StringComparison.Ordinal);
        return place < 0 ? text : text[..place] + bad + text[(place + good.Length)..];
    }

    private static JsonArray ArrayOf(IEnumerable<JsonNode?> nodes) => [.. nodes];

    private static string TypeOf(TableColumnType type) => type switch
    {
        TableColumnType.WholeNumber => "integer",
        TableColumnType.Number => "number",
        TableColumnType.Day => "date",
        TableColumnType.Truth => "boolean",
        _ => "string",
    };

    // Each preset is the other's spoiled copy: the mark of the one stands in front of the other's first name. A number is never guarded.
    private static void WriteCsv(Table table, string name, CsvOptions options, Func<string, string> guard)
    {
        Write($"{name}.csv", stream => CsvWriter.Write(stream, table, options));
        JsonArray rows = [new JsonArray([.. table.Columns.Select(column => (JsonNode)column.Name)])];
        foreach (TableRow row in table.Rows)
        {
            rows.Add(new JsonArray([.. row.Cells.Select(cell => (JsonNode)TextOf(cell, guard))]));
        }

        Spoil($"{name}.csv", table.Rows.First().Cells[0] + ",", "another,", "spoiled-cell-");
        Save($"{name}.cells.json", new JsonObject { ["bom"] = options.HasByteOrderMark, ["rows"] = rows });
    }

    // As CSV says a cell; texts are guarded.
    private static string TextOf(object? cell, Func<string, string> guard) =>
        cell is string or ValueList<string> ? guard(CsvWriterTests.Expected(cell)!) : CsvWriterTests.Expected(cell) ?? "";

    // As the data package says it with its type: an empty text is none, a list is a text, and numbers are those of JavaScript.
    private static JsonNode? CellOfPackage(object? cell) => cell switch
    {
        "" => null,
        decimal amount => JsonValue.Create((double)amount),
        ValueList<string> texts => TextOf(texts, text => text),
        _ => Node(cell),
    };

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
}
