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
            Budget = new(512000.50m, CurrencyCode.Parse("USD", null)),
            Summary = "=1+1",
            Language = LanguageCode.English,
        };
        Assert.Equal(
            "project,title,label,start,end,days,status_stated,status_on,as_of,budget_amount,budget_currency,code,language,summary,credit,page\r\n"
            + "item-1,\"Lamps, \"\"better\"\"\",,2019-01-01,2019-12-31,365,,active,2019-06-01,512000.5,USD,,en,=1+1,,https://example.org/projects/item-1\r\n",
            Items.Text(stream => CsvWriter.Write(stream, Set([record])["projects"])));
    }

    [Fact]
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
        Assert.Equal(["In the table 'projects', 2 texts that a spreadsheet would take for formulas have an apostrophe in front."], report.Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void Write_TextLongerThanACellOfExcel_IsReportedInTheExcelPreset()
    {
        Table table = Set([new() { Title = "Long", Summary = new('x', 40_000) }])["projects"];
        Assert.Equal(["ILO0682"], Items.Written(stream => CsvWriter.Write(stream, table, CsvOptions.Excel)).Report.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(Items.Written(stream => CsvWriter.Write(stream, table)).Report.Diagnostics);
    }

    [Fact]
    public void Write_AnyCatalogue_ReadsBackEqualInBothPresets() => Items.Check(Catalogues, catalogue =>
    {
        foreach (Table table in TableSet.Of(catalogue, Options))
        {
            AssertRead(table, CsvOptions.Data, text => text);
            AssertRead(table, CsvOptions.Excel, FormulaGuard.Remove);
        }
    }, count: 60);

    [Fact]
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
    public void Columns_HoldEveryPropertyOfTheRecords()
    {
        // Where a property goes; one that is added fails here until it has a place.
        Dictionary<string, string> places = new()
        {
            ["Project.Title"] = "projects.title",
            ["Project.Duration"] = "projects.start",
            ["Project.Label"] = "projects.label",
            ["Project.Credit"] = "projects.credit",
            ["Project.Summary"] = "projects.summary",
            ["Project.Sections"] = "project_sections.text",
            ["Project.Budget"] = "projects.budget_amount",
            ["Project.Code"] = "projects.code",
            ["Project.Locations"] = "project_places.place",
            ["Project.Beneficiaries"] = "project_beneficiaries.beneficiaries",
            ["Project.Donors"] = "project_donors.donor",
            ["Project.Partners"] = "project_partners.partner",
            ["Project.Themes"] = "project_themes.theme",
            ["Project.StatedStatus"] = "projects.status_stated",
            ["Project.Language"] = "projects.language",
            ["Event.Title"] = "events.title",
            ["Event.Dates"] = "events.start",
            ["Event.Place"] = "events.place",
            ["Event.Organizer"] = "events.organizer",
            ["Event.Label"] = "events.label",
            ["Event.Credit"] = "events.credit",
            ["Event.Summary"] = "events.summary",
            ["Event.Sections"] = "event_sections.text",
            ["Event.Donors"] = "event_donors.donor",
            ["Event.Partners"] = "event_partners.partner",
            ["Event.Themes"] = "event_themes.theme",
            ["Event.Projects"] = "links.to",
            ["Event.StatedStatus"] = "events.status",
            ["Event.Language"] = "events.language",
            ["Article.Title"] = "articles.title",
            ["Article.Kind"] = "articles.kind",
            ["Article.PrintedKind"] = "articles.kind_name",
            ["Article.Date"] = "articles.date",
            ["Article.Place"] = "articles.place",
            ["Article.Byline"] = "articles.byline",
            ["Article.Label"] = "articles.label",
            ["Article.Credit"] = "articles.credit",
            ["Article.Summary"] = "articles.summary",
            ["Article.Sections"] = "article_sections.text",
            ["Article.Donors"] = "article_donors.donor",
            ["Article.Partners"] = "article_partners.partner",
            ["Article.Themes"] = "article_themes.theme",
            ["Article.Projects"] = "links.to",
            ["Article.Language"] = "articles.language",
        };
        Assert.Equal(
            new[] { typeof(Project), typeof(Event), typeof(Article) }.SelectMany(type => type.GetProperties().Where(property => property.Name != "Id").Select(property => $"{type.Name}.{property.Name}")).Order(StringComparer.Ordinal),
            places.Keys.Order(StringComparer.Ordinal));
        HashSet<string> columns = [.. TableSet.Of(Catalogue.Empty, Options).SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}"))];
        Assert.All(places.Values, place => Assert.Contains(place, columns));
    }

    [Fact]
    public async Task WriteAsync_GivesTheSameBytes()
    {
        foreach (Table table in TableSet.Of(Items.SamplePages, Options))
        {
            (byte[] bytes, ExportReport report) = Items.Written(stream => CsvWriter.Write(stream, table));
            using MemoryStream stream = new();
            Assert.Equal(report, await CsvWriter.WriteAsync(stream, table, cancellationToken: TestContext.Current.CancellationToken));
            Assert.Equal(bytes, stream.ToArray());
        }
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
                Assert.Equal(Expected(rows[index].Cells[i]), isNull ? null : table.Columns[i].Type == TableColumnType.Text ? restore(read) : read);
            }
        }

        Assert.Equal(rows.Length, index);
    }

    private static string? Expected(object? cell) => cell switch
    {
        null => null,
        string text => CleanText.ForTable(text, out _),
        LocalDate day => Iso.Day(day),
        decimal amount => Iso.Amount(amount),
        int number => Iso.Number(number),
        object other => other.Equals(true) ? "true" : "false",
    };
}
