namespace Ilo.Explorer;

/// <summary>What the process returns; docs/explorer.md and <c>--help</c> list the same.</summary>
internal static class ExitCodes
{
    /// <summary>Done; diagnostics may have been shown.</summary>
    internal const int Done = 0;

    /// <summary>Done, and the answer is not the one that is hoped for: <c>check</c> found a problem, <c>diff</c> a difference, <c>show</c> nothing.</summary>
    internal const int Found = 1;

    /// <summary>The command line, or the query in it, is wrong. Nothing was read.</summary>
    internal const int Usage = 2;

    /// <summary>Some of the input could not be read; the rest was, and was shown.</summary>
    internal const int SomeInputFailed = 3;

    /// <summary>None of the input could be read.</summary>
    internal const int AllInputFailed = 4;

    /// <summary>Standard output is full or closed.</summary>
    internal const int OutputFailed = 5;

    /// <summary>Gets the lines for <c>--help</c>.</summary>
    internal static IReadOnlyList<string> Help { get; } =
    [
        "0  done",
        "1  done; check found a problem, diff a difference, or show nothing",
        "2  the command line or the query is wrong",
        "3  part of the input could not be read; the rest was",
        "4  none of the input could be read",
        "5  the output is full or closed",
    ];
}
