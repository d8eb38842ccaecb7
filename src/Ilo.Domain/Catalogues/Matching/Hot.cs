using System.Runtime.CompilerServices;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>How the innermost loops of joining are compiled.</summary>
internal static class Hot
{
    /// <summary>
    /// Well at once: they run millions of times from the first record on, and a program that joins once would end before the just-in-time compiler, which first
    /// compiles in haste, came back to them.
    /// </summary>
    internal const MethodImplOptions Loop = MethodImplOptions.AggressiveOptimization;
}
