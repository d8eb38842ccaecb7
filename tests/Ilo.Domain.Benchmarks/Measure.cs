using System.Diagnostics;

namespace Ilo.Domain.Benchmarks;

/// <summary>The best time of an action, and what it allocates. Actions measured together take turns, so that a busy machine slows all of them.</summary>
internal sealed class Measure(Func<int> action)
{
    private const double RoundMicroseconds = 3_000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    private int _repeat = 1;

    /// <summary>Gets the best time of one call, in microseconds.</summary>
    internal double Best { get; private set; } = double.MaxValue;

    /// <summary>Gets the bytes that one call allocates.</summary>
    internal long Bytes { get; private set; }

    internal static void Run(int rounds, params Measure[] measures)
    {
        // The runtime compiles what runs often anew, in the background: only then do times mean something.
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
        {
            foreach (Measure measure in measures)
            {
                measure.Round();
            }
        }

        foreach (Measure measure in measures)
        {
            measure.Best = double.MaxValue;
        }

        for (int round = 0; round < rounds; round++)
        {
            foreach (Measure measure in measures)
            {
                measure.Round();
            }
        }
    }

    private void Round()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Stopwatch watch = Stopwatch.StartNew();
        int sum = 0;
        for (int i = 0; i < _repeat; i++)
        {
            sum += action();
        }

        double each = watch.Elapsed.TotalMicroseconds / _repeat;
        Bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / _repeat;
        Best = Math.Min(Best, each);
        _repeat = Math.Clamp((int)(RoundMicroseconds / Best), 1, 200_000);
        GC.KeepAlive(sum);
    }
}
