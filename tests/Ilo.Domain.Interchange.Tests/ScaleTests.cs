using Ilo.Domain.Catalogues;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>A hundred thousand items in each format: what is held besides the catalogue does not grow with it.</summary>
public sealed class ScaleTests
{
    private const int Count = 100_000;

    // Far less than the files, which have tens of millions of bytes. A feed holds the order of its entries, here all; a Parquet row group is held whole.
    private const long MostHeld = 16L * 1024 * 1024;
    private const long MostHeldByFeeds = 64L * 1024 * 1024;
    private const long MostHeldByRowGroups = 128L * 1024 * 1024;

    private static readonly Lazy<Catalogue> Large = new(Make);

    public static TheoryData<string> Written => ["ics", "atom", "rss", "jsonfeed", "jsonld", "iati", "csv", "datapackage", "parquet"];

    [Theory]
    [MemberData(nameof(Written))]
    public void Write_AHundredThousandItems_HoldsALittle(string format)
    {
        using WatchingStream stream = new();

        // What the catalogue makes on the first question is the catalogue's, not the format's.
        Assert.Empty(Large.Value.EventsOf(Large.Value.ItemOf(Large.Value.Projects[Count - 1]).Record));
        Assert.Empty(Large.Value.ArticlesOf(Large.Value.Projects[0]));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        stream.Floor = before;
        ExportReport report = Formats.Write(format, stream, Large.Value);
        Assert.True(report.Written >= Count, report.ToString());
        Assert.True(stream.Written > 1_000_000, $"{stream.Written} bytes");
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
        using WatchingStream stream = new(everyBytes: 200_000) { Floor = GC.GetTotalMemory(forceFullCollection: true) };
        ExportReport report = Parquet.ParquetTables.Write(stream, tables, "project_places");
        Assert.Equal(250_000, report.Written);
        Assert.True(stream.Looks > 2, $"{stream.Looks} looks, {stream.Written} bytes");
        Assert.InRange(stream.MostHeld, 1, MostHeldByRowGroups / 4);
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

    /// <summary>Counts what is written, and looks now and then at what is held.</summary>
    private sealed class WatchingStream(long everyBytes = 15_000_000) : MemoryStream
    {
        private long _next = Math.Min(2_000_000, everyBytes);

        internal int Looks { get; private set; }

        internal long Floor { get; set; }

        internal long MostHeld { get; private set; }

        internal long Written { get; private set; }

        public override bool CanSeek => false;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Written += buffer.Length;
            if (Written >= _next)
            {
                _next += everyBytes;
                Looks++;
                MostHeld = Math.Max(MostHeld, GC.GetTotalMemory(forceFullCollection: true) - Floor);
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Write(buffer.AsSpan(offset, count));
            return Task.CompletedTask;
        }
    }
}
