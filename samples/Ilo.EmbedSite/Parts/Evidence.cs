using System.Globalization;
using Ilo.Domain.Catalogues;
using Ilo.EmbedSite.Html;

namespace Ilo.EmbedSite.Parts;

/// <summary>Quotes the words that something in the catalogue rests on, with what stands around them and where that is.</summary>
internal static class Evidence
{
    // So much text is quoted on either side, to the nearest space, in UTF-16 units.
    private const int Around = 90;

    /// <summary>Returns the quotations for a donor, partner or theme; each passage once.</summary>
    internal static IEnumerable<Markup> Of<TRecord>(CatalogueItem<TRecord> entry, CatalogueFindingKind kind, string id)
        where TRecord : class, IRecord =>
        entry.Findings.Where(finding => finding.Kind == kind && finding.Id == id).Select(finding => Quotation(entry, finding)).DistinctBy(quotation => quotation.ToString());

    private static Markup Quotation<TRecord>(CatalogueItem<TRecord> entry, CatalogueFinding finding)
        where TRecord : class, IRecord
    {
        Markup where = Markup.Of($"<cite>{Text.Name(finding.Source.SourceName)}, line {finding.Source.Line + 1}: {Text.InWords(finding.Property.Split('[')[0]).ToLowerInvariant()}{(finding.IsCarriedOver ? " of a page linked to it" : "")}</cite>");
        IRecord? record = entry.Sources.FirstOrDefault(source => source.Source == finding.Source)?.Record;
        string? text = record is null ? null : TextOf(record, finding.Property);
        int start = finding.Span.Start, end = finding.Span.End;
        if (text is null || end > text.Length || text[start..end] != finding.Words)
        {
            return Markup.Of($"<blockquote><p dir=\"auto\"><mark>{Text.Cut(finding.Words)}</mark></p><footer>{where}</footer></blockquote>");
        }

        int first = SpaceAfter(text, start - Around, start), last = SpaceBefore(text, end + Around, end);
        return Markup.Of($"<blockquote><p{Text.Lang(record!.Language)} dir=\"auto\">{(first > 0 ? "… " : "")}{text[first..start]}<mark>{finding.Words}</mark>{text[end..last]}{(last < text.Length ? " …" : "")}</p><footer>{where}</footer></blockquote>");
    }

    // The start of the first whole word behind a position, or where the words begin.
    private static int SpaceAfter(string text, int position, int words) =>
        position <= 0 ? 0 : text.IndexOf(' ', position, words - position) is >= 0 and var space ? space + 1 : words;

    private static int SpaceBefore(string text, int position, int words) =>
        position >= text.Length ? text.Length : text.LastIndexOf(' ', position, position - words) is >= 0 and var space ? space : words;

    private static string? TextOf(IRecord record, string property) => property switch
    {
        "Title" => record.Title,
        "Summary" => record.Summary,
        "Label" => record.Label,
        _ => property.Split('[', ']', '.') switch
        {
            // Sections[2].Heading and Sections[2].Paragraphs[0]
            ["Sections", var section, "", "Heading"] => At(record.Sections, section)?.Heading,
            ["Sections", var section, "", "Paragraphs", var paragraph, ""] => At(record.Sections, section) is { } found ? At(found.Paragraphs.Select(one => one.Text).ToValueList(), paragraph) : null,
            _ => null,
        },
    };

    private static T? At<T>(ValueList<T> list, string position)
        where T : class =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out int i) && i < list.Count ? list[i] : null;
}
