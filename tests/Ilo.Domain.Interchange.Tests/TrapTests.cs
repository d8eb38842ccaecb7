using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Tests.Calendars;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>The ten usual traps of these formats; the tests of each carry its number.</summary>
public sealed class TrapTests
{
    private const string BreakOut = "</script><!--<script>&lt;";

    // 1 an inclusive end, 2 names that change, 3 folding inside characters, 4 filled up to be valid, 5 a plan taken for a fact, 6 percentages,
    // 7 script break-out, 8 the guard of CSV, 9 answers of SQL, 10 midnight and weekdays.
    [Fact]
    public void EachTrap_HasATest()
    {
        IEnumerable<string> traps = typeof(TrapTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<TraitAttribute>()).Where(trait => trait.Name == "Trap").Select(trait => trait.Value);
        Assert.Equal(Enumerable.Range(1, 10), traps.Distinct().Select(int.Parse).Order());
    }

    [Theory]
    [InlineData("é")]
    [InlineData("e\u0301")]
    [InlineData("日")]
    [InlineData("😀")]
    [InlineData("\\;,\n")]
    [Trait("Trap", "3")]
    public void Calendar_LinesOfAnyLength_FoldInsideNoCharacterAndBreakNoEscape(string piece)
    {
        for (int length = 1; length < 90; length++)
        {
            string title = new string('a', length) + string.Concat(Enumerable.Repeat(piece, 40)) + "z";
            Event record = new() { Title = title, Dates = new(new(2019, 12, 11), new(2019, 12, 12)) };
            byte[] bytes = Items.Written(stream => CalendarWriter.Write(stream, [Items.Of(record)], new() { Stamp = Items.Moment, Links = Items.Links })).Bytes;
            Assert.Empty(CalendarLines.Faults(bytes));
            Assert.Equal(title, Assert.Single(CalendarReader.Read(new MemoryStream(bytes)).Events).Event.Title);
        }
    }

    [Fact]
    [Trait("Trap", "7")]
    public void BreakOut_InEachTextProperty_StaysTextInEachFormat()
    {
        foreach (RecordProperty<Project> property in ProjectShape.Table.Properties)
        {
            Project record = WithBreakOut(new Project { Title = "A" }, property);
            AssertEnds(JsonLd.ScriptElement(Items.Of(record), new() { Links = Items.Links }), IsIn(record, new() { Title = "A" }, stream =>
                JsonLdWriter.Write(stream, Items.Of(record), new() { Links = Items.Links }), property));
        }

        foreach (RecordProperty<Event> property in EventShape.Table.Properties)
        {
            CatalogueItem<Event> item = Items.Of(WithBreakOut(new Event { Title = "A" }, property));
            AssertEnds(JsonLd.ScriptElement(item, new() { Links = Items.Links, WithLanguages = true }), IsIn(item.Record, new() { Title = "A" }, stream =>
                JsonLdWriter.Write(stream, item, new() { Links = Items.Links }), property));
            AssertFeeds(
                item.Record.Title, stream => FeedWriter.WriteRss(stream, [item], Formats.Feed), stream => FeedWriter.WriteAtom(stream, [item], Formats.Feed),
                isWritten: property.Name is nameof(Event.Title) or nameof(Event.Summary) or nameof(Event.Sections) or nameof(Event.Credit)
                    or nameof(Event.Themes));
        }

        foreach (RecordProperty<Article> property in ArticleShape.Table.Properties)
        {
            CatalogueItem<Article> item = Items.Of(WithBreakOut(new Article { Title = "A" }, property));
            AssertEnds(JsonLd.ScriptElement(item, new() { Links = Items.Links, WithLanguages = true }), IsIn(item.Record, new() { Title = "A" }, stream =>
                JsonLdWriter.Write(stream, item, new() { Links = Items.Links }), property));
            AssertFeeds(
                item.Record.Title, stream => FeedWriter.WriteRss(stream, [item], Formats.Feed), stream => FeedWriter.WriteAtom(stream, [item], Formats.Feed),
                isWritten: property.Name is nameof(Article.Title) or nameof(Article.Summary) or nameof(Article.Sections) or nameof(Article.Credit)
                    or nameof(Article.Themes) or nameof(Article.Byline) or nameof(Article.PrintedKind));
        }
    }

    // Whether a text property is written: then the report has no remark that it is not.
    private static bool IsIn<TRecord>(TRecord record, TRecord plain, Func<Stream, ExportReport> write, RecordProperty<TRecord> property)
        where TRecord : class =>
        !property.AreEqual(record, plain) && !Items.Written(write).Report.Diagnostics.Any(diagnostic => diagnostic.Arguments.Contains(property.Name));

    private static void AssertEnds(string script, bool isWritten)
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument($"<!DOCTYPE html><head>{script}</head><p>after</p>");
        Assert.Equal("after", Assert.Single(page.QuerySelectorAll("p")).TextContent);
        IElement element = Assert.Single(page.QuerySelectorAll("script"));

        // The text comes out of the page as it went in.
        using JsonDocument json = JsonDocument.Parse(element.TextContent);
        Assert.Equal(isWritten, Texts(json.RootElement).Contains(BreakOut));
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    private static void AssertFeeds(string title, Func<Stream, ExportReport> rss, Func<Stream, ExportReport> atom, bool isWritten)
    {
        XElement item = XDocument.Parse(Items.Text(rss)).Descendants("item").Single();
        Assert.Equal(title, item.Element("title")!.Value);
        AssertText(item.Element("description")?.Value ?? "");
        XNamespace names = "http://www.w3.org/2005/Atom";
        XElement entry = XDocument.Parse(Items.Text(atom)).Descendants(names + "entry").Single();
        Assert.Equal(title, entry.Element(names + "title")!.Value);
        Assert.DoesNotContain(entry.Descendants(), element => element.Name.LocalName == "script");

        // Encoded once in Atom, as text or inside XHTML; in RSS too, where the description is HTML and all else is text.
        Assert.Equal(isWritten, entry.DescendantsAndSelf().Any(element => element.Value == BreakOut)
            || entry.Descendants().Attributes().Any(attribute => attribute.Value == BreakOut));
        Assert.Equal(isWritten, item.Descendants().Any(element => element.Value == BreakOut
            || (element.Name == "description" && element.Value.Contains(System.Net.WebUtility.HtmlEncode(BreakOut), StringComparison.Ordinal))));
    }

    [Fact]
    [Trait("Trap", "8")]
    public void Csv_OfBothPresets_IsReadByDuckDbWithItsTypesAndTheGuardComesOff() => Items.Check(Items.Projects.ArrayOf(15), projects =>
    {
        string path = Path.Combine(Path.GetTempPath(), $"ilo-{Guid.NewGuid():N}.csv");
        Table table = TableSet.Of(Items.CatalogueOf([new() { Title = "-5", Summary = "=1", Budget = new(-5, default) }, .. projects]), Formats.Tables)["projects"];
        try
        {
            foreach (CsvOptions options in new[] { CsvOptions.Data, CsvOptions.Excel })
            {
                File.WriteAllBytes(path, Items.Written(stream => CsvWriter.Write(stream, table, options)).Bytes);
                string[][] rows = Read(path, table);

                Assert.Equal(table.Rows.Select(row => CleanText.ForTable((string)row.Cells[1]!, out _)),
                    rows.Select(row => options.IsGuarded ? FormulaGuard.Remove(row[1]) : row[1]));
                Assert.Equal("-5", rows[0][2]);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }, count: 20);

    // A byte order mark must not become a part of the first name, and an amount that begins with a minus is no text.
    [Fact]
    [Trait("Trap", "8")]
    public void Csv_OfBothPresets_HasItsNamesAndTypesInAProgramThatGuesses()
    {
        string path = Path.Combine(Path.GetTempPath(), $"ilo-{Guid.NewGuid():N}.csv");
        Table table = TableSet.Of(
            Items.CatalogueOf([new() { Title = "-5", Budget = new(-5, default), Duration = new(new(2019, 1, 1), new(2019, 12, 31)) }]), Formats.Tables)["projects"];
        try
        {
            foreach (CsvOptions options in new[] { CsvOptions.Data, CsvOptions.Excel })
            {
                File.WriteAllBytes(path, Items.Written(stream => CsvWriter.Write(stream, table, options)).Bytes);
                using Duck duck = new();
                duck.Read($"SELECT *, budget_amount + 1 FROM read_csv('{path}')", reader =>
                {
                    Assert.Equal(table.Columns.Select(column => column.Name), Enumerable.Range(0, table.Columns.Count).Select(reader.GetName));
                    Assert.True(reader.Read());
                    Assert.Equal(-4L, Convert.ToInt64(reader.GetValue(table.Columns.Count), System.Globalization.CultureInfo.InvariantCulture));
                    Assert.Equal(
                        options.IsGuarded ? "'-5" : "-5", Convert.ToString(reader.GetValue(1), System.Globalization.CultureInfo.InvariantCulture));
                });
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Identifier, title and amount of each row; the amount as a number.
    private static string[][] Read(string path, Table table)
    {
        string columns = string.Join(", ", table.Columns.Select(column => $"'{column.Name}': '{(column.Type == TableColumnType.Number ? "DOUBLE" : "VARCHAR")}'"));
        string sql = $"SELECT project, title, budget_amount FROM read_csv('{path}', header = true, delim = ',', quote = '\"', escape = '\"', "
            + $"auto_detect = false, max_line_size = 10000000, columns = {{{columns}}})";
        using Duck duck = new();
        return duck.Rows(sql, row =>
        {
            string amount = row.IsDBNull(2) ? "" : row.GetDouble(2).ToString(System.Globalization.CultureInfo.InvariantCulture);
            return new[] { row.GetString(0), row.GetString(1), amount };
        });
    }

    // The description of an item is HTML: the trap is its text, not its mark-up.
    private static void AssertText(string html)
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument($"<div id='one'>{html}</div><p id='after'>after</p>");
        Assert.Equal("after", page.QuerySelector("#one + #after")?.TextContent);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.True(html.Length == 0 || page.QuerySelector("#one")!.TextContent.Contains(BreakOut, StringComparison.Ordinal), html);
    }

    private static TRecord WithBreakOut<TRecord>(TRecord record, RecordProperty<TRecord> property)
        where TRecord : class => property switch
        {
            RecordProperty<TRecord, string?> text => text.Set(record, BreakOut),
            RecordProperty<TRecord, ValueList<string>> texts => texts.Set(record, [BreakOut]),
            RecordProperty<TRecord, ValueList<Section>> sections => sections.Set(record, [new() { Heading = BreakOut, Paragraphs = [BreakOut] }]),
            RecordProperty<TRecord,
            ValueList<Donor>> donors => donors.Set(record, [new() { Id = Id<Donor>.Parse("a", null), Name = BreakOut, Acronym = BreakOut }]),
            RecordProperty<TRecord, ValueList<Organisation>> parties =>
                parties.Set(record, [new() { Id = Id<Organisation>.Parse("a", null), Name = BreakOut, Acronym = BreakOut }]),
            RecordProperty<TRecord, ValueList<Theme>> themes => themes.Set(record, [new() { Id = Id<Theme>.Parse("a", null), Name = BreakOut }]),
            _ => record,
        };
}
