using Ilo.Domain.Catalogues;
using Ilo.Domain.Tests;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>A hundred thousand items in each format: what is held besides the catalogue does not grow with it. A fourth of them, unless all is asked
/// for.</summary>
[Collection(nameof(Alone))]
public sealed class ScaleTests
{
    private const long MostHeldByRowGroups = 128L * 1024 * 1024;

    private static readonly int Count = Slow.IsAsked ? 100_000 : 25_000;

    // Far less than the files, which have a few hundred bytes an item. A feed holds the order of its entries, here all; a Parquet row group is held whole.
    private static readonly long MostHeld = 160L * Count;
    private static readonly long MostHeldByFeeds = 640L * Count;

    private static readonly Lazy<Catalogue> Large = new(Make);

    // Before each test, so that nothing of the making is left on its stack. What the catalogue makes on the first question is its own, not the format's.
    public ScaleTests()
    {
        Assert.Empty(Large.Value.EventsOf(Large.Value.ItemOf(Large.Value.Projects[Count - 1]).Record));
        Assert.Empty(Large.Value.ArticlesOf(Large.Value.Projects[0]));
    }

    // Those that take longest are written where all is asked for.
    public static TheoryData<string> Written => Slow.IsAsked
        ? ["ics", "atom", "rss", "jsonfeed", "jsonld", "iati", "csv", "datapackage", "parquet"]
        : ["atom", "rss", "jsonfeed", "iati", "csv"];

    [Theory]
    [MemberData(nameof(Written))]
    public void Write_ManyItems_HoldsALittle(string format)
    {
        using WatchingStream stream = new();
        ExportReport report = Formats.Write(format, stream, Large.Value);
        Assert.True(report.Written >= Count, report.ToString());
        Assert.True(stream.Looks > 0, $"{stream.Written} bytes");
        long most = format switch
        {
            "atom" or "rss" or "jsonfeed" => MostHeldByFeeds,
            "parquet" => MostHeldByRowGroups,
            _ => MostHeld,
        };
        Assert.True(stream.MostHeld < most, $"{format}: {stream.MostHeld} bytes held, {stream.Written} written");
    }

    // Two and a half row groups: no more than one is held, however many there are.
    [Fact]
    public void Write_ParquetOfSeveralRowGroups_HoldsOneOfThem()
    {
        Project[] some = [.. Enumerable.Range(1, 50_000).Select(number => new Project
        {
            Title = $"Project {number}",
            Locations = [.. Enumerable.Range(1, 5).Select(place => $"Place {number}-{place}")],
        })];
        Interchange.Tables.TableSet tables = Interchange.Tables.TableSet.Of(Items.CatalogueOf(some), Formats.Tables);
        Assert.True(250_000 > 2 * Parquet.ParquetTables.RowGroupSize);
        using WatchingStream stream = new(everyBytes: 200_000);
        ExportReport report = Parquet.ParquetTables.Write(stream, tables, "project_places");
        Assert.Equal(250_000, report.Written);
        Assert.True(stream.Looks > 2, $"{stream.Looks} looks, {stream.Written} bytes");
        Assert.True(stream.MostHeld < MostHeldByRowGroups / 4, $"{stream.MostHeld} bytes held, {stream.Written} written");
    }

    // The control of the two above: what a writer holds is seen.
    [Fact]
    public void WatchingStream_OfAWriterThatHoldsWhatItWrites_SeesIt()
    {
        List<byte[]> held = [];
        using WatchingStream stream = new(everyBytes: 100_000_000);
        while (stream.Looks < 5)
        {
            // Their content is never looked at, so that they take room of addresses alone.
            held.Add(GC.AllocateUninitializedArray<byte>(1_000_000));
            stream.Write(held[^1]);
        }

        // What is let go of meanwhile, some tens of millions of bytes, is taken off.
        Assert.InRange(stream.MostHeld, stream.Written / 2, long.MaxValue);
        GC.KeepAlive(held);
    }

    private static Catalogue Make()
    {
        Theme theme = Vocabularies.Vocabulary.Default.Themes[Id<Theme>.Parse("child-labour", null)];
        DateInterval days = new(new(2019, 1, 1), new(2019, 12, 31));
        string summary = new('s', 120);
        return Items.CatalogueOf(
            Enumerable.Range(1, Count)
                .Select(number => new Project
                {
                    Title = $"Project {number}",
                    Duration = days,
                    Summary = summary,
                    Themes = [theme],
                    Language = LanguageCode.English
                }),
            Enumerable.Range(1, Count).Select(number => new Event { Title = $"Event {number}", Dates = days, Summary = summary, Place = "Lahore" }),
            Enumerable.Range(1, Count)
                .Select(number => new Article
                {
                    Title = $"Article {number}",
                    Date = new(new LocalDate(2019, 1, 1).PlusDays(number % 1000)),
                    Summary = summary
                }));
    }
}
