namespace Ilo.Domain.Tests;

/// <summary>What the process holds in memory: for tests that run when no other does.</summary>
/// <remarks>
/// Buffers that others have given back to a pool are let go of when they have lain there long enough, some tens of millions of bytes at a moment that nobody
/// chooses. A test that asks that little is held loses nothing by that; one that asks that something is seen holds several times as much.
/// </remarks>
internal static class HeldMemory
{
    private const int MostRounds = 10;
    private const long Settled = 100_000;

    /// <summary>Returns the bytes that are reachable, not those that wait for collection or for a finalizer.</summary>
    internal static long Now()
    {
        long held = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < MostRounds; i++)
        {
            GC.WaitForPendingFinalizers();
            long before = held;
            held = GC.GetTotalMemory(forceFullCollection: true);
            if (before - held < Settled)
            {
                break;
            }
        }

        return held;
    }
}
