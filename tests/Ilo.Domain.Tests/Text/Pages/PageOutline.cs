using System.Globalization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>
/// Shows a reading in few lines, so that a test can state all of it beside the page: the page's properties, <c>#</c> each section, <c>-</c> each entry
/// (<c>- Event 1 [group] (credit) &lt;label&gt; title | dates | place | budget | code | byline | summary</c>), <c>!</c> each diagnostic with its line, column
/// and length.
/// </summary>
internal static class PageOutline
{
    /// <summary>Reads an English page, and asserts that the reading is the one expected.</summary>
    internal static void Matches(string text, string expected, PageKind? kind = null) =>
        Assert.Equal(expected, string.Join('\n', Of(PageReader.Read(text, new PageReaderOptions { Language = LanguageCode.English, Kind = kind }), text)));

    internal static IEnumerable<string> Of(PageReading reading, string text) =>
        [.. Properties(reading.Page), .. reading.Page.Sections.Select(Show), .. reading.Page.Entries.Select(Show), .. Diagnostics(reading),
            .. Lost(reading, text)];

    // That a page gives no record follows from the rest of the outline, and is tested for itself.
    private static IEnumerable<string> Diagnostics(PageReading reading) =>
        reading.Diagnostics.Where(diagnostic => diagnostic.Descriptor != DiagnosticDescriptors.NoRecord).Select(Show);

    private static IEnumerable<string> Properties(Page page)
    {
        string?[] lines =
        [
            page.Kind + (page.Title is { } title ? ": " + title : ""),
            Named("label", page.Label),
            Named("introduction", page.Introduction),
            Named("type", page.Type),
            Named("dates", Show(page.Dates, page.Precision)),
            Named("place", page.Place),
            Named("donors", Joined(page.Donors)),
            Named("partners", Joined(page.Partners)),
            Named("budget", page.Budget?.ToString()),
            Named("locations", Joined(page.Locations)),
            Named("beneficiaries", Joined(page.Beneficiaries)),
        ];
        return lines.OfType<string>();
    }

    private static string Show(Section section) =>
        $"# {section.Heading ?? "(no heading)"}: {string.Join(" / ", section.Paragraphs.Select(paragraph => paragraph.Text))}".TrimEnd();

    private static string Show(Entry entry)
    {
        string?[] head =
        [
            entry.Kind?.ToString() ?? "?",
            entry.Number?.ToString(CultureInfo.InvariantCulture),
            entry.Group is { } group ? $"[{group}]" : null,
            entry.Credit is { } credit ? $"({credit})" : null,
            entry.Label is { } label ? $"<{label}>" : null,
            entry.Title ?? "(no title)",
        ];
        string?[] rest = [Show(entry.Dates, entry.Precision), entry.Place, entry.Budget?.ToString(), entry.Code, entry.Byline, entry.Summary];
        return "- " + string.Join(" | ", [string.Join(' ', head.OfType<string>()), .. rest.OfType<string>()]);
    }

    private static string Show(Diagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"! {diagnostic.Id} {diagnostic.Source.Line + 1},{diagnostic.Source.Column + 1}+{diagnostic.Source.Span.Length} {string.Join("; ", diagnostic.Arguments)}").TrimEnd();

    private static string? Show(NodaTime.DateInterval? dates, DatePrecision precision) =>
        dates is null ? null : DateText(dates.Start) + (dates.Start == dates.End ? "" : "/" + DateText(dates.End)) + (
            precision == DatePrecision.Day ? "" : " by " + precision);

    private static string DateText(NodaTime.LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    // What is printed, but read as blank.
    private static IEnumerable<string> Lost(PageReading reading, string text) => reading.Segments
        .Where(segment => segment.Role == SegmentRole.Blank)
        .Select(segment => text.Substring(segment.Span.Start, segment.Span.Length).Trim())
        .Where(lost => lost.Length > 0)
        .Select(lost => "LOST " + lost);

    private static string? Named(string name, string? value) => value is null ? null : $"{name}: {value}";

    private static string? Joined(ValueList<string> values) => values.Count == 0 ? null : string.Join("; ", values);
}
