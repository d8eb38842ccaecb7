using System.Data.Common;
using System.Globalization;
using FsCheck.Fluent;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Parquet;
using Ilo.Domain.Tests;

namespace Ilo.Domain.Interchange.Tests.Tables;

/// <summary>DuckDB reads the tables: every cell comes back with its type, from Parquet and from CSV.</summary>
public sealed class ParquetTests : IDisposable
{
    private static readonly TableOptions Options = new() { AsOf = new(2019, 6, 1), Links = Items.Links };

    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-tables-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_AnyCatalogue_DuckDbReadsEveryCellBack() => Items.Check(
        Items.Projects.ListOf()
            .SelectMany(projects => Items.Events.ListOf()
            .SelectMany(events => Items.Articles.ListOf().Select(articles => Items.CatalogueOf(projects, events, articles)))),
        catalogue =>
        {
            TableSet tables = TableSet.Of(catalogue, Options);
            foreach (Table table in tables)
            {
                string parquet = Path.Combine(_folder, "table.parquet");
                Save(parquet, stream => ParquetTables.Write(stream, tables, table.Name));
                AssertRows(table, [.. table.SortedRows], $"SELECT * FROM read_parquet('{parquet}')", Expected);
                AssertCsv(table, Items.Written(stream => Ilo.Domain.Interchange.Tables.CsvWriter.Write(stream, table)).Bytes);
            }
        },
        count: Slow.IsAsked ? 12 : 1);

    [Fact]
    public void Write_Amounts_KeepTheirDigits()
    {
        Project record = new() { Title = "Lamps", Budget = new(512000.5m, CurrencyCode.Parse("USD", null)), Duration = new(new(1, 1, 1), new(9999, 12, 31)) };
        TableSet tables = TableSet.Of(Items.CatalogueOf([record]), Options);
        string path = Path.Combine(_folder, "projects.parquet");
        Save(path, stream => ParquetTables.Write(stream, tables, "projects"));
        Assert.Equal("512000.500000 DECIMAL(29,6) 0001-01-01 9999-12-31 DATE",
            Scalar($"SELECT concat_ws(' ', budget_amount, typeof(budget_amount), start, \"end\", typeof(start)) FROM read_parquet('{path}')"));
        Assert.Equal("projects 2019-06-01",
            Scalar($"SELECT string_agg(decode(value), ' ' ORDER BY decode(key) DESC) FROM parquet_kv_metadata('{path}') WHERE decode(key) LIKE 'ilo.%'"));
    }

    [Fact]
    public void Write_Lists_AreLists()
    {
        Theme[] themes = [.. Vocabularies.Vocabulary.Default.Themes.Where(theme => theme.SdgTargets.Count > 1).Take(2)];
        Theme none = themes[0] with { Id = Id<Theme>.Parse("none", null), Parent = null, SdgTargets = [] };
        TableSet tables = TableSet.Of(Items.CatalogueOf([new() { Title = "Lamps", Themes = [themes[0], none, themes[1]] }]), Options);
        string path = Path.Combine(_folder, "themes.parquet");
        Save(path, stream => ParquetTables.Write(stream, tables, "project_themes"));
        string narrow = $"FROM read_parquet('{path}') WHERE NOT is_broader";
        Assert.Equal("VARCHAR[]", Scalar($"SELECT DISTINCT typeof(sdg_targets) {narrow}"));
        Assert.Equal(
            $"{string.Join(' ', themes[0].SdgTargets)}|null|{string.Join(' ', themes[1].SdgTargets)}",
            Scalar($"SELECT string_agg(coalesce(array_to_string(sdg_targets, ' '), 'null'), '|' ORDER BY position) {narrow}"));
        Assert.Equal(themes[0].SdgTargets[1], Scalar($"SELECT sdg_targets[2] {narrow} AND theme = '{themes[0].Id}'"));
    }

    [Fact]
    public void Write_NumberThatTheFormatDoesNotHold_IsSaid()
    {
        TableSet tables = TableSet.Of(
            Items.CatalogueOf([new() { Title = "A", Budget = new(1.0000001m, default) }, new() { Title = "B", Budget = new(decimal.MaxValue, default) }]),
            Options);
        Assert.Equal(["ILO0684", "ILO0684"], Items.Written(stream => ParquetTables.Write(stream, tables, "projects")).Report.Diagnostics.Select(one => one.Id));
    }

    // In the same number of rows: a day that is none, a number that is none, another text, a field too few, another name.
    [Theory]
    [InlineData("2019-12-31,365", "2019-13-31,365")]
    [InlineData("2019-12-31,365", "2019-12-30,365")]
    [InlineData(",365,", ",many,")]
    [InlineData("Lamps", "Lamp")]
    [InlineData(",,", ",")]
    [InlineData(",title,", ",name,")]
    [InlineData("512000.5", "512000.50000000006")]
    public void ReadCsv_ASpoiledFile_IsRefused(string good, string bad)
    {
        Project record = new()
        {
            Title = "Lamps",
            Duration = new(new(2019, 1, 1), new(2019, 12, 31)),
            Budget = new(512000.5m, CurrencyCode.Parse("USD", null)),
        };
        Table table = TableSet.Of(Items.CatalogueOf([record]), Options)["projects"];
        string text = Items.Text(stream => Ilo.Domain.Interchange.Tables.CsvWriter.Write(stream, table));
        AssertCsv(table, System.Text.Encoding.UTF8.GetBytes(text));
        int place = text.LastIndexOf(good, StringComparison.Ordinal);
        Assert.True(place >= 0, text);
        Assert.ThrowsAny<Exception>(() => AssertCsv(table, System.Text.Encoding.UTF8.GetBytes(text[..place] + bad + text[(place + good.Length)..])));
    }

    [Fact]
    public void Write_ASpoiledFile_IsRefused()
    {
        string path = Path.Combine(_folder, "spoiled.parquet");
        byte[] bytes = Items.Written(stream => ParquetTables.Write(stream, TableSet.Of(Items.SamplePages, Options), "projects")).Bytes;
        File.WriteAllBytes(path, bytes[..^4]);
        Assert.ThrowsAny<DbException>(() => Scalar($"SELECT count(*) FROM read_parquet('{path}')"));
    }

    [Fact]
    public async Task WriteAsync_GivesTheSameBytes()
    {
        TableSet tables = TableSet.Of(Items.SamplePages, Options);
        byte[] bytes = Items.Written(stream => ParquetTables.Write(stream, tables, "projects")).Bytes;
        using MemoryStream stream = new();
        await ParquetTables.WriteAsync(stream, tables, "projects", TestContext.Current.CancellationToken);
        Assert.Equal(bytes, stream.ToArray());
    }

    private void AssertCsv(Table table, byte[] bytes)
    {
        string csv = Path.Combine(_folder, "table.csv");
        File.WriteAllBytes(csv, bytes);
        string Read(string header, Func<TableColumn, string> type) => $"SELECT * FROM read_csv('{csv}', header = {header}, delim = ',', quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {{{string.Join(", ", table.Columns.Select(column => $"'{column.Name}': '{type(column)}'"))}}}, max_line_size = 10000000)";
        AssertRows(table, [.. table.Rows], Read("true", column => TypeOf(column.Type)), ExpectedOfCsv);

        // Told the columns, it passes over the names in the file.
        using Duck duck = new();
        string[] names = duck.Rows(Read("false", _ => "VARCHAR") + " LIMIT 1", row => string.Join(' ', table.Columns.Select((_, index) => row.GetString(index))))[0].Split(' ');
        Assert.Equal(table.Columns.Select(column => column.Name), names);
    }

    private static void AssertRows(Table table, TableRow[] rows, string query, Func<object?, object?> expected)
    {
        using Duck duck = new();
        duck.Read(query, reader =>
        {
            Assert.Equal(table.Columns.Select(column => column.Name), Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
            int index = 0;
            for (; reader.Read(); index++)
            {
                for (int i = 0; i < table.Columns.Count; i++)
                {
                    Assert.Equal(expected(rows[index].Cells[i]), reader.IsDBNull(i) ? null : Found(reader.GetValue(i)));
                }
            }

            Assert.Equal(rows.Length, index);
        });
    }

    // Amounts have more digits than any type of DuckDB; in CSV they are compared as they are written.
    private static object? ExpectedOfCsv(object? cell) => cell switch
    {
        decimal amount => Iso.Amount(amount),
        ValueList<string> texts => CleanText.ForTable(string.Join(' ', texts), out _),
        _ => Expected(cell),
    };

    private static object? Expected(object? cell) => cell switch
    {
        string text => CleanText.ForTable(text, out _),
        ValueList<string> texts => texts.Select(text => CleanText.ForTable(text, out _)).ToList(),
        decimal amount => Math.Abs(Math.Round(amount, 6)) < 1e23m ? Math.Round(amount, 6) : null,
        LocalDate day => Iso.Day(day),
        _ => cell,
    };

    private static object Found(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value,
    };

    private static string TypeOf(TableColumnType type) => type switch
    {
        TableColumnType.WholeNumber => "INTEGER",
        TableColumnType.Day => "DATE",
        TableColumnType.Truth => "BOOLEAN",
        _ => "VARCHAR",
    };

    private static string Scalar(string query)
    {
        using Duck duck = new();
        return Assert.Single(duck.Rows(query, row => Convert.ToString(row.GetValue(0), CultureInfo.InvariantCulture)!));
    }

    private static void Save(string path, Func<Stream, ExportReport> write)
    {
        using FileStream stream = File.Create(path);
        write(stream);
    }
}
