namespace Ilo.Explorer;

/// <summary>How the process takes memory.</summary>
internal static class ProcessMemory
{
    // As much as a segment of the collector has room for; what is not used of it is only an address.
    private const long Room = 240L * 1024 * 1024;

    /// <summary>Claims memory for a command that ends before any of it would have to be collected; with more, memory is collected as everywhere.</summary>
    /// <remarks>Memory is else taken piece by piece, which is a third of the time of a small command of the natively compiled program.</remarks>
    internal static void ClaimRoom()
    {
        try
        {
            GC.TryStartNoGCRegion(Room);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The process may have less: its memory is collected from the start.
        }
    }
}
