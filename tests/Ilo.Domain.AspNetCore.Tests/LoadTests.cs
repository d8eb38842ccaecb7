using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Ilo.Domain.Tests;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>Many clients at once over a folder that changes, in one process with the server. With ILO_SLOW=1: 200 clients for 30 seconds.</summary>
/// <remarks>They take the whole machine, so the tests run alone.</remarks>
[CollectionDefinition(nameof(LoadTests), DisableParallelization = true)]
[Collection(nameof(LoadTests))]
public sealed partial class LoadTests(ITestOutputHelper output)
{
    private static readonly int Clients = Slow.IsAsked ? 200 : 20;
    private static readonly TimeSpan LoadTime = TimeSpan.FromSeconds(Slow.IsAsked ? 30 : 0.5);
    private static readonly int FewestChanges = Slow.IsAsked ? 20 : 3;

    // A loaded machine reads the folder late.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("/ilo/embed/projects?size=20")]
    [InlineData("/projects?size=20")]
    public async Task List_UnderLoadWithAChangingFolder_AnswersEveryRequestAndShowsTheChanges(string list)
    {
        using PageFolder folder = LargeFolder();
        Change(folder, 0);
        await using KestrelHost host = await StartAsync(folder);
        using HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = Clients });
        using CancellationTokenSource end = new();
        IloCatalogue catalogue = host.Services.GetRequiredService<IloCatalogue>();
        ConcurrentDictionary<string, bool> versions = new();
        ConcurrentDictionary<int, bool> states = new();
        int[] last = new int[Clients];
        int older = 0;
        Task<int> changes = ChangeAsync(folder, end.Token);
        Load load = await Load.RunAsync(
            client, Clients,
            passed => passed < LoadTime || ((versions.Count < FewestChanges || states.Count < FewestChanges) && passed < LoadTime + LongestWait),
            i => $"{host.Address}{list}&utm_id={i % 50}",
            (number, body) =>
            {
                versions.TryAdd(catalogue.Current.Version, true);
                int state = StateOf(body);
                states.TryAdd(state, true);

                // A client that asks one after the other is never shown what was before.
                Interlocked.Add(ref older, state < last[number] ? 1 : 0);
                last[number] = state;
            });
        await end.CancelAsync();
        int made = await changes;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{list}: {Clients} clients for {LoadTime.TotalSeconds} s: {load.Answers} answers, {load.Errors} errors, {load.Answers / LoadTime.TotalSeconds:0} a second; ")
            + string.Create(CultureInfo.InvariantCulture, $"{made} changes made, {versions.Count} catalogues, {states.Count} of them seen in answers"));
        Assert.Equal(0, load.Errors);
        Assert.Equal(0, older);
        Assert.True(load.Answers >= Clients, $"{load.Answers} answers for {Clients} clients.");
        Assert.True(versions.Count >= FewestChanges, $"The catalogue was {versions.Count} different ones.");
        Assert.True(states.Count >= FewestChanges, $"The answers showed {states.Count} different ones.");
        Assert.DoesNotContain(-1, states.Keys);

        // The last change comes to everybody.
        await Waiting.UntilAsync(() => StateOf(client.GetByteArrayAsync(new Uri(host.Address + list)).Result) == made - 1, "The last change is shown");
    }

    private static PageFolder LargeFolder() =>
        new(("a.txt", PageFolder.Projects([.. Enumerable.Range(0, 40).Select(i => ($"Lamps for the schools of district {i}", 2000 + (i % 20), 2021))])));

    private static Task<KestrelHost> StartAsync(PageFolder folder) => KestrelHost.StartAsync(
        options =>
        {
            options.Folder = folder.Pages;
            options.StateFolder = folder.State;
            options.QuietTime = TimeSpan.FromMilliseconds(20);
        });

    // Five times a second; returns how many.
    private static async Task<int> ChangeAsync(PageFolder folder, CancellationToken end)
    {
        int i = 1;
        for (; !end.IsCancellationRequested; i++)
        {
            Change(folder, i);
            await Task.Delay(200, CancellationToken.None);
        }

        return i;
    }

    // Put in its place whole, as programs that save do. It ends last, so that it is the first of the list.
    private static void Change(PageFolder folder, int state)
    {
        folder.Write("b.new", PageFolder.Projects(($"Looms of the state {state}", 2010, 2022)));
        File.Move(folder.PathOf("b.new"), folder.PathOf("b.txt"), overwrite: true);
    }

    // The state of the folder that a list shows; -1 where it shows none, or two.
    private static int StateOf(byte[] body)
    {
        MatchCollection found = StatePattern().Matches(Encoding.UTF8.GetString(body));
        return found.Select(one => one.Groups[1].Value).Distinct().Take(2).ToArray() is [var one] ? int.Parse(one, CultureInfo.InvariantCulture) : -1;
    }

    [GeneratedRegex(@"Looms of the state (\d+)")]
    private static partial Regex StatePattern();
}
