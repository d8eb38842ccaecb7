namespace Ilo.Explorer;

/// <summary>How the process takes memory.</summary>
internal static class ProcessMemory
{
    // As much as a segment of the collector has room for. All of it is the process's own at once; it occupies no more than is written to.
    private const long Room = 240L * 1024 * 1024;

    // The part of it for large objects, such as the text of a page of some size. Where none is named, the whole is claimed twice, for these and for the rest.
    private const long LargeRoom = 32L * 1024 * 1024;

    // Other processes need memory too.
    private const long LeastShares = 8;

    /// <summary>
    /// Claims memory for a command that ends before any of it would have to be collected, where there is plenty; with more, memory is collected as everywhere.
    /// </summary>
    /// <remarks>Memory is else taken piece by piece, which is a third of the time of a small command of the natively compiled program.</remarks>
    internal static void ClaimRoom()
    {
        // What the machine has, or the limit of the container where that is less.
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < LeastShares * Room)
        {
            return;
        }

        try
        {
            // No collection comes before it: where the memory is not there, it is not claimed.
            GC.TryStartNoGCRegion(Room, LargeRoom, disallowFullBlockingGC: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The process may have less: its memory is collected from the start.
        }
    }
}
