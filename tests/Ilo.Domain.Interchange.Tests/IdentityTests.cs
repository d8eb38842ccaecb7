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
        Assert.Equal(Names(Catalogue.From(readings)), Names(Catalogue.From(readings.Reverse())));
    }

    [Fact]
    [Trait("Trap", "2")]
    public void Write_Twice_GivesTheSameNames() =>
        Assert.Equal(Names(Catalogue.From(Read(Projects, Events, News))), Names(Catalogue.From(Read(Projects, Events, News))));

    // A restart: what is kept between the two catalogues is a file.
    private static void AssertStay(params string[] pages)
    {
        Catalogue older = Catalogue.From(Read(Projects, Events, News));
        string kept = IloJson.Serialize(older.Identities);
        Catalogue newer = Catalogue.From(Read(pages), new() { Identities = IloJson.Deserialize<CatalogueIdentities>(kept)! });
        Assert.NotEqual(older, newer);
        string[] before = Names(older);
        Assert.Equal(9 + 2 + 4, before.Length);
        Assert.Subset(Names(newer).ToHashSet(), before.ToHashSet());
    }

    private static PageReading[] Read(params string[] pages) =>
        [.. pages.Select((page, index) => PageReader.Read(
            page, new() { SourceName = $"page-{index}.txt",
            Kind = index switch { 0 => PageKind.ProjectList, 1 => PageKind.EventList, _ => PageKind.NewsList } }))];

    // UIDs, ids of each feed, IATI identifiers, @ids and the keys of tables, as they stand in the files.
    private static string[] Names(Catalogue catalogue)
    {
        FeedOptions news = new() { Title = "News", Links = Items.Links };
        string calendar = Items.Text(stream => CalendarWriter.Write(stream, catalogue, new() { Stamp = Items.Moment, Links = Items.Links }));
        string atom = Items.Text(stream => FeedWriter.WriteAtom(stream, catalogue.ArticleItems, news));
        string rss = Items.Text(stream => FeedWriter.WriteRss(stream, catalogue.ArticleItems, news));
        string json = Items.Text(stream => FeedWriter.WriteJsonFeed(stream, catalogue.ArticleItems, news));
        string iati = Items.Text(stream => IatiWriter.Write(stream, catalogue, Iati.IatiWriterTests.Options));
        string graph = Items.Text(stream => JsonLdWriter.Write(stream, catalogue, new() { Links = Items.Links }));
        return
        [
            .. Between(calendar, "UID:", "\r\n"), .. Between(atom, "<id>", "</id>"), .. Between(rss, "<guid isPermaLink=\"false\">", "</guid>"),
            .. Between(json, "\"id\": \"", "\""), .. Between(iati, "<iati-identifier>", "</iati-identifier>"), .. Between(graph, "\"@id\": \"tag:", "\""),
            .. TableSet.Of(catalogue, Formats.Tables).Where(table => table.Key.Count == 1).SelectMany(table => table.Rows.Select(row => $"{table}: {row.Cells[0]}")),
        ];
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
