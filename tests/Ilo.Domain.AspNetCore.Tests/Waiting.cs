namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>Waits for what happens on another thread.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    internal static async Task UntilAsync(Func<bool> isSo, string what)
    {
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(watch.Elapsed < Longest, $"{what}: not so after {Longest.TotalSeconds} seconds.");
            await Task.Delay(20);
        }
    }
}
