using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Parquet;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>A hundred thousand items in each format: what is held besides the catalogue does not grow with it.</summary>
public sealed class ScaleTests
{
    private const int Count = 100_000;

    // Far less than the files, which have tens of millions of bytes. A feed holds the order of its entries, here all; a Parquet row group is held whole.
    private const long MostHeld = 16L * 1024 * 1024;
    private const long MostHeldByFeeds = 64L * 1024 * 1024;

    private static readonly Lazy<Catalogue> Large = new(Make);

    public static TheoryData<string> Formats => ["ics", "atom", "rss", "jsonfeed", "jsonld", "iati", "csv", "datapackage", "parquet"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_AHundredThousandItems_HoldsALittle(string format)
    {
        using WatchingStream stream = new();
        Assert.Equal(Count, Large.Value.Projects.Count);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        stream.Floor = before;
        ExportReport report = Write(format, stream);
        Assert.True(report.Written >= Count, report.ToString());
        Assert.True(stream.Written > 1_000_000, $"{stream.Written} bytes");
        Assert.True(format == "parquet" || stream.MostHeld < (format is "atom" or "rss" or "jsonfeed" ? MostHeldByFeeds : MostHeld), $"{format}: {stream.MostHeld} bytes held, {stream.Written} written");
    }

    private static ExportReport Write(string format, Stream stream)
    {
        TableOptions tables = new() { AsOf = new(2019, 6, 1), Links = Items.Links };
        FeedOptions feed = new() { Title = "All", Links = Items.Links, Count = Count };
        return format switch
        {
            "ics" => CalendarWriter.Write(stream, Large.Value, new() { Stamp = Items.Moment, Links = Items.Links }),
            "atom" => FeedWriter.WriteAtom(stream, Large.Value.ArticleItems, feed),
            "rss" => FeedWriter.WriteRss(stream, Large.Value.ArticleItems, feed),
            "jsonfeed" => FeedWriter.WriteJsonFeed(stream, Large.Value.ArticleItems, feed),
            "jsonld" => JsonLdWriter.Write(stream, Large.Value, new() { Links = Items.Links }),
            "iati" => IatiWriter.Write(stream, Large.Value, Iati.IatiWriterTests.Options with { DefaultLanguage = LanguageCode.English }),
            "csv" => CsvWriter.Write(stream, TableSet.Of(Large.Value, tables)["projects"]),
            "datapackage" => DataPackageWriter.Write(stream, Large.Value, tables),
            _ => ParquetTables.Write(stream, TableSet.Of(Large.Value, tables), "projects"),
        };
    }

    private static Catalogue Make()
    {
        Theme theme = Vocabularies.Vocabulary.Default.Themes[Id<Theme>.Parse("child-labour", null)];
        DateInterval days = new(new(2019, 1, 1), new(2019, 12, 31));
        string summary = new('s', 120);
        return Items.CatalogueOf(
            Enumerable.Range(1, Count).Select(number => new Project { Title = $"Project {number}", Duration = days, Summary = summary, Themes = [theme], Language = LanguageCode.English }),
            Enumerable.Range(1, Count).Select(number => new Event { Title = $"Event {number}", Dates = days, Summary = summary, Place = "Lahore" }),
            Enumerable.Range(1, Count).Select(number => new Article { Title = $"Article {number}", Date = new(new LocalDate(2019, 1, 1).PlusDays(number % 1000)), Summary = summary }));
    }

    /// <summary>Counts what is written, and looks now and then at what is held.</summary>
    private sealed class WatchingStream : MemoryStream
    {
        private long _next = 2_000_000;

        internal long Floor { get; set; }

        internal long MostHeld { get; private set; }

        internal long Written { get; private set; }

        public override bool CanSeek => false;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Written += buffer.Length;
            if (Written >= _next)
            {
                _next += 15_000_000;
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
