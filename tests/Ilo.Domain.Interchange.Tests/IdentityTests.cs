using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>Names stay while titles, dates and texts change, pages come in another order and records of the same title are added; also after a
/// restart.</summary>
public sealed class IdentityTests
{
    private const string Projects = """
        Projects in Pakistan

        1. Better Lamps for Workers
           1 January 2019 - 31 December 2019
           The project trains workers, and helps them to find work.

        2. Safer Roads in Sindh
           1 March 2018 - 28 February 2021
           The project makes roads safer.
        """;

    private const string Events = """
        Events

        1. Launch of the lamps
           11 - 12 December 2019
           The launch, in Lahore.
        """;

    private const string News = """
        News

        1. A year of better lamps
           4 July 2019
           A year on, workers find work.
        """;

    [Fact]
    [Trait("Trap", "2")]
    public void Names_AfterACommaIsChanged_StayInEveryFormat() =>
        AssertStay(Projects.Replace("workers, and", "workers and", StringComparison.Ordinal), Events, News);

    [Fact]
    [Trait("Trap", "2")]
    public void Names_AfterDatesAndTextsChange_StayInEveryFormat() => AssertStay(
        Projects.Replace("31 December 2019", "30 June 2020", StringComparison.Ordinal),
        Events.Replace("The launch, in Lahore.", "The launch, now in Karachi.", StringComparison.Ordinal),
        News.Replace("find work", "have work", StringComparison.Ordinal));

    [Fact]
    [Trait("Trap", "2")]
    public void Names_AfterASecondRecordOfTheSameTitle_StayInEveryFormat() => AssertStay(
        Projects + "\n\n3. Better Lamps for Workers\n   1 January 2024 - 31 December 2025\n   A second time, for others.\n", Events, News);

    [Fact]
    [Trait("Trap", "2")]
    public void Names_OfPagesInAnotherOrder_Stay()
    {
        PageReading[] readings = Read(Projects, Events, News);
        AssertEqual(Names(Catalogue.From(readings)), Names(Catalogue.From(readings.Reverse())));
    }

    [Fact]
    [Trait("Trap", "2")]
    public void Write_Twice_GivesTheSameNames() =>
        AssertEqual(Names(Catalogue.From(Read(Projects, Events, News))), Names(Catalogue.From(Read(Projects, Events, News))));

    private static void AssertEqual(Dictionary<string, string[]> one, Dictionary<string, string[]> two)
    {
        Assert.Equal(one.Keys.Order(StringComparer.Ordinal), two.Keys.Order(StringComparer.Ordinal));
        Assert.All(one, pair => Assert.Equal(pair.Value, two[pair.Key]));
    }

    // A restart: what is kept between the two catalogues is a file. Each record has the names that it had; what is new has names that none had.
    private static void AssertStay(params string[] pages)
    {
        Catalogue older = Catalogue.From(Read(Projects, Events, News));
        string kept = IloJson.Serialize(older.Identities);
        Catalogue newer = Catalogue.From(Read(pages), new() { Identities = IloJson.Deserialize<CatalogueIdentities>(kept)! });
        Assert.NotEqual(older, newer);
        Dictionary<string, string[]> before = Names(older);
        Dictionary<string, string[]> after = Names(newer);
        Assert.Equal([5, 3, 3, 3], before.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Length));
        Assert.All(before, pair => Assert.Equal(pair.Value, after[pair.Key]));
        string[] known = [.. before.Values.SelectMany(names => names)];
        Assert.All(after.Where(pair => !before.ContainsKey(pair.Key)), pair => Assert.Empty(pair.Value.Intersect(known)));
    }

    private static PageReading[] Read(params string[] pages) =>
        [.. pages.Select((page, index) => PageReader.Read(
            page, new() { SourceName = $"page-{index}.txt",
            Kind = index switch { 0 => PageKind.ProjectList, 1 => PageKind.EventList, _ => PageKind.NewsList } }))];

    // Of each record: UIDs, ids of each feed, IATI identifiers, @ids and the keys of tables, as they stand in files that have it alone.
    private static Dictionary<string, string[]> Names(Catalogue catalogue) => new(
    [
        .. catalogue.ProjectItems.Select(item => Named($"{item.Record.Title} {item.Record.Duration!.Start.Year}", Alone(projects: [item]))),
        .. catalogue.EventItems.Select(item => Named(item.Record.Title, Alone(events: [item]))),
        .. catalogue.ArticleItems.Select(item => Named(item.Record.Title, Alone(articles: [item]))),
    ]);

    private static Catalogue Alone(
        ValueList<CatalogueItem<Project>> projects = default, ValueList<CatalogueItem<Event>> events = default,
        ValueList<CatalogueItem<Article>> articles = default) =>
        new(new CatalogueContent(new(), projects, events, articles, []));

    private static KeyValuePair<string, string[]> Named(string record, Catalogue alone)
    {
        FeedOptions news = new() { Title = "News", Links = Items.Links, Updated = Items.Moment };
        string calendar = Items.Text(stream => CalendarWriter.Write(stream, alone, new() { Stamp = Items.Moment, Links = Items.Links }));
        string atom = Items.Text(stream => FeedWriter.WriteAtom(stream, alone.ArticleItems, news));
        string rss = Items.Text(stream => FeedWriter.WriteRss(stream, alone.ArticleItems, news));
        string json = Items.Text(stream => FeedWriter.WriteJsonFeed(stream, alone.ArticleItems, news));
        string iati = Items.Text(stream => IatiWriter.Write(stream, alone, Iati.IatiWriterTests.Options));
        string graph = Items.Text(stream => JsonLdWriter.Write(stream, alone, new() { Links = Items.Links }));
        return new(record,
        [
            .. Between(calendar, "UID:", "\r\n"), .. Between(atom, "<id>", "</id>").Skip(1), .. Between(rss, "<guid isPermaLink=\"false\">", "</guid>"),
            .. Between(json, "\"id\": \"", "\""), .. Between(iati, "<iati-identifier>", "</iati-identifier>"), .. Between(graph, "\"@id\": \"tag:", "\""),
            .. TableSet.Of(alone, Formats.Tables).Where(table => table.Key.Count == 1)
                .SelectMany(table => table.Rows.Select(row => $"{table}: {row.Cells[0]}")),
        ]);
    }

    private static IEnumerable<string> Between(string text, string before, string after)
    {
        for (int start = text.IndexOf(before, StringComparison.Ordinal); start >= 0; start = text.IndexOf(before, start + 1, StringComparison.Ordinal))
        {
            int from = start + before.Length;
            yield return before + text[from..text.IndexOf(after, from, StringComparison.Ordinal)];
        }
    }
}
