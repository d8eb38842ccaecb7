using System.IO.Compression;
using System.Text;

namespace Ilo.Explorer.Tests.Commands;

/// <summary>The options of <c>export</c> are in what is written: in each format that has room for them.</summary>
public sealed class ExportOptionTests : IDisposable
{
    private const string Projects = """
        Projects in Pakistan

        1. Better Lamps for Rural Women
           1 January 2019 - 31 December 2020
           The project trains lamp makers in four towns of the lake and opens workshops for women.

        2. Safer Roads in Sindh
           1 March 2018 - 28 February 2021
           The project makes the roads of the province safer for those who walk.
        """;

    private const string Events = """
        Events

        1. Launch of the lamps
           11 - 12 December 2019
           The launch of the lamps with makers from four towns.

        2. Closing of the road works
           3 February 2021
           The works on the roads of the province are closed.
        """;

    private const string News = """
        News

        1. A year of better lamps
           4 July 2019
           A year on makers of lamps find work in four towns.

        2. Roads that are safe to walk
           5 August 2020
           Those who walk tell how the roads of the province have changed.
        """;

    private const string Site = "https://data.example.net/ilo/";
    private const string Tag = "tag:data.example.net,2026-01-01:";

    // What each thing is called before, its name, and what it is called later.
    private static readonly (string Kind, string Title, string Name, string Later)[] Things =
    [
        ("project", "Better Lamps for Rural Women", "better-lamps-for-rural-women", "Better Lamps for Rural Women and Girls"),
        ("project", "Safer Roads in Sindh", "safer-roads-in-sindh", "Safer Roads and Paths in Sindh"),
        ("event", "Launch of the lamps", "launch-of-the-lamps", "Grand launch of the lamps"),
        ("event", "Closing of the road works", "closing-of-the-road-works", "Closing of the road works in Sindh"),
        ("article", "A year of better lamps", "a-year-of-better-lamps", "A year of better lamps in four towns"),
        ("article", "Roads that are safe to walk", "roads-that-are-safe-to-walk", "Roads and paths that are safe to walk"),
    ];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Named => [.. ExportedNames.Formats];

    public static TheoryData<string, string> Dated => new()
    {
        { "ics", "DTSTAMP:2020{0}T000000Z" },
        { "iati", "generated-datetime=\"2020-{0}T00:00:00Z\"" },
        { "csv", ",2020-{0},en," },
        { "datapackage", ",2020-{0},en," },
        { "parquet", "2020-{0}" },
    };

    public static TheoryData<string, string[]> Addressed => new()
    {
        { "ics", ["UID:launch-of-the-lamps@data.example.net\r\n", $"\r\nURL:{Site}events/launch-of-the-lamps\r\n"] },
        { "atom", [$"<id>{Tag}articles/a-year-of-better-lamps</id>", $"\"{Site}articles/a-year-of-better-lamps\""] },
        { "rss", [$">{Tag}articles/a-year-of-better-lamps</guid>", $"<link>{Site}articles/a-year-of-better-lamps</link>"] },
        { "jsonfeed", [$"\"{Tag}articles/a-year-of-better-lamps\"", $"\"{Site}articles/a-year-of-better-lamps\""] },
        { "jsonld", [$"\"{Tag}projects/safer-roads-in-sindh\"", $"\"{Site}projects/safer-roads-in-sindh\"", $"\"{Tag}events/launch-of-the-lamps\""] },
        { "iati", ["<narrative>data.example.net</narrative>", $"url=\"{Site}projects/safer-roads-in-sindh\""] },
        { "csv", [$"{Site}projects/safer-roads-in-sindh\r\n"] },
        { "datapackage", [$"{Site}projects/safer-roads-in-sindh\r\n", $"{Site}events/launch-of-the-lamps\r\n"] },
        { "parquet", [$"{Site}projects/safer-roads-in-sindh"] },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Named))]
    public void Run_IdentitiesAfterARename_GiveEachThingItsOwnNameStill(string format)
    {
        Add(later: false);
        (string Title, string Name)[] before = ExportedNames.In(format, Export(format, "--identities", "kept.json"));
        Assert.Equal(Expected(format, thing => thing.Title), before);
        Add(later: true);
        Assert.Equal(Expected(format, thing => thing.Later), ExportedNames.In(format, Export(format, "--identities", "kept.json")));

        // The control: names that are made anew are others.
        (string Title, string Name)[] anew = ExportedNames.In(format, Export(format));
        Assert.Equal(before.Length, anew.Length);
        Assert.Empty(anew.Select(pair => pair.Name).Intersect(before.Select(pair => pair.Name)));
    }

    [Theory]
    [MemberData(nameof(Dated))]
    public void Run_AsOf_IsInTheFile(string format, string form)
    {
        Add(later: false);
        string separator = format == "ics" ? "" : "-";
        foreach (string day in new[] { "02-29", "12-31" })
        {
            string text = Text(format, "--as-of", $"2020-{day}");
            Assert.Contains(string.Format(null, form, day.Replace("-", separator, StringComparison.Ordinal)), text, StringComparison.Ordinal);
            Assert.DoesNotContain(string.Format(null, form, "01" + separator + "01"), text, StringComparison.Ordinal);
        }
    }

    // In Atom, RSS, JSON Feed and JSON-LD everything is from the pages; a feed without entries has the day's moment.
    [Theory]
    [InlineData("atom")]
    [InlineData("rss")]
    [InlineData("jsonfeed")]
    [InlineData("jsonld")]
    public void Run_AsOfWhereNothingDependsOnIt_ChangesNothing(string format)
    {
        Add(later: false);
        Assert.Equal(Export(format, "--as-of", "2020-02-29"), Export(format, "--as-of", "2022-02-28"));
    }

    [Theory]
    [InlineData("atom", "<updated>2020-02-29T00:00:00Z</updated>")]
    [InlineData("rss", "<lastBuildDate>Sat, 29 Feb 2020 00:00:00 GMT</lastBuildDate>")]
    public void Run_AsOfOfAFeedWithoutEntries_IsItsMoment(string format, string moment)
    {
        _folder.Add("projects.txt", Projects);
        Assert.Contains(moment, Text(format, "--as-of", "2020-02-29"), StringComparison.Ordinal);
    }

    // The status is the day's: before the first, between the two, after the last.
    [Theory]
    [InlineData("2018-12-31", "planned", "1")]
    [InlineData("2019-01-01", "active", "2")]
    [InlineData("2020-12-31", "active", "2")]
    [InlineData("2021-01-01", "closed", "4")]
    public void Run_AsOf_GivesTheStatusOfTheDay(string day, string status, string code)
    {
        Add(later: false);
        string row = Text("csv", "--as-of", day).Split("\r\n").Single(line => line.StartsWith("better-lamps", StringComparison.Ordinal));
        Assert.Contains($",{status},{day},", row, StringComparison.Ordinal);
        System.Xml.Linq.XElement activity = System.Xml.Linq.XDocument.Parse(Text("iati", "--as-of", day)).Descendants("iati-activity")
            .Single(one => one.Element("iati-identifier")!.Value.EndsWith("better-lamps-for-rural-women", StringComparison.Ordinal));
        Assert.Equal(code, activity.Element("activity-status")!.Attribute("code")!.Value);
    }

    [Theory]
    [MemberData(nameof(Addressed))]
    public void Run_BaseUrl_NamesAndAddressesTheItems(string format, string[] expected)
    {
        Add(later: false);
        string text = Text(format, "--base-url", Site);
        Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("example.org", text, StringComparison.Ordinal);
    }

    private static (string Title, string Name)[] Expected(string format, Func<(string Kind, string Title, string Name, string Later), string> title)
    {
        (string kinds, Func<string, string, string> name) = format switch
        {
            "ics" => ("event", (_, identifier) => $"{identifier}@example.org"),
            "iati" => ("project", (_, identifier) => $"XX-EXAMPLE-1-{identifier}"),
            "csv" => ("project", (_, identifier) => identifier),
            "atom" or "rss" or "jsonfeed" => ("article", TagOf),
            "jsonld" => ("project event article", TagOf),
            _ => ("project event article", (Func<string, string, string>)((_, identifier) => identifier)),
        };
        return [.. Things.Where(thing => kinds.Contains(thing.Kind, StringComparison.Ordinal)).Select(thing => (title(thing), name(thing.Kind, thing.Name)))
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal)];

        static string TagOf(string kind, string identifier) => $"tag:example.org,2026-01-01:{kind}s/{identifier}";
    }

    private void Add(bool later)
    {
        string Titled(string page) => Things.Aggregate(
            page, (text, thing) => later ? text.Replace($". {thing.Title}\n", $". {thing.Later}\n", StringComparison.Ordinal) : text);
        _folder.Add("projects.txt", Titled(Projects)).Add("events.txt", Titled(Events)).Add("news.txt", Titled(News));
    }

    private byte[] Export(string format, params string[] options)
    {
        string output = Path.Combine(_folder.Path, "out");
        string[] pages = [.. Directory.EnumerateFiles(_folder.Path, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Run run = Run.In(_folder.Path, ["export", .. pages, "--format", format, "-o", "out", .. options]);
        Assert.True(run.ExitCode == ExitCodes.Done, run.Error);
        return File.ReadAllBytes(output);
    }

    // A package's files one behind the other; of Parquet what stands in it as text.
    private string Text(string format, params string[] options)
    {
        byte[] file = Export(format, options);
        if (format != "datapackage")
        {
            return Encoding.UTF8.GetString(file);
        }

        using ZipArchive archive = new(new MemoryStream(file));
        StringBuilder text = new();
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using StreamReader reader = new(entry.Open());
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
