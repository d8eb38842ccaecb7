using System.Diagnostics;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>What clients that ask one after the other, many at once, were answered.</summary>
/// <param name="Answers">How many answers were right.</param>
/// <param name="Errors">How many were not.</param>
/// <param name="MicrosecondsEach">The processor time of the process, server and clients, for each request.</param>
internal sealed record Load(int Answers, int Errors, double MicrosecondsEach)
{
    /// <summary>Asks for a time.</summary>
    internal static Task<Load> RunAsync(HttpClient client, int clients, TimeSpan time, Func<int, string> address) =>
        RunAsync(client, clients, passed => passed < time, address, static (_, _) => { });

    /// <summary>Asks as long as <paramref name="goesOn"/> says, and shows <paramref name="look"/> each answer with the number of the client that got it.</summary>
    internal static async Task<Load> RunAsync(HttpClient client, int clients, Func<TimeSpan, bool> goesOn, Func<int, string> address, Action<int, byte[]> look)
    {
        int asked = 0;
        int answers = 0;
        int errors = 0;
        Stopwatch clock = Stopwatch.StartNew();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(number => Task.Run(async () =>
        {
            // Each asks once at least, however late its turn comes.
            do
            {
                try
                {
                    byte[] body = await client.GetByteArrayAsync(new Uri(address(Interlocked.Increment(ref asked))));
                    look(number, body);
                    Interlocked.Increment(ref body.Length > 1000 ? ref answers : ref errors);
                }
                catch (HttpRequestException)
                {
                    Interlocked.Increment(ref errors);
                }
            }
            while (goesOn(clock.Elapsed));
        })));
        return new(answers, errors, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / asked);
    }
}
