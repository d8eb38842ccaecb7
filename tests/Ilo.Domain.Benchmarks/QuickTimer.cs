using System.Diagnostics;

namespace Ilo.Domain.Benchmarks;

/// <summary>Measures with a stopwatch.</summary>
internal static class QuickTimer
{
    /// <summary>Returns the median time of one call, in microseconds, over at least 7 turns and 200 ms.</summary>
    internal static double Microseconds<T>(Func<T> action)
    {
        action();
        Stopwatch one = Stopwatch.StartNew();
        action();

        // A turn is long enough for the stopwatch, whatever one call takes.
        int calls = (int)Math.Clamp(20_000 / Math.Max(0.05, one.Elapsed.TotalMicroseconds), 1, 100_000);
        List<double> turns = [];
        Stopwatch all = Stopwatch.StartNew();
        while (turns.Count < 7 || all.ElapsedMilliseconds < 200)
        {
            Stopwatch turn = Stopwatch.StartNew();
            for (int i = 0; i < calls; i++)
            {
                action();
            }

            turns.Add(turn.Elapsed.TotalMicroseconds / calls);
        }

        turns.Sort();
        return turns[turns.Count / 2];
    }
}
