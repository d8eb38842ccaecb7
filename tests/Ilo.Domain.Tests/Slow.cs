namespace Ilo.Domain.Tests;

/// <summary>Tests that would take minutes do a part of their work, unless ILO_SLOW=1 asks for all of it, as .ci/run does.</summary>
internal static class Slow
{
    private const int Part = 10;
    private const int Fewest = 10;

    /// <summary>Gets whether all of it is asked for.</summary>
    internal static bool IsAsked { get; } = Environment.GetEnvironmentVariable("ILO_SLOW") == "1";

    /// <summary>Returns how many cases a property is tried on: some of them, unless all are asked for.</summary>
    internal static int Cases(int all) => IsAsked ? all : Math.Max(all / Part, Math.Min(all, Fewest));

    /// <summary>Returns so many of the values, others at each turn, so that together the turns have all; all at each turn where all are asked for.</summary>
    internal static IReadOnlyList<T> Some<T>(IReadOnlyList<T> all, int count, int turn = 0) =>
        IsAsked ? all : [.. Enumerable.Range(turn * count, Math.Min(count, all.Count)).Select(i => all[i % all.Count])];

    /// <summary>Returns every so many-th of the values, those of a turn from 0 on; all of them where all are asked for.</summary>
    internal static IReadOnlyList<T> Every<T>(IReadOnlyList<T> all, int step, int turn = 0) => IsAsked ? all : [.. all.Where((_, i) => i % step == turn)];
}
