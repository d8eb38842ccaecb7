using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues;

/// <summary>What few source records have, or have for a while, in as little room as it takes: nothing, an address, the places of words, or several of
/// these.</summary>
internal static class SourceAside
{
    internal static object? Of(Uri? address, Uri? link, WordPlaces? places) =>
        link is not null || (address is not null && places is not null) ? new Several(address, link, places) : address ?? (object?)places;

    internal static Uri? AddressOf(object? aside) => aside as Uri ?? (aside as Several)?.Address;

    internal static Uri? LinkOf(object? aside) => (aside as Several)?.Link;

    internal static WordPlaces? PlacesOf(object? aside) => aside as WordPlaces ?? (aside as Several)?.Places;

    private sealed record Several(Uri? Address, Uri? Link, WordPlaces? Places);
}
