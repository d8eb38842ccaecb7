using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Hosting;

namespace Ilo.EmbedSite.Tests;

/// <summary>Many clients at once, in one process with the site. The environment variables ILO_SITE_CLIENTS and ILO_SITE_SECONDS make it longer.</summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    private static readonly int Clients = Setting("ILO_SITE_CLIENTS", 50);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(Setting("ILO_SITE_SECONDS", 2));

    [Fact]
    public async Task ProjectList_UnderLoad_AnswersEveryRequest()
    {
        using TemporaryFolder web = new();
        await using LoadedSite site = new(web.Path);
        site.UseKestrel();
        site.StartServer();
        byte[] page = await site.Client.GetByteArrayAsync(new Uri("/projects", UriKind.Relative), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(web.Path, "static.html"), page, TestContext.Current.CancellationToken);

        Result list = await RunAsync(site.ClientOptions.BaseAddress, _ => "/projects", page.Length);
        Result file = await RunAsync(site.ClientOptions.BaseAddress, _ => "/static.html", page.Length);

        // The site takes no notice of the parameter, and so does not know that it has rendered the page before.
        Result anew = await RunAsync(site.ClientOptions.BaseAddress, i => string.Create(CultureInfo.InvariantCulture, $"/projects?utm_id={i}"), page.Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Clients} clients, {Time.TotalSeconds:0} s each, {page.Length} bytes, {Environment.ProcessorCount} processors"));
        output.WriteLine($"project list: {list}");
        output.WriteLine($"static file: {file}");
        output.WriteLine($"project list, rendered anew: {anew}");

        Assert.Equal(0, list.Errors);
        Assert.Equal(0, file.Errors);
        Assert.Equal(0, anew.Errors);
        Assert.True(list.Requests >= Clients, $"{list.Requests} requests of {Clients} clients");
    }

    private static async Task<Result> RunAsync(Uri server, Func<int, string> address, int length)
    {
        using SocketsHttpHandler handler = new() { MaxConnectionsPerServer = Clients };
        using HttpClient client = new(handler) { BaseAddress = server };
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(i => client.GetByteArrayAsync(new Uri(address(-i), UriKind.Relative))));

        ConcurrentBag<double[]> times = [];
        int errors = 0, asked = 0;
        Stopwatch clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            List<double> mine = [];
            while (clock.Elapsed < Time)
            {
                long start = Stopwatch.GetTimestamp();
                try
                {
                    byte[] body = await client.GetByteArrayAsync(new Uri(address(Interlocked.Increment(ref asked)), UriKind.Relative));
                    if (body.Length != length)
                    {
                        Interlocked.Increment(ref errors);
                    }
                }
                catch (HttpRequestException)
                {
                    Interlocked.Increment(ref errors);
                }

                mine.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            times.Add([.. mine]);
        })));
        double[] all = [.. times.SelectMany(one => one).Order()];
        return new(all.Length, errors, all.Length / clock.Elapsed.TotalSeconds, all[all.Length / 2], all[(int)(all.Length * 0.99)]);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0 ? value : otherwise;

    private sealed record Result(int Requests, int Errors, double PerSecond, double Median, double Slow)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"{Requests} requests, {Errors} errors, {PerSecond:0} a second, median {Median:0.0} ms, 99th percentile {Slow:0.0} ms");
    }

    // Serves files of its own beside the pages, without a line in the log for each request.
    private sealed class LoadedSite(string web) : TestSite(SamplePages)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseWebRoot(web);
        }
    }
}
