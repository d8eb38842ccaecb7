using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text.Pages;

/// <summary>Finds where the titles of entries link to, among the links that came with the text.</summary>
internal sealed class EntryLinks
{
    private readonly PageLink[] _links;
    private readonly int[] _starts;

    private EntryLinks(PageLink[] links)
    {
        _links = links;
        _starts = [.. links.Select(link => link.Span.Start)];
    }

    /// <summary>Returns the links in the order of the text; null where there are none.</summary>
    internal static EntryLinks? Of(ValueList<PageLink> links) => links.IsEmpty ? null : new([.. links.OrderBy(link => link.Span.Start)]);

    /// <summary>Returns the address that an entry leads to: that of its title, else that of its first link; null where it has none.</summary>
    internal Uri? AddressOf(TextSpan title, TextSpan entry) => FirstIn(title) ?? FirstIn(entry);

    private Uri? FirstIn(TextSpan span)
    {
        int at = Array.BinarySearch(_starts, span.Start);
        at = at >= 0 ? at : ~at;

        // A link may begin before a title, with its label.
        if (at > 0 && _links[at - 1].Span.End > span.Start)
        {
            at--;
        }

        return at < _links.Length && _links[at].Span.Start < span.End ? _links[at].Address : null;
    }
}
