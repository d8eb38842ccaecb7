using System.Reflection;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tests.Calendars;
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
            AssertEnds(JsonLd.ScriptElement(Items.Of(record), new() { Links = Items.Links }));
        }

        foreach (RecordProperty<Event> property in EventShape.Table.Properties)
        {
            CatalogueItem<Event> item = Items.Of(WithBreakOut(new Event { Title = "A" }, property));
            AssertEnds(JsonLd.ScriptElement(item, new() { Links = Items.Links, WithLanguages = true }));
            AssertFeeds(
                item.Record.Title, stream => FeedWriter.WriteRss(stream, [item], Formats.Feed), stream => FeedWriter.WriteAtom(stream, [item], Formats.Feed));
        }

        foreach (RecordProperty<Article> property in ArticleShape.Table.Properties)
        {
            CatalogueItem<Article> item = Items.Of(WithBreakOut(new Article { Title = "A" }, property));
            AssertEnds(JsonLd.ScriptElement(item, new() { Links = Items.Links, WithLanguages = true }));
            AssertFeeds(
                item.Record.Title, stream => FeedWriter.WriteRss(stream, [item], Formats.Feed), stream => FeedWriter.WriteAtom(stream, [item], Formats.Feed));
        }
    }

    private static void AssertEnds(string script)
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument($"<!DOCTYPE html><head>{script}</head><p>after</p>");
        Assert.Equal("after", Assert.Single(page.QuerySelectorAll("p")).TextContent);
        Assert.Single(page.QuerySelectorAll("script"));
    }

    private static void AssertFeeds(string title, Func<Stream, ExportReport> rss, Func<Stream, ExportReport> atom)
    {
        XElement item = XDocument.Parse(Items.Text(rss)).Descendants("item").Single();
        Assert.Equal(title, item.Element("title")!.Value);
        AssertText(item.Element("description")?.Value ?? "");
        XNamespace names = "http://www.w3.org/2005/Atom";
        XElement entry = XDocument.Parse(Items.Text(atom)).Descendants(names + "entry").Single();
        Assert.Equal(title, entry.Element(names + "title")!.Value);
        Assert.DoesNotContain(entry.Descendants(), element => element.Name.LocalName == "script");
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
