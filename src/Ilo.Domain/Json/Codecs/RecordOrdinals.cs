namespace Ilo.Domain.Json.Codecs;

/// <summary>Numbers the record codecs.</summary>
internal static class RecordOrdinals
{
    private static int s_next = -1;

    internal static int Next() => Interlocked.Increment(ref s_next);
}
