namespace Ilo.Domain.Json.Codecs;

/// <summary>Numbers the record codecs.</summary>
internal static class RecordOrdinals
{
    private static int _next = -1;

    internal static int Next() => Interlocked.Increment(ref _next);
}
