using System.Globalization;

namespace Ilo.Domain.Tests;

/// <summary>Shows that work takes time in proportion to its size.</summary>
internal static class Growth
{
    private const int LeastTries = 2;
    private const int MostTries = 8;

    /// <summary>
    /// Fails where work of some times the size takes more than so many times the processor time. Both sizes take turns and the least of each counts: whatever
    /// else the machine does only adds.
    /// </summary>
    /// <param name="size">The smaller size: so large that its work takes some milliseconds.</param>
    /// <param name="make">Makes what is worked on, of a size; that takes no part in the time.</param>
    /// <param name="work">The work.</param>
    /// <param name="factor">How many times as large the larger size is.</param>
    /// <param name="time">What the time of an action is: by default that of this thread, for work that no other takes part in.</param>
    internal static void AssertLinear<T>(int size, Func<int, T> make, Action<T> work, int factor = 8, Func<Action, TimeSpan>? time = null)
    {
        time ??= ThreadTime.Of;

        // Between what is in proportion, the factor, and its square.
        double limit = factor * Math.Sqrt(factor);
        (T small, T large) = (make(size), make(size * factor));

        // What has not run yet is compiled first.
        work(make(Math.Max(1, size / 4)));
        (TimeSpan few, TimeSpan many) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (int i = 0; i < LeastTries || (i < MostTries && many > few * limit); i++)
        {
            few = Least(few, time(() => work(small)));
            many = Least(many, time(() => work(large)));
        }

        string times = string.Create(CultureInfo.InvariantCulture, $"{few.TotalMilliseconds:0.0} ms, {many / few:0.0} times as long for {factor} times as much");
        TestContext.Current.TestOutputHelper?.WriteLine(times);
        Assert.True(many <= few * limit, string.Create(CultureInfo.InvariantCulture, $"{times}, instead of {limit:0.0} at most."));
    }

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
