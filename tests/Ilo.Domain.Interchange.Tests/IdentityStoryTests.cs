using System.Text.RegularExpressions;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>What happens to pages over the years, and that each thing keeps its name in each format: while the program runs and after a restart.</summary>
public sealed partial class IdentityStoryTests
{
    private const string Summary = "It trains lamp makers in four towns of Norland and opens workshops for the women of the lake.";

    private static readonly Thing Lamps = new("Better Lamps for Rural Women", new(2012, 1, 1), Summary);
    private static readonly Thing Mistyped = Lamps with { Title = "Better Lmaps for Rural Women" };
    private static readonly Thing Looms = new("Safer Looms in Southmarch", new(2016, 1, 1), "Weavers learn to work in safety.");

    // What the pages hold at first and later. Each thing of the first is among the later ones, where its name in the formats must be its own still.
    private static readonly Dictionary<string, Story> Stories = new()
    {
        ["a comma is changed"] = new([[Lamps, Looms]],
            [[Lamps with { Summary = Summary.Replace(" and", ", and", StringComparison.Ordinal), Was = Lamps }, Looms]]),
        ["a typo is mended"] = new([[Mistyped, Looms]], [[Lamps with { Was = Mistyped }, Looms]]),
        ["the title is another, the code the same"] = new(
            [[Lamps with { Code = "NOR/12/01/XYZ" }, Looms]],
            [[new("Light for the Lake", new(2012, 1, 1), "Another text.") { Code = "NOR/12/01/XYZ", Was = Lamps }, Looms]])
        { IsOfProjects = true },
        ["dates change"] = new([[Lamps, Looms]], [[Lamps with { Start = new(2012, 3, 1), Was = Lamps }, Looms]]),
        ["the text changes"] = new([[Lamps, Looms]], [[Lamps with { Summary = "Now with other words altogether." }, Looms]]),
        ["the next phase stands beside it"] = new(
            [[Lamps]], [[Lamps with { Title = Lamps.Title + " - Phase II", Start = new(2015, 1, 1) }, Lamps]]),
        ["another of its title stands beside it"] = new([[Lamps]], [[Lamps with { Start = new(2024, 1, 1), Summary = null }, Lamps]]),
        ["entries change their order"] = new([[Lamps, Looms]], [[Looms, Lamps]]),
        ["pages change their order"] = new([[Lamps], [Looms]], [[Looms], [Lamps]]),
        ["the page is split in two"] = new([[Lamps, Looms]], [[Lamps], [Looms]]),
    };

    public static TheoryData<string, string> Told
    {
        get
        {
            TheoryData<string, string> told = [];
            foreach ((string format, Format of) in Formats)
            {
                foreach ((string name, Story story) in Stories)
                {
                    if (!story.IsOfProjects || of.Kind == "project")
                    {
                        told.Add(format, name);
                    }
                }
            }

            return told;
        }
    }

    public static TheoryData<string> FormatNames => [.. Formats.Keys];

    private static Dictionary<string, Format> Formats { get; } = MakeFormats();

    [Theory]
    [MemberData(nameof(Told))]
    [Trait("Trap", "2")]
    public void Name_AsPagesAreReplaced_Stays(string format, string story)
    {
        Story told = Stories[story];
        Catalogue older = Catalogue.From(Formats[format].Pages(told.Before));
        CatalogueBuilder builder = older.ToBuilder();
        foreach (PageReading page in Formats[format].Pages(told.After))
        {
            builder = builder.Replace(page);
        }

        AssertSame(format, older, builder.Build(), told);
    }

    [Theory]
    [MemberData(nameof(Told))]
    [Trait("Trap", "2")]
    public void Name_AfterARestartWithTheIdentitiesLoaded_Stays(string format, string story)
    {
        Story told = Stories[story];
        Catalogue older = Catalogue.From(Formats[format].Pages(told.Before));
        CatalogueIdentities kept = IloJson.Deserialize<CatalogueIdentities>(IloJson.Serialize(older.Identities))!;
        AssertSame(format, older, Catalogue.From(Formats[format].Pages(told.After), new() { Identities = kept }), told);
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    [Trait("Trap", "2")]
    public void Name_OfAPageThatWasGoneForAWeek_ComesBack(string format)
    {
        Story told = new([[Lamps], [Looms]], [[Lamps], [Looms]]);
        PageReading[] pages = Formats[format].Pages(told.Before);
        Catalogue older = Catalogue.From(pages);
        CatalogueIdentities kept = IloJson.Deserialize<CatalogueIdentities>(IloJson.Serialize(older.Remove("page-1").Identities))!;
        AssertSame(format, older, Catalogue.From(pages, new() { Identities = kept }), told);
    }

    // Each thing has the name that it had and no other, each new thing one that nothing had, and the file has these names alone.
    private static void AssertSame(string format, Catalogue older, Catalogue newer, Story story)
    {
        Format of = Formats[format];
        Thing[] before = [.. story.Before.SelectMany(things => things)];
        Thing[] after = [.. story.After.SelectMany(things => things)];
        Dictionary<string, string[]> names = before.ToDictionary(thing => thing.Key, thing => of.NamesOf(older, thing));
        HashSet<string> earlier = [.. names.Values.SelectMany(had => had)];
        List<string> known = [];
        foreach (Thing thing in after)
        {
            string[] later = of.NamesOf(newer, thing);
            Assert.NotEmpty(later);
            if (names.Remove((thing.Was ?? thing).Key, out string[]? had))
            {
                Assert.Equal(had, later);
            }
            else
            {
                Assert.Empty(later.Intersect(earlier));
            }

            known.AddRange(later);
        }

        Assert.Empty(names);
        Assert.Equal(known.Count, known.Distinct().Count());
        Assert.Equal(known.Order(StringComparer.Ordinal), of.Names(newer).Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, Format> MakeFormats()
    {
        FeedOptions feed = new() { Title = "All", Links = Items.Links, Updated = Items.Moment };
        CalendarOptions calendar = new() { Stamp = Items.Moment, Links = Items.Links };
        IatiOptions iati = Iati.IatiWriterTests.Options;
        LinkedDataOptions linked = new() { Links = Items.Links };
        return new()
        {
            ["IATI identifier"] = new("project", IatiName(), (stream, c) => IatiWriter.Write(stream, c, iati)),
            ["@id of projects"] = new("project", GraphName(), (stream, c) => JsonLdWriter.Write(stream, c, linked)),
            ["UID of milestones"] = new("project", Uid(), (stream, c) =>
                CalendarWriter.Write(stream, c, calendar with { Content = CalendarContent.Milestones })),
            ["key of the table projects"] = new("project", FirstCell(), (stream, c) => CsvWriter.Write(stream, Table(c, "projects"))),
            ["UID"] = new("event", Uid(), (stream, c) => CalendarWriter.Write(stream, c, calendar)),
            ["Atom id of events"] = new("event", AtomId(), (stream, c) => FeedWriter.WriteAtom(stream, c.EventItems, feed)),
            ["@id of events"] = new("event", GraphName(), (stream, c) => JsonLdWriter.Write(stream, c, linked)),
            ["key of the table events"] = new("event", FirstCell(), (stream, c) => CsvWriter.Write(stream, Table(c, "events"))),
            ["Atom id"] = new("article", AtomId(), (stream, c) => FeedWriter.WriteAtom(stream, c.ArticleItems, feed)),
            ["RSS guid"] = new("article", Guid(), (stream, c) => FeedWriter.WriteRss(stream, c.ArticleItems, feed)),
            ["JSON Feed id"] = new("article", JsonId(), (stream, c) => FeedWriter.WriteJsonFeed(stream, c.ArticleItems, feed)),
            ["@id of articles"] = new("article", GraphName(), (stream, c) => JsonLdWriter.Write(stream, c, linked)),
            ["key of the table articles"] = new("article", FirstCell(), (stream, c) => CsvWriter.Write(stream, Table(c, "articles"))),
        };
    }

    private static Table Table(Catalogue catalogue, string name) => TableSet.Of(catalogue, new() { AsOf = new(2019, 6, 1) })[name];

    [GeneratedRegex("<iati-identifier>(.*?)</iati-identifier>")]
    private static partial Regex IatiName();

    [GeneratedRegex("\"@id\": \"(tag:.*?)\"")]
    private static partial Regex GraphName();

    [GeneratedRegex("UID:(.*?)\r\n")]
    private static partial Regex Uid();

    [GeneratedRegex("(?<=<entry.*>\\s*)<id>(.*?)</id>")]
    private static partial Regex AtomId();

    [GeneratedRegex("<guid isPermaLink=\"false\">(.*?)</guid>")]
    private static partial Regex Guid();

    [GeneratedRegex("\"id\": \"(.*?)\"")]
    private static partial Regex JsonId();

    [GeneratedRegex("\r\n([^,]+),")]
    private static partial Regex FirstCell();

    private sealed record Thing(string Title, LocalDate Start, string? Summary)
    {
        internal string? Code { get; init; }

        // What it was before, where it has the title and the day of no earlier thing.
        internal Thing? Was { get; init; }

        internal string Key => $"{Title} {Start.Year}-{Start.Month}";

        internal DateInterval Days => new(Start, Start.PlusYears(1));
    }

    private sealed record Story(Thing[][] Before, Thing[][] After)
    {
        internal bool IsOfProjects { get; init; }
    }

    private sealed record Format(string Kind, Regex Name, Func<Stream, Catalogue, ExportReport> Write)
    {
        internal IEnumerable<string> Names(Catalogue catalogue) =>
            Name.Matches(Items.Text(stream => Write(stream, catalogue))).Select(match => match.Groups[1].Value);

        // Written alone, it has its name alone: a milestone two, the others one.
        internal string[] NamesOf(Catalogue catalogue, Thing thing) => [.. Names(new(new CatalogueContent(new(),
            Kind == "project" ? Only(catalogue.ProjectItems, record => record.Title == thing.Title && record.Duration!.Start == thing.Start) : [],
            Kind == "event" ? Only(catalogue.EventItems, record => record.Title == thing.Title && record.Dates!.Start == thing.Start) : [],
            Kind == "article" ? Only(catalogue.ArticleItems, record => record.Title == thing.Title && record.Date == new PartialDate(thing.Start)) : [], [])))];

        private static ValueList<CatalogueItem<TRecord>> Only<TRecord>(ValueList<CatalogueItem<TRecord>> items, Func<TRecord, bool> isIt)
            where TRecord : class => [Assert.Single(items, item => isIt(item.Record))];

        internal PageReading[] Pages(Thing[][] pages) => [.. pages.Select((things, page) => new PageReading
        {
            SourceName = $"page-{page}",
            Page = new() { Kind = Kind switch { "project" => PageKind.ProjectList, "event" => PageKind.EventList, _ => PageKind.NewsList } },
            Records = things.Select((thing, index) => Record(new($"page-{page}", new(index * 100, 50), index * 2, 0), index, thing)).ToValueList(),
        })];

        private PageRecord Record(SourceReference source, int index, Thing thing) => Kind switch
        {
            "project" => new(source, index)
            {
                Project = new()
                {
                    Title = thing.Title,
                    Duration = thing.Days,
                    Summary = thing.Summary ?? "A few words.",
                    Code = thing.Code,
                    Language = LanguageCode.English,
                },
            },
            "event" => new(source, index) { Event = new() { Title = thing.Title, Dates = new(thing.Start, thing.Start.PlusDays(2)), Summary = thing.Summary } },
            _ => new(source, index) { Article = new() { Title = thing.Title, Date = new(thing.Start), Summary = thing.Summary } },
        };
    }
}
