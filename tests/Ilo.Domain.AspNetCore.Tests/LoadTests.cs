using System.Diagnostics;
using Microsoft.Extensions.FileProviders;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>Many clients at once over a folder that changes, in one process with the server. With ILO_SLOW=1: 200 clients for 30 seconds, and costs.</summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    // What the noise of a machine hides.
    private const double Noise = 0.9;

    // A page rendered anew takes at most so many times what a file of the same bytes does: 10 is the aim, docs/performance.md has what was measured.
    private const double MostAnew = 40;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("ILO_SLOW") == "1";
    private static readonly int Clients = IsLong ? 200 : 20;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(IsLong ? 30 : 0.5);

    [Theory]
    [InlineData("/ilo/embed/projects?size=20")]
    [InlineData("/projects?size=20")]
    public async Task List_UnderLoadWithAChangingFolder_AnswersEveryRequest(string list)
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects([.. Enumerable.Range(0, 40).Select(i => ($"Lamps for the schools of district {i}", 2000 + (i % 20), 2021))])));
        await using KestrelHost host = await KestrelHost.StartAsync(
            options =>
            {
                options.Folder = folder.Pages;
                options.StateFolder = folder.State;
            },
            application => application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder.Root), RequestPath = "/static" }));
        string address = host.Address + list;
        using HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = Clients });
        byte[] page = await client.GetByteArrayAsync(new Uri(address));
        await File.WriteAllBytesAsync(Path.Combine(folder.Root, "same.html"), page);

        double kept = await RunAsync(client, _ => address, "kept");
        double file = await RunAsync(client, _ => host.Address + "/static/same.html", "static file");

        // The list takes no notice of the parameter, so that the server does not know that it has rendered it before.
        double anew = await RunAsync(client, i => $"{address}&utm_id={i}", "rendered anew");
        using CancellationTokenSource end = new();
        Task changes = ChangeAsync(folder, end.Token);
        await RunAsync(client, i => $"{address}&utm_id={i % 50}", "while the folder changes");
        await end.CancelAsync();
        await changes;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{list}: {page.Length} bytes, {Clients} clients, {Time.TotalSeconds} s each; cost of a file 1, kept {file / kept:0.00}, rendered anew {file / anew:0.0}"));
        if (IsLong)
        {
            Assert.True(kept >= file * Noise, $"A kept list is slower than a file: {kept:0} and {file:0} a second.");
            Assert.True(anew * MostAnew >= file, $"A list rendered anew costs more than {MostAnew} files: {anew:0} and {file:0} a second.");
        }
    }

    private static async Task ChangeAsync(PageFolder folder, CancellationToken end)
    {
        for (int i = 0; !end.IsCancellationRequested; i++)
        {
            folder.Write("b.txt", PageFolder.Projects(($"Looms of the year {i}", 2010, 2022)));
            await Task.Delay(200, CancellationToken.None);
        }
    }

    private async Task<double> RunAsync(HttpClient client, Func<int, string> address, string what)
    {
        int asked = 0;
        int answered = 0;
        int errors = 0;
        Stopwatch clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < Time)
            {
                try
                {
                    byte[] body = await client.GetByteArrayAsync(new Uri(address(Interlocked.Increment(ref asked))));
                    Interlocked.Increment(ref body.Length > 1000 ? ref answered : ref errors);
                }
                catch (HttpRequestException)
                {
                    Interlocked.Increment(ref errors);
                }
            }
        })));
        double rate = answered / clock.Elapsed.TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {answered} answers, {errors} errors, {rate:0} a second"));
        Assert.Equal(0, errors);
        Assert.True(answered >= Clients, $"{what}: {answered} answers for {Clients} clients.");
        return rate;
    }
}
