namespace Ilo.Domain.AspNetCore.Data;

/// <summary>Something that can be fetched, and exported as a file: a feed, a calendar, a table.</summary>
/// <param name="Name">Its name below the endpoints' path.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Write">Writes it.</param>
internal sealed record DataFile(string Name, string ContentType, Action<Stream, DataRequest> Write)
{
    /// <summary>Gets whether a query can be asked of it.</summary>
    internal bool IsQueried { get; init; } = true;

    /// <summary>Gets whether browsers save it rather than show it.</summary>
    internal bool IsSaved { get; init; }

    /// <summary>Gets whether it names or links its entries by the site's address, and cannot be made without one.</summary>
    internal bool NeedsAddress { get; init; }

    /// <summary>Gets why there is none with the options; null where there is one.</summary>
    internal Func<IloOptions, string?> Missing { get; init; } = static _ => null;

    internal byte[] ToBytes(DataRequest request)
    {
        using MemoryStream bytes = new();
        Write(bytes, request);
        return bytes.ToArray();
    }
}
