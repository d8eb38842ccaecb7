using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>Shows a reading on one line: what each part of the text was read as, in the text's order, then the diagnostics with the text they stand
/// at.</summary>
internal static class ReadingText
{
    /// <summary>Shows the parts of a text; lines are divided by a bar in the text as given and in what is shown.</summary>
    internal static string Of(string lines, PageReaderOptions? options = null) => Show(lines.Replace('|', '\n'), options, segment => true);

    /// <summary>Shows the parts of an entry; its lines are those of a numbered entry on a page of projects or another list.</summary>
    internal static string OfEntry(string lines, string list = "Projects") =>
        Show(EntryPage(lines, list), null, segment => segment.Entry == 0 && segment.Role != SegmentRole.EntryMarker);

    /// <summary>The text of a page with one entry.</summary>
    internal static string EntryPage(string lines, string list = "Projects") =>
        $"{list}\n\n  1. {lines.Replace("|", "\n    ", StringComparison.Ordinal)}\n";

    private static string Show(string text, PageReaderOptions? options, Func<Segment, bool> choose)
    {
        PageReading reading = PageReader.Read(text, options);
        IEnumerable<string> parts = reading.Segments.Where(segment => segment.Role != SegmentRole.Blank && choose(segment))
            .Select(segment => $"{segment.Role}: {At(text, segment.Span)}");
        IEnumerable<string> diagnostics = reading.Diagnostics.Select(diagnostic => $"{diagnostic.Id} at '{At(text, diagnostic.Source.Span)}'");
        return string.Join(" | ", parts.Concat(diagnostics));
    }

    private static string At(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
