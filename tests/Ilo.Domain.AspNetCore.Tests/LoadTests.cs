using System.Diagnostics;
using Microsoft.Extensions.FileProviders;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>Many clients at once over a folder that changes, in one process with the server. With ILO_SLOW=1: 200 clients for 30 seconds.</summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("ILO_SLOW") == "1";
    private static readonly int Clients = IsLong ? 200 : 20;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(IsLong ? 30 : 1);

    [Fact]
    public async Task Fragment_UnderLoadWithAChangingFolder_AnswersEveryRequest()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects([.. Enumerable.Range(0, 40).Select(i => ($"Lamps for the schools of district {i}", 2000 + i % 20, 2021))])));
        await using KestrelHost host = await KestrelHost.StartAsync(
            options =>
            {
                options.Folder = folder.Pages;
                options.StateFolder = folder.State;
            },
            application => application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder.Root), RequestPath = "/static" }));
        using HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = Clients });
        byte[] page = await client.GetByteArrayAsync(host.Address + "/ilo/embed/projects?size=40");
        await File.WriteAllBytesAsync(Path.Combine(folder.Root, "same.html"), page);

        double kept = await RunAsync(client, _ => host.Address + "/ilo/embed/projects?size=40", "kept");
        double file = await RunAsync(client, _ => host.Address + "/static/same.html", "static file");

        // The list takes no notice of the parameter, so that the server does not know that it has rendered it before.
        double anew = await RunAsync(client, i => $"{host.Address}/ilo/embed/projects?size=40&utm_id={i}", "rendered anew");
        using CancellationTokenSource end = new();
        Task changes = ChangeAsync(folder, end.Token);
        await RunAsync(client, i => $"{host.Address}/ilo/embed/projects?size=40&utm_id={i % 50}", "while the folder changes");
        await end.CancelAsync();
        await changes;
        output.WriteLine($"{page.Length} bytes, {Clients} clients, {Time.TotalSeconds} s each: kept {kept / file:0.00} times as many as the static file, anew {file / anew:0.0} times fewer");
        if (IsLong)
        {
            Assert.True(kept >= file, $"A kept fragment is slower than a file: {kept:0} and {file:0} a second.");
            Assert.True(anew * 10 >= file, $"A fragment rendered anew costs more than ten files: {anew:0} and {file:0} a second.");
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
        output.WriteLine($"{what}: {answered} answers, {errors} errors, {rate:0} a second");
        Assert.Equal(0, errors);
        return rate;
    }
}
