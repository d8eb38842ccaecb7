using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A date line of a detail page: below the title, alone in the lead, or the last line of the page; and the place on a line of its own next to
/// a date right below the title.
/// </summary>
internal static class DetailDate
{
    // "United Nations Conference Centre, Bangkok, Thailand"
    private const int MaxPlaceWords = 8;

    private const int MaxLeads = 2;

    [MethodImpl(Compiled.Once)]
    internal static bool TryRead(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, in Block block, int line)
    {
        if (layout.Page.IsForeign || layout.Page.Date.IsDated || !layout.Dates.TryRead(text, line, out DateHead head) || !head.IsDated)
        {
            return false;
        }

        int end = blocks[^1].EndLine;
        bool last = line == end - 1 || IsAboveRepeatedText(text, layout, line, end);
        bool first = layout.Sections.Count == 0
            && (layout.Introduction.Count == 0 || block.LineCount == 1 || IsBesidePlace(text, layout, in block, line) || IsIssueBelowLead(layout, in head)
            || IsAboveField(text, layout, line, end, in head));
        if (!(first && !layout.Page.Title.IsEmpty) && !(last && (!layout.Page.Title.IsEmpty || layout.Sections.Count > 0)))
        {
            return false;
        }

        layout.Page.Date = head;
        layout.Page.IsBelowLead = !last && IsBetweenLeadAndBody(text, layout, in block, in head);
        layout.Page.Place = layout.Page.Place.IsEmpty ? head.Place : layout.Page.Place;
        layout.Place(line, SegmentRole.Date);
        layout.Mark(head.Time, SegmentRole.Time);
        layout.Mark(head.Place, SegmentRole.Place);
        return true;
    }

    // Title, lead, a day in a paragraph of its own and the body: so sites print the day of an article.
    private static bool IsBetweenLeadAndBody(ReadOnlySpan<char> text, LayoutBuilder layout, in Block block, in DateHead head)
    {
        int below = layout.Lines.NextText(block.EndLine, layout.Lines.Count);
        return IsBareDay(in head) && block is { LineCount: 1, BlanksBefore: > 0 } && layout.Introduction.Count is > 0 and <= MaxLeads
            && layout.Sections.Count + layout.Fields.Count == 0 && Prose.EndsSentence(layout.Introduction[layout.Introduction.Count - 1].In(text))
            && below < layout.Lines.Count && layout.Lines[below - 1].IsBlank && layout.Lines[below].Kind == LineKind.Text
            && Prose.EndsSentence(layout.Lines[below].Text.In(text));
    }

    private static bool IsBareDay(in DateHead head) => head.Line.Start == head.Line.End && head.Place.IsEmpty && head.Time.IsEmpty;

    // "5 - 9 May 2025" and "Kestrel Hill, Valdoria", a paragraph of two lines.
    private static bool IsBesidePlace(ReadOnlySpan<char> text, LayoutBuilder layout, in Block block, int line)
    {
        int other = line == block.FirstLine ? line + 1 : block.FirstLine;
        return block.LineCount == 2 && IsPlace(layout.Lines[other].Text.In(text));
    }

    // Type, title, lead and day, one a line without a blank one: below a printed type the day is the page's.
    private static bool IsIssueBelowLead(LayoutBuilder layout, in DateHead head) =>
        layout.Page.IsIssued && layout.Introduction.Count <= MaxLeads && head.Place.IsEmpty && head.Line.Start == head.Line.End;

    /// <summary>Whether the page's date is the day that a site prints between the title of an article and its text.</summary>
    internal static bool IsIssue(PageLines lines, in DateHead date, int fields) =>
        lines.HasMarkup && IsBareDay(in date) && fields == 0;

    /// <summary>Notes a line of the lead that is a period without an end.</summary>
    internal static void NoteOpen(ReadOnlySpan<char> text, LayoutBuilder layout, Slice line)
    {
        if (DatePeriod.GoesOn(line.In(text), isValue: false))
        {
            layout.Page.GoesOn = true;
            layout.Report(DiagnosticDescriptors.PeriodOpen, line, Quote.Of(line.In(text)));
        }
    }

    /// <summary>Reports a beginning without an end, and an end without a beginning: half of a period is no single day.</summary>
    internal static void ReportOpen(ReadOnlySpan<char> text, LayoutBuilder layout)
    {
        ref readonly PageDraft page = ref layout.Page;
        if (page.Date.IsDated && (page.LacksEnd || page.LacksStart))
        {
            layout.Report(DiagnosticDescriptors.PeriodOpen, page.Date.Date, Quote.Of(page.Date.Date.In(text)));
        }
    }

    // The last line may be one that the page has printed before.
    private static bool IsAboveRepeatedText(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int endLine)
    {
        if (line != endLine - 2)
        {
            return false;
        }

        foreach (Slice lead in layout.Introduction.Items)
        {
            if (TopMatter.Same(text, lead, layout.Lines[endLine - 1].Text))
            {
                return true;
            }
        }

        return false;
    }

    // "1 September 2016 - 30 September 2024" between the lead and "Development partner(s)", without a blank line.
    private static bool IsAboveField(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int endLine, in DateHead head)
    {
        int next = layout.Lines.NextText(line + 1, endLine);
        return head.Place.IsEmpty && next < endLine && layout.Lines[next].Kind == LineKind.Text
            && (Headings.IsKnownSection(layout.Lines[next].Text.In(text), out _) || DetailFields.IsField(text, in layout.Lines[next]));
    }

    /// <summary>"Geneva, Switzerland" above or below the date line that stands right below the title.</summary>
    internal static bool TryPlace(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int endLine)
    {
        Slice slice = layout.Lines[line].Text;
        if (layout.Page.IsForeign || layout.Page.Title.IsEmpty || layout.Sections.Count + layout.Fields.Count > 0
            || (layout.Introduction.Count > 0 && !IsPairedWithDate(text, layout, line))
            || !layout.Page.Place.IsEmpty || !IsPlace(slice.In(text)) || !(IsBelowDate(layout) || IsAboveDate(text, layout, line, endLine)))
        {
            return false;
        }

        layout.Page.Place = slice;
        layout.Place(line, SegmentRole.Place);
        return true;
    }

    // Below a lead only a place right next to the date, in a paragraph of the two.
    private static bool IsPairedWithDate(ReadOnlySpan<char> text, LayoutBuilder layout, int line)
    {
        bool below = line > 0 && IsAlone(layout, line - 1, line) && IsDateOf(layout, line - 1);
        return below || (IsAlone(layout, line, line + 1) && Is(text, layout.Lines[line + 1].Text));
    }

    /// <summary>Whether the page's date was read from the line.</summary>
    internal static bool IsDateOf(LayoutBuilder layout, int line) =>
        layout.Page.Date.IsDated && layout.Page.Date.Date.Start == layout.Lines[line].TextStart;

    private static bool IsAlone(LayoutBuilder layout, int first, int last) =>
        last < layout.Lines.Count && (first == 0 || layout.Lines[first - 1].IsBlank) && !layout.Lines[first].IsBlank && !layout.Lines[last].IsBlank
        && (last + 1 == layout.Lines.Count || layout.Lines[last + 1].IsBlank);

    /// <summary>Whether a line is a place of at least two parts, and the next one a date.</summary>
    internal static bool IsPlaceAboveDate(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int endLine) =>
        IsPlace(layout.Lines[line].Text.In(text)) && IsAboveDate(text, layout, line, endLine);

    /// <summary>Whether a line beside a date would be its place: at least two parts, each a name.</summary>
    internal static bool IsPlace(ReadOnlySpan<char> line) =>
        line.Contains(',') && Prose.CountWords(line, MaxPlaceWords + 1) <= MaxPlaceWords && DateLineReader.IsPlace(line);

    private static bool IsBelowDate(LayoutBuilder layout) => layout.Page.Date.IsDated && !layout.Page.IsIssued;

    private static bool IsAboveDate(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int endLine)
    {
        int next = layout.Lines.NextText(line + 1, endLine);
        return next < endLine && Is(text, layout.Lines[next].Text);
    }

    /// <summary>Whether it is a date line, perhaps of a day that does not exist; no such line is a title.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool Is(ReadOnlySpan<char> text, Slice line) =>
        DateLineReader.TryRead(text, line, out DateHead head) && head.Line.Status != DateLineStatus.MonthWithoutYear;
}
