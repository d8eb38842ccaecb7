using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>Finds the text of a record that a finding names.</summary>
internal static class FoundText
{
    /// <summary>
    /// Returns the record whose text states a finding, with that text; nulls where the words are not found. It is a record of the item or, for what was carried
    /// over, another of the same page; of several with the same words the one that stands nearest to where they do.
    /// </summary>
    internal static (IRecord? Record, string? Text) Of<TRecord>(CatalogueItem<TRecord> item, CatalogueFinding finding, IloSnapshot snapshot)
        where TRecord : class, IRecord
    {
        string page = finding.Source.SourceName;
        IEnumerable<(IRecord Record, SourceReference Source)> own = item.Sources.Select(source => ((IRecord)source.Record, source.Source));
        return Nearest(own.Where(one => one.Source.SourceName == page), finding) is { Record: not null } found ? found : Nearest(
            snapshot.Pages.Where(one => one.Reading?.SourceName == page).SelectMany(one => one.Reading!.Records)
                .Where(one => (one.Project ?? (IRecord?)one.Event ?? one.Article) is not null)
                .Select(one => ((one.Project ?? (IRecord?)one.Event ?? one.Article)!, one.Source)),
            finding);
    }

    /// <summary>Returns the text of a property such as <c>Summary</c> or <c>Sections[2].Paragraphs[0]</c>; null where there is none.</summary>
    internal static string? Of(IRecord record, string property) => property switch
    {
        "Title" => record.Title,
        "Summary" => record.Summary,
        "Label" => record.Label,
        _ => property.Split('[', ']', '.') switch
        {
            ["Sections", var section, "", "Heading"] => At(record.Sections, section)?.Heading,
            ["Sections", var section, "", "Paragraphs", var paragraph, ""] => At(record.Sections, section) is { } found
                ? TextAt(found.Paragraphs, paragraph) : null,
            _ => null,
        },
    };

    private static (IRecord? Record, string? Text) Nearest(IEnumerable<(IRecord Record, SourceReference Source)> records, CatalogueFinding finding) =>
        records.Select(one => (one.Record, Text: Of(one.Record, finding.Property), Distance: Math.Abs(one.Source.Span.Start - finding.Source.Span.Start)))
            .Where(one => one.Text is { } text && finding.Span.End <= text.Length
                && text.AsSpan(finding.Span.Start, finding.Span.Length).SequenceEqual(finding.Words))
            .OrderBy(one => one.Distance)
            .Select(one => ((IRecord?)one.Record, one.Text))
            .FirstOrDefault();

    private static string? TextAt(ValueList<Paragraph> paragraphs, string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out int i) && i < paragraphs.Count ? paragraphs[i].Text : null;

    private static T? At<T>(ValueList<T> list, string position)
        where T : class =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out int i) && i < list.Count ? list[i] : null;
}
