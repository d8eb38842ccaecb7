using Ilo.Domain.Tests;
using Microsoft.Extensions.FileProviders;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>Many clients at once over a folder that changes, in one process with the server. With ILO_SLOW=1: 200 clients for 30 seconds, and costs.</summary>
/// <remarks>The processor time is that of the whole process, so the tests run alone.</remarks>
[CollectionDefinition(nameof(LoadTests), DisableParallelization = true)]
[Collection(nameof(LoadTests))]
public sealed class LoadTests(ITestOutputHelper output)
{
    // What the noise of a machine hides.
    private const double Noise = 0.9;

    // A page rendered anew takes at most so many times the processor time of a file with the same bytes, the client's part included in both.
    private const double MostAnew = 10;

    private static readonly int Clients = Slow.IsAsked ? 200 : 20;
    private static readonly TimeSpan LoadTime = TimeSpan.FromSeconds(Slow.IsAsked ? 30 : 0.5);
    private static readonly TimeSpan CostTime = TimeSpan.FromSeconds(Slow.IsAsked ? 1.5 : 0.1);
    private static readonly int Rounds = Slow.IsAsked ? 4 : 1;

    [Theory]
    [InlineData("/ilo/embed/projects?size=20")]
    [InlineData("/ilo/embed/timeline?size=20")]
    [InlineData("/projects?size=20")]
    [InlineData("/timeline?size=40")]
    public async Task List_RenderedAnew_CostsAFewFilesAndKeptNoMoreThanOne(string list)
    {
        using PageFolder folder = LargeFolder();
        await using KestrelHost host = await StartAsync(folder);
        string address = host.Address + list;
        using HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = Clients });
        byte[] page = await client.GetByteArrayAsync(new Uri(address));
        await File.WriteAllBytesAsync(Path.Combine(folder.Root, "same.html"), page);
        Func<int, string>[] ways =
        [
            _ => host.Address + "/static/same.html",
            _ => address,

            // The list takes no notice of the parameter, so that the server does not know that it has rendered it before.
            i => $"{address}&utm_id={i}",
        ];
        double[] costs = [double.MaxValue, double.MaxValue, double.MaxValue];

        // The ways take turns, and the least counts: other work on the machine costs time in some rounds only.
        int asked = 0;
        for (int round = -1; round < Rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                Func<int, string> next = ways[way];
                Load load = await Load.RunAsync(client, 2, CostTime, _ => next(Interlocked.Increment(ref asked)));
                Assert.Equal(0, load.Errors);
                costs[way] = round < 0 ? costs[way] : Math.Min(costs[way], load.MicrosecondsEach);
            }
        }

        (double file, double kept, double anew) = (costs[0], costs[1], costs[2]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{list}: {page.Length} bytes; file {file:0} us, kept {kept / file:0.00} times as much, rendered anew {anew / file:0.0} times"));
        if (Slow.IsAsked)
        {
            Assert.True(kept * Noise <= file, $"A kept list costs more than a file: {kept:0} and {file:0} microseconds.");
            Assert.True(anew <= file * MostAnew, $"A list rendered anew costs more than {MostAnew} files: {anew:0} and {file:0} microseconds.");
        }
    }

    [Theory]
    [InlineData("/ilo/embed/projects?size=20")]
    [InlineData("/projects?size=20")]
    public async Task List_UnderLoadWithAChangingFolder_AnswersEveryRequest(string list)
    {
        using PageFolder folder = LargeFolder();
        await using KestrelHost host = await StartAsync(folder);
        using HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = Clients });
        using CancellationTokenSource end = new();
        Task changes = ChangeAsync(folder, end.Token);
        Load load = await Load.RunAsync(client, Clients, LoadTime, i => $"{host.Address}{list}&utm_id={i % 50}");
        await end.CancelAsync();
        await changes;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{list}: {Clients} clients for {LoadTime.TotalSeconds} s: {load.Answers} answers, {load.Errors} errors, {load.Answers / LoadTime.TotalSeconds:0} a second"));
        Assert.Equal(0, load.Errors);
        Assert.True(load.Answers >= Clients, $"{load.Answers} answers for {Clients} clients.");
    }

    private static PageFolder LargeFolder() =>
        new(("a.txt", PageFolder.Projects([.. Enumerable.Range(0, 40).Select(i => ($"Lamps for the schools of district {i}", 2000 + (i % 20), 2021))])));

    private static Task<KestrelHost> StartAsync(PageFolder folder) => KestrelHost.StartAsync(
        options =>
        {
            options.Folder = folder.Pages;
            options.StateFolder = folder.State;
        },
        application => application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder.Root), RequestPath = "/static" }));

    private static async Task ChangeAsync(PageFolder folder, CancellationToken end)
    {
        for (int i = 0; !end.IsCancellationRequested; i++)
        {
            folder.Write("b.txt", PageFolder.Projects(($"Looms of the year {i}", 2010, 2022)));
            await Task.Delay(200, CancellationToken.None);
        }
    }
}
