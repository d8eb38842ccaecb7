using System.Buffers;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>
/// Writes the addresses of a list with one more or one less value of a facet. Where values of plain letters are added, their addresses differ in nothing else:
/// what stands before and behind the value is written once.
/// </summary>
internal sealed class FacetAddresses
{
    // What a query string has as it is, whatever stands around it.
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly IloList _list;
    private readonly IloAddresses _addresses;
    private readonly (string Before, string Behind)? _around;

    private FacetAddresses(IloList list, IloAddresses addresses, (string Before, string Behind)? around)
    {
        _list = list;
        _addresses = addresses;
        _around = around;
    }

    /// <summary>Makes the addresses of the values of a facet.</summary>
    internal static FacetAddresses Of(Facet facet, IloList list, IloAddresses addresses) =>
        new(list, addresses, facet.Values.FirstOrDefault(IsAdded) is { } model ? Around(facet.Key, model.Value, addresses.List(list, model.Toggled)) : null);

    /// <summary>Returns the address with the value, or without it where it is chosen.</summary>
    internal string For(FacetValue value) =>
        _around is var (before, behind) && IsAdded(value) ? before + value.Value + behind : _addresses.List(_list, value.Toggled) ?? "";

    // A value that is added is the last of its parameter. A number that is shown with a zero before it is written without it.
    private static bool IsAdded(FacetValue value) =>
        !value.IsChosen && !value.Value.StartsWith('0') && !value.Value.AsSpan().ContainsAnyExcept(Plain);

    private static (string Before, string Behind)? Around(string key, string value, string? address)
    {
        int start = address is null ? -1
            : Math.Max(address.IndexOf($"?{key}=", StringComparison.Ordinal), address.IndexOf($"&{key}=", StringComparison.Ordinal));
        if (start < 0)
        {
            return null;
        }

        int next = address!.IndexOf('&', start + 1), end = next < 0 ? address.Length : next;
        return address.AsSpan(0, end).EndsWith(value, StringComparison.Ordinal) ? (address[..(end - value.Length)], address[end..]) : null;
    }
}
