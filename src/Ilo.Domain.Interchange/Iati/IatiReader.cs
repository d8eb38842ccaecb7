namespace Ilo.Domain.Interchange.Iati;

/// <summary>Reads activity files of the IATI Standard, versions 1.0x to 2.03, as they are published.</summary>
/// <remarks>
/// Nothing in a file makes it throw: what cannot be read is a diagnostic. One activity is in memory at a time. Safe for use by any number of threads.
/// </remarks>
public static class IatiReader
{
    /// <summary>Reads a file, activity by activity, as the result is gone through.</summary>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IatiReading ReadAsync(Stream stream, IatiReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(stream, options ?? new());
    }
}
