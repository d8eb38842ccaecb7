using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

[Collection(nameof(ProcessWide))]
public sealed class CatalogueScaleTests(ITestOutputHelper output)
{
    private const int Rounds = 5;

    [Fact]
    public void PartnersOf_RecordsThatShareEveryBucket_GivesNeighboursAlone()
    {
        const int count = 20_000;
        Buckets<Project> buckets = new(maxSize: 32, new TitleOrder<Project>(new SourceOrder<Project>(RecordTraits.OfProject)));
        SourceNode<Project>[] nodes = [.. Enumerable.Range(0, count).Select(Node)];
        for (int i = 0; i < count; i++)
        {
            nodes[i].Rank = i;
        }

        buckets.Fill(nodes, [.. nodes.Select(static _ => (long[])[1, 2])]);
        Assert.Equal(Enumerable.Range(496, 9), buckets.PartnersOf(1, nodes[500]).ToArray().Select(partner => partner.Source.Entry));
        Assert.Equal(Enumerable.Range(count - 5, 5), buckets.PartnersOf(2, nodes[count - 1]).ToArray().Select(partner => partner.Source.Entry));
    }

    [Fact]
    public void From_RecordsOfOneTitle_TakesNoQuadraticTime()
    {
        // All pairs of these would be 200 million; with neighbours alone this ends in a moment.
        const int count = 20_000;
        LocalDate first = new(1990, 1, 1);
        PageReading reading = new()
        {
            SourceName = "list",
            Page = new Page { Kind = PageKind.ProjectList },
            Records = Enumerable.Range(0, count).Select(i => new PageRecord(new("list", new(i, 1), i, 0), i)
            {
                Project = new() { Title = "Better Lamps for Rural Women", Duration = new(first.PlusDays(i), first.PlusDays(i + 400)) },
            }).ToValueList(),
        };
        Catalogue catalogue = Catalogue.From([reading]);
        Assert.Equal(count, catalogue.ProjectItems.Sum(entry => entry.Sources.Count));
    }

    [Fact]
    public void From_ThreeTimesTheRecords_ComparesAboutThreeTimesThePairs()
    {
        int few = Pairs(3_000);
        int many = Pairs(9_000);
        Assert.InRange((double)many / few, 1, 9);
        Assert.InRange(many, 1, 9_000 * 40);
    }

    // With ILO_SLOW=1 100,000 records on 10,000 pages. In processor time of the process, in which nothing else runs meanwhile.
    [Fact]
    public void Replace_OnePageOfMany_CostsLittleOfJoiningAll()
    {
        int records = Slow.IsAsked ? 100_000 : 10_000;
        List<PageReading> readings = ManyReadings.Of(records, pageLength: 10);
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Catalogue catalogue = Catalogue.From(readings, cancellationToken: TestContext.Current.CancellationToken);
        TimeSpan joined = Environment.CpuUsage.TotalTime - start;
        bytes = (GC.GetTotalAllocatedBytes(precise: true) - bytes) / records;
        PageReading page = readings[readings.Count / 2];
        PageReading changed = new()
        {
            SourceName = page.SourceName,
            Page = page.Page,
            Records = page.Records.Select(one => one.Project is { } project
                ? new PageRecord(one.Source, one.Entry) { Project = project with { Summary = project.Summary + " More." } } : one).ToValueList(),
        };
        Catalogue replaced = catalogue.Replace(changed, cancellationToken: TestContext.Current.CancellationToken);
        TimeSpan least = Enumerable.Range(0, Rounds).Min(_ =>
        {
            TimeSpan began = Environment.CpuUsage.TotalTime;
            catalogue.Replace(changed, cancellationToken: TestContext.Current.CancellationToken);
            return Environment.CpuUsage.TotalTime - began;
        });
        double share = least / joined;
        double json = (double)Encoding.UTF8.GetByteCount(IloJson.Serialize(replaced)) / records;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{records} records: {joined.TotalMicroseconds / records:0} us and {bytes} B a record, a page {share:0.00 %}, JSON {json:0} B a record"));
        // What does not depend on the page is more than the page where there are few.
        Assert.InRange(share, 0, records > 50_000 ? 0.01 : 0.02);
        Assert.InRange(json, 0, 1_750);
        Assert.InRange(bytes, 0, 12_000);
        Assert.Equal(replaced, IloJson.Deserialize<Catalogue>(IloJson.Serialize(replaced)));
    }

    [Fact]
    public void From_ManyRecords_KeepsLittleBesideThem()
    {
        const int records = 20_000;
        Catalogue.From(ManyReadings.Of(1_000), cancellationToken: TestContext.Current.CancellationToken);
        List<PageReading> readings = ManyReadings.Of(records, pageLength: 10);
        long before = HeldMemory.Now();
        Catalogue catalogue = Catalogue.From(readings, cancellationToken: TestContext.Current.CancellationToken);
        long kept = (HeldMemory.Now() - before) / records;
        GC.KeepAlive(readings);
        GC.KeepAlive(catalogue);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kept} B a record"));
        Assert.InRange(kept, long.MinValue, 2_000);
    }

    // Run by hand: dotnet run --project tests/Ilo.Domain.Tests -c Release -- -explicit only -class "*CatalogueScaleTests" -showLiveOutput
    [Fact(Explicit = true)]
    public void From_10000_30000_100000Records_Times()
    {
        Catalogue.From(ManyReadings.Of(1_000));
        foreach (int count in (int[])[10_000, 30_000, 100_000])
        {
            List<PageReading> readings = ManyReadings.Of(count);
            Stopwatch watch = Stopwatch.StartNew();
            Catalogue catalogue = Catalogue.From(readings);
            double seconds = watch.Elapsed.TotalSeconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count}: {seconds:0.00} s, {seconds * 1e6 / (count * Math.Log2(count)):0.00} us / (n log2 n), {catalogue}, {catalogue.ProjectItems.Count(entry => entry.Sources.Count > 1)} merged"));
        }
    }

    private static int Pairs(int records)
    {
        WordTable table = new();
        CatalogueOptions options = new();
        SourceAnalyser analyser = new(table, options.Recognizer, new(table));
        Matcher<Project> matcher = new(RecordTraits.OfProject, new ProjectScorer(table), new(table, options), new BucketKeys(table).OfProject, options);
        matcher.Update([], [.. ManyReadings.Of(records).SelectMany(reading => PageSources.Of(reading).Projects).Select(analyser.OfProject)],
            TestContext.Current.CancellationToken);
        return matcher.Nodes.Sum(node => node.Edges.Length) / 2;
    }

    private static SourceNode<Project> Node(int i) =>
        new(new(new("list", new(i, 1), i, 0), PageKind.ProjectList, i, new() { Title = "Lamps" }), SourceFindings.None)
        {
            TitleStems = [],
            TitleHash = 0,
            Dates = null,
        };
}
