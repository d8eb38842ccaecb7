using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Where the words of a record were found on its page before: that lasts when the page's text is let go.</summary>
/// <param name="findings">What was found.</param>
internal sealed class KnownPlaces(IEnumerable<CatalogueFinding> findings)
{
    private Dictionary<(string Property, TextSpan Span, string Words), SourceReference>? _places;

    /// <summary>Returns where words of a property stand; null for words that were not found before.</summary>
    internal SourceReference? Of(string property, TextSpan span, string words) =>
        (_places ??= Places()).TryGetValue((property, span, words), out SourceReference place) ? place : null;

    private Dictionary<(string Property, TextSpan Span, string Words), SourceReference> Places()
    {
        Dictionary<(string Property, TextSpan Span, string Words), SourceReference> places = [];
        foreach (CatalogueFinding finding in findings)
        {
            places.TryAdd((finding.Property, finding.Span, finding.Words), finding.Source);
        }

        return places;
    }
}
