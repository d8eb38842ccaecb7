namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>What is known, and the quotations that it rests on.</summary>
internal sealed record EvidenceGroup(string Name, string? Address, IReadOnlyList<Quotation> Quotations);

/// <summary>Where words stand.</summary>
/// <param name="Address">The page's own address; null where it is not known.</param>
/// <param name="Source">The page's name.</param>
/// <param name="Line">The line as people count, from 1.</param>
/// <param name="IsCarriedOver">Whether it is a page of another item, linked with this one.</param>
internal sealed record QuotationPlace(string? Address, string Source, string Line, bool IsCarriedOver);

/// <summary>Words of pages that state something, with what stands around them and where that is.</summary>
internal sealed record Quotation
{
    // So much text is quoted on either side, to the nearest space, in UTF-16 units.
    private const int Around = 90;

    internal required string Words { get; init; }

    internal string Before { get; init; } = "";

    internal string After { get; init; } = "";

    internal LanguageCode? Language { get; init; }

    /// <summary>Gets the places that say so in the same words, each once.</summary>
    internal required IReadOnlyList<QuotationPlace> Places { get; init; }

    /// <summary>Returns the quotations of findings, each passage once.</summary>
    internal static IReadOnlyList<Quotation> Of<TRecord>(CatalogueItem<TRecord> item, IEnumerable<CatalogueFinding> findings, IloSnapshot snapshot)
        where TRecord : class, IRecord =>
        [.. findings.Select(finding => Of(item, finding, snapshot)).GroupBy(one => (one.Before, one.Words, one.After, one.Language))
            .Select(same => same.First() with { Places = [.. same.SelectMany(one => one.Places).Distinct()] })];

    private static Quotation Of<TRecord>(CatalogueItem<TRecord> item, CatalogueFinding finding, IloSnapshot snapshot)
        where TRecord : class, IRecord
    {
        (IRecord? record, string? text) = FoundText.Of(item, finding, snapshot);
        int start = finding.Span.Start, end = finding.Span.End;
        Quotation quotation = new()
        {
            Words = Markup.Cut(finding.Words, Markup.LongestTitle),
            Language = record?.Language,
            Places =
            [
                new(
                    (finding.Source.Address ?? finding.Source.Link)?.AbsoluteUri, finding.Source.SourceName,
                    (finding.Source.Line + 1).ToString(CultureInfo.InvariantCulture), finding.IsCarriedOver),
            ],
        };
        if (text is null)
        {
            return quotation;
        }

        int first = SpaceAfter(text, start - Around, start), last = SpaceBefore(text, end + Around, end);
        return quotation with { Before = (first > 0 ? "… " : "") + text[first..start], After = text[end..last] + (last < text.Length ? " …" : "") };
    }

    // The start of the first whole word behind a position, or where the words begin.
    private static int SpaceAfter(string text, int position, int words) =>
        position <= 0 ? 0 : text.IndexOf(' ', position, words - position) is >= 0 and var space ? space + 1 : words;

    private static int SpaceBefore(string text, int position, int words) =>
        position >= text.Length ? text.Length : text.LastIndexOf(' ', position, position - words) is >= 0 and var space ? space : words;
}
