namespace Ilo.Domain.Catalogues;

/// <summary>What few source records have, or have for a while, in as little room as it takes: nothing, an address, where its words stand, or several of
/// these.</summary>
internal static class SourceAside
{
    internal static object? Of(Uri? address, Uri? link, object? places) =>
        link is not null || (address is not null && places is not null) ? new Several(address, link, places) : address ?? places;

    internal static Uri? AddressOf(object? aside) => aside as Uri ?? (aside as Several)?.Address;

    internal static Uri? LinkOf(object? aside) => (aside as Several)?.Link;

    internal static object? PlacesOf(object? aside) => aside is Several several ? several.Places : aside is Uri ? null : aside;

    private sealed record Several(Uri? Address, Uri? Link, object? Places);
}
