using System.Runtime.CompilerServices;

namespace Ilo.Domain.Words;

/// <summary>How the methods are compiled that many others call while a page is read.</summary>
internal static class Compiled
{
    /// <summary>
    /// Once, and called. A page is short and goes through much code: what is copied into each of its callers pushes other code out of the processor's memory,
    /// and to fetch that again takes longer than a call.
    /// </summary>
    internal const MethodImplOptions Once = MethodImplOptions.NoInlining;
}
