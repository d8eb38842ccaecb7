namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>What is known, and the quotations that it rests on.</summary>
internal sealed record EvidenceGroup(string Name, string? Address, IReadOnlyList<Quotation> Quotations);

/// <summary>Words of a page that state something, with what stands around them and where that is.</summary>
internal sealed record Quotation
{
    // So much text is quoted on either side, to the nearest space, in UTF-16 units.
    private const int Around = 90;

    internal required string Words { get; init; }

    internal string Before { get; init; } = "";

    internal string After { get; init; } = "";

    internal LanguageCode? Language { get; init; }

    /// <summary>Gets the page's own address; null where it is not known.</summary>
    internal string? Address { get; init; }

    internal required string Source { get; init; }

    /// <summary>Gets the line as people count, from 1.</summary>
    internal required string Line { get; init; }

    internal bool IsCarriedOver { get; init; }

    /// <summary>Returns the quotations of findings, each passage once.</summary>
    internal static IReadOnlyList<Quotation> Of<TRecord>(CatalogueItem<TRecord> item, IEnumerable<CatalogueFinding> findings, IloSnapshot snapshot)
        where TRecord : class, IRecord =>
        [.. findings.Select(finding => Of(item, finding, snapshot)).DistinctBy(one => (one.Source, one.Line, one.Before, one.Words, one.After))];

    private static Quotation Of<TRecord>(CatalogueItem<TRecord> item, CatalogueFinding finding, IloSnapshot snapshot)
        where TRecord : class, IRecord
    {
        (IRecord? record, string? text) = FoundText.Of(item, finding, snapshot);
        int start = finding.Span.Start, end = finding.Span.End;
        Quotation quotation = new()
        {
            Words = Markup.Cut(finding.Words, Markup.LongestTitle),
            Language = record?.Language,
            Address = (finding.Source.Address ?? finding.Source.Link)?.AbsoluteUri,
            Source = finding.Source.SourceName,
            Line = (finding.Source.Line + 1).ToString(CultureInfo.InvariantCulture),
            IsCarriedOver = finding.IsCarriedOver,
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
