using System.Runtime;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Tests;
using Ilo.Domain.Text;
using Microsoft.Extensions.FileProviders;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>What an answer costs beside a static file of the same bytes; asserted with ILO_SLOW=1.</summary>
/// <remarks>The processor time is that of the whole process, so the tests run alone.</remarks>
[Collection(nameof(LoadTests))]
public sealed class CostTests(ITestOutputHelper output)
{
    // What the noise of a machine with two cores and other work hides.
    private const double Noise = 0.75;

    // A page rendered anew takes at most so many times the processor time of a file with the same bytes, the client's part included in both: at an address
    // never asked for, which takes 2 to 6 files; for a query never asked, whose facets and page are made anew, 3 to 8; and of a catalogue never shown, where
    // the entries of the records that stay are kept alone, 3 to 9.
    private const double MostAnew = 10;

    // So many methods compiled while a way was measured do not count; a way is gone so often until there are no more.
    private const int FewMethods = 10;
    private const int MostWarmings = 6;

    private const int Days = 4_300;

    private static readonly string[] Words = ["", "&q=lamps", "&q=district", "&q=lamps+district", "&q=child", "&q=lamps+child"];

    private static readonly TimeSpan CostTime = TimeSpan.FromSeconds(Slow.IsAsked ? 1 : 0.1);
    private static readonly int Catalogues = Slow.IsAsked ? 100 : 3;
    private static readonly int Rounds = Slow.IsAsked ? 4 : 1;
    private static readonly int Warmings = Slow.IsAsked ? MostWarmings : 1;

    // Each list with a query of its own; one of them unless all is asked for.
    public static TheoryData<string, string> Lists =>
    [
        .. Slow.Some<(string, string)>(
            [
                ("/projects?size=20", "&active={0}"),
                ("/", ""),
                ("/timeline?size=40", "&active={0}"),
                ("/calendar/2019-07", "?past={0}"),
                ("/ilo/embed/projects?size=20", "&active={0}"),
                ("/ilo/embed/timeline?size=20", "&active={0}"),
                ("/ilo/embed/calendar?month=2019-07", "&past={0}"),
            ],
            1),
    ];

    // The query is another each time, and finds everything: its facets and its page were never made, the entries of its records were.
    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Answer_RenderedAnew_CostsAFewFilesAndKeptNoMoreThanOne(string list, string query)
    {
        using PageFolder folder = new(
            ("a.txt", PageFolder.Projects([.. Enumerable.Range(0, 40).Select(i => ($"Lamps for the schools of district {i}", 1990 + (i % 20), 2021))])),
            ("e.txt", Events()));
        await using KestrelHost host = await KestrelHost.StartAsync(
            options =>
            {
                options.Folder = folder.Pages;
                options.CheckInterval = TimeSpan.FromDays(1);
                options.QuietTime = TimeSpan.FromDays(1);
            },
            application => application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder.Root), RequestPath = "/static" }));
        string address = host.Address + list;
        using HttpClient client = new();
        byte[] page = await client.GetByteArrayAsync(new Uri(address));
        await File.WriteAllBytesAsync(Path.Combine(folder.Root, "same.html"), page);
        IloCatalogue catalogue = host.Services.GetRequiredService<IloCatalogue>();
        IloSnapshot first = catalogue.Current;
        LocalDate day = new(query.Contains("past", StringComparison.Ordinal) ? 2020 : 2010, 1, 1);
        int asked = 0;
        const double none = double.MaxValue;

        // What the compiler does the first times is no cost of an answer: each way is gone until it has nothing left to do.
        char mark = list.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        int round = 0;
        (Func<Task<double>> Cost, double Least)[] ways =
        [
            (() => CostAsync(client, _ => host.Address + "/static/same.html"), none),
            (() => CostAsync(client, _ => address), none),

            // The list takes no notice of the parameter, so that the server does not know that it has rendered it before.
            (() => CostAsync(client, _ => $"{address}{mark}utm_id={Interlocked.Increment(ref asked)}"), none),
            (() => query.Length > 0 ? CostAsync(client, _ => address + NextQuery(query, day, ref asked)) : Task.FromResult(0.0), none),

            // Each request finds a folder that has changed since the one before: a catalogue that was never shown. The records of the other pages are those of
            // before, so that their entries are kept; the changed page's record, the facets and the page itself were never made.
            (() => ChangedCostAsync(client, catalogue, first, [.. Changed(first, Catalogues, round++)], address), none),
        ];
        foreach ((Func<Task<double>> cost, _) in ways)
        {
            for (int i = 0; i < Warmings; i++)
            {
                long before = JitInfo.GetCompiledMethodCount();
                await cost();
                if (JitInfo.GetCompiledMethodCount() - before < FewMethods)
                {
                    break;
                }
            }
        }

        // The ways take turns, and the least counts: other work on the machine costs time in some rounds only.
        for (int turn = 0; turn < Rounds; turn++)
        {
            for (int i = 0; i < ways.Length; i++)
            {
                ways[i].Least = Math.Min(ways[i].Least, await ways[i].Cost());
            }
        }

        (double file, double kept, double anew, double other, double changed) = (ways[0].Least, ways[1].Least, ways[2].Least, ways[3].Least, ways[4].Least);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{list}: {page.Length} bytes; file {file:0} us, kept {kept / file:0.00} times as much, address never asked for {anew / file:0.0}, ")
            + string.Create(CultureInfo.InvariantCulture, $"query never asked {(query.Length > 0 ? other / file : 0):0.0}, changed folder {changed / file:0.0}"));
        if (Slow.IsAsked)
        {
            Assert.True(kept * Noise <= file, $"A kept answer costs more than a file: {kept:0} and {file:0} microseconds.");
            Assert.All([("An address never asked for", anew), ("A query never asked", query.Length > 0 ? other : 0), ("A changed folder", changed)],
                way => Assert.True(
                    way.Item2 * Noise <= file * MostAnew, $"{way.Item1} costs more than {MostAnew} files: {way.Item2:0} microseconds, a file {file:0}."));
        }
    }

    private static async Task<double> CostAsync(HttpClient client, Func<int, string> address)
    {
        Load load = await Load.RunAsync(client, 2, CostTime, address);
        Assert.Equal(0, load.Errors);
        return load.MicrosecondsEach;
    }

    // Days on which all of the projects run, or after all of the events, with words that all of them have: each once.
    private static string NextQuery(string query, LocalDate first, ref int asked)
    {
        (int word, int day) = Math.DivRem(Interlocked.Increment(ref asked), Days);
        return query.Replace("{0}", NodaTime.Text.LocalDatePattern.Iso.Format(first.PlusDays(day)), StringComparison.Ordinal) + Words[word % Words.Length];
    }

    private static async Task<double> ChangedCostAsync(HttpClient client, IloCatalogue catalogue, IloSnapshot first, IloSnapshot[] others, string address)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        foreach (IloSnapshot other in others)
        {
            catalogue.Show(other);
            Assert.NotEmpty(await client.GetByteArrayAsync(new Uri(address)));
        }

        double each = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / others.Length;
        catalogue.Show(first);
        return each;
    }

    private static IEnumerable<IloSnapshot> Changed(IloSnapshot first, int count, int round)
    {
        Catalogue next = first.Catalogue;
        for (int i = 0; i < count; i++)
        {
            CatalogueBuilder builder = next.ToBuilder();
            builder.Replace(PageReader.Read(PageFolder.Projects(($"Looms of the state {round} {i}", 2010, 2022)), new PageReaderOptions { SourceName = "b.txt" }));
            next = builder.Build();
            yield return new(next, first.Pages, $"changed-{round}-{i}", first.ChangedAt, null, first.Catalogue, first.NewsSince);
        }
    }

    private static string Events()
    {
        StringBuilder text = new("Events\n\nJuly 2019\n\n");
        for (int i = 1; i <= 20; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {i}. A fair of the lamps of district {i}\n\n    {i} July 2019 - {i + 2} July 2019, Lahore\n\n    It ends child labour.\n\n");
        }

        return text.ToString();
    }
}
