using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Writing;
using CsvWriter = Ilo.Domain.Interchange.Tables.CsvWriter;

namespace Ilo.Domain.Interchange.Tests.Tables;

public sealed class CsvWriterTests
{
    private static readonly TableOptions Options = new() { AsOf = new(2019, 6, 1), Links = Items.Links };

    [Fact]
    public void Write_AProject_GivesTheExactLines()
    {
        Project record = new()
        {
            Title = "Lamps, \"better\"",
            Duration = new(new(2019, 1, 1), new(2019, 12, 31)),
            Budget = new(512000.5m, CurrencyCode.Parse("USD", null)),
            Summary = "=1+1",
            Language = LanguageCode.English,
        };
        Assert.Equal(
            "project,title,start,end,days,label,budget_amount,budget_currency,code,status_stated,status_on,as_of,language,credit,summary,page\r\n"
            + "item-1,\"Lamps, \"\"better\"\"\",2019-01-01,2019-12-31,365,,512000.5,USD,,,active,2019-06-01,en,,=1+1,https://example.org/projects/item-1\r\n",
            Items.Text(stream => CsvWriter.Write(stream, Set([record])["projects"])));
    }

    [Fact]
    [Trait("Trap", "8")]
    public void Write_ExcelPreset_BeginsWithAByteOrderMarkGuardsTextsAndCountsThem()
    {
        Project record = new() { Title = "-5", Summary = "=1+1", Budget = new(-5, default) };
        (byte[] bytes, ExportReport report) = Items.Written(stream => CsvWriter.Write(stream, Set([record])["projects"], CsvOptions.Excel));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        string text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.StartsWith("project,", text, StringComparison.Ordinal);
        Assert.Contains(",'-5,", text, StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", text, StringComparison.Ordinal);
        Assert.Contains(",-5,", text, StringComparison.Ordinal);
        Assert.Equal(["In the table 'projects', 2 texts that a spreadsheet would take for formulas have an apostrophe in front."],
            report.Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void Write_TextLongerThanACellOfExcel_IsReportedInTheExcelPreset()
    {
        Table table = Set([new() { Title = "Long", Summary = new('x', 40_000) }])["projects"];
        Assert.Equal(["ILO0682"],
            Items.Written(stream => CsvWriter.Write(stream, table, CsvOptions.Excel)).Report.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(Items.Written(stream => CsvWriter.Write(stream, table)).Report.Diagnostics);
    }

    [Fact]
    [Trait("Trap", "8")]
    public void Write_AnyCatalogue_ReadsBackEqualInBothPresets() => Items.Check(Catalogues, catalogue =>
    {
        foreach (Table table in TableSet.Of(catalogue, Options))
        {
            AssertRead(table, CsvOptions.Data, text => text);
            AssertRead(table, CsvOptions.Excel, FormulaGuard.Remove);
        }
    }, count: 60);

    [Fact]
    [Trait("Trap", "8")]
    public void Guard_AnyText_ComesOffAgain() => Items.Check(Items.HostileTexts, text =>
    {
        string guarded = FormulaGuard.Apply(text);
        Assert.Equal(text, FormulaGuard.Remove(guarded));
        Assert.Equal(text, FormulaGuard.Remove(text) == text ? text : FormulaGuard.Remove(FormulaGuard.Apply(text)));
        Assert.DoesNotContain(guarded[0], "=+-@\t\r\n＝＋－＠");
    }, count: 2000);

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("  @x", "'  @x")]
    [InlineData("\"=1", "'\"=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\r\nx", "'\r\nx")]
    [InlineData("'tis", "'tis")]
    [InlineData("1-2", "1-2")]
    [InlineData("", "")]
    public void Guard_Text_GetsOneApostropheWhereASpreadsheetMayRunIt(string text, string guarded) => Assert.Equal(guarded, FormulaGuard.Apply(text));

    [Fact]
    public void Where_KeepsTheRowsAskedForAndTheTable()
    {
        Table table = Set([new() { Title = "One" }, new() { Title = "Two" }, new() { Title = "Three" }])["projects"];
        int asked = 0;
        Table some = table.Where(row =>
        {
            asked++;
            return row.Cells[1] is "One" or "Three";
        });
        Assert.Equal(0, asked);
        Assert.Equal(["One", "Three"], some.Rows.Select(row => row.Cells[1]));
        Assert.Equal((table.Name, table.Columns, table.Key, table.References), (some.Name, some.Columns, some.Key, some.References));
        Assert.Equal(2, Items.Written(stream => CsvWriter.Write(stream, some)).Report.Written);
        Assert.Empty(table.Where(_ => false).Rows);
        Assert.Throws<ArgumentNullException>("isKept", () => table.Where(null!));
    }

    private static Gen<Catalogue> Catalogues =>
        from projects in Items.Projects.ListOf()
        from events in Items.Events.ListOf()
        from articles in Items.Articles.ListOf()
        select Items.CatalogueOf(projects, events, articles);

    private static TableSet Set(IEnumerable<Project> projects) => TableSet.Of(Items.CatalogueOf(projects), Options);

    private static void AssertRead(Table table, CsvOptions options, Func<string, string> restore)
    {
        byte[] bytes = Items.Written(stream => CsvWriter.Write(stream, table, options)).Bytes;
        using CsvReader reader = CsvReader.Create(bytes, new() { HasHeader = true });
        TableRow[] rows = [.. table.Rows];
        int index = 0;
        for (; reader.Read(); index++)
        {
            Assert.Equal(table.Columns.Select(column => column.Name), reader.Headers);
            for (int i = 0; i < table.Columns.Count; i++)
            {
                string read = reader.GetString(i);
                bool isNull = read.Length == 0 && reader.GetRawSpan(i).Length == 0;
                bool isText = table.Columns[i].Type is TableColumnType.Text or TableColumnType.Texts;
                Assert.Equal(Expected(rows[index].Cells[i]), isNull ? null : isText ? restore(read) : read);
            }
        }

        Assert.Equal(rows.Length, index);
    }

    internal static string? Expected(object? cell) => cell switch
    {
        null => null,
        string text => CleanText.ForTable(text, out _),
        ValueList<string> texts => CleanText.ForTable(string.Join(' ', texts), out _),
        LocalDate day => Iso.Day(day),
        decimal amount => Iso.Amount(amount),
        int number => Iso.Number(number),
        object other => other.Equals(true) ? "true" : "false",
    };
}
