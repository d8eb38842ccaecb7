using Ilo.Domain.Dates;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A date line of a detail page: below the title, alone in the lead, or the last line of the page; and the place on a line of its own next to
/// a date right below the title.
/// </summary>
internal static class DetailDate
{
    // "United Nations Conference Centre, Bangkok, Thailand"
    private const int MaxPlaceWords = 8;

    internal static bool TryRead(ReadOnlySpan<char> text, Scratch scratch, Span<Block> blocks, in Block block, int line)
    {
        if (scratch.Page.IsForeign || scratch.Page.Date.IsDated || !DateLineReader.TryRead(text, scratch.Lines[line].Text, out DateHead head) || !head.IsDated)
        {
            return false;
        }

        int end = blocks[^1].EndLine;
        bool last = line == end - 1 || IsAboveRepeatedText(text, scratch, line, end);
        bool first = scratch.Sections.Count == 0
            && (scratch.Introduction.Count == 0 || block.LineCount == 1 || IsBesidePlace(text, scratch, in block, line)
            || IsAboveField(text, scratch, line, end, in head));
        if (!(first && !scratch.Page.Title.IsEmpty) && !(last && (!scratch.Page.Title.IsEmpty || scratch.Sections.Count > 0)))
        {
            return false;
        }

        scratch.Page.Date = head;
        scratch.Page.Place = scratch.Page.Place.IsEmpty ? head.Place : scratch.Page.Place;
        scratch.Place(line, SegmentRole.Date);
        scratch.Mark(head.Time, SegmentRole.Time);
        scratch.Mark(head.Place, SegmentRole.Place);
        return true;
    }

    // "5 - 9 May 2025" and "Kestrel Hill, Valdoria", a paragraph of two lines.
    private static bool IsBesidePlace(ReadOnlySpan<char> text, Scratch scratch, in Block block, int line)
    {
        int other = line == block.FirstLine ? line + 1 : block.FirstLine;
        return block.LineCount == 2 && IsPlace(scratch.Lines[other].Text.In(text));
    }

    /// <summary>Whether the page's date is the day that a site prints between the title of an article and its text.</summary>
    internal static bool IsIssue(Scratch scratch) =>
        scratch.Page.HasMarkup && scratch.Page.Date.Line.Start == scratch.Page.Date.Line.End && scratch.Page.Date.Place.IsEmpty
            && scratch.Page.Date.Time.IsEmpty && scratch.Fields.Count == 0;

    /// <summary>Notes a line of the lead that is a period without an end.</summary>
    internal static void NoteOpen(ReadOnlySpan<char> text, Scratch scratch, Slice line)
    {
        if (DatePeriod.GoesOn(line.In(text), isValue: false))
        {
            scratch.Page.GoesOn = true;
            scratch.Report(DiagnosticDescriptors.PeriodOpen, line, Quote.Of(line.In(text)));
        }
    }

    /// <summary>Takes the beginning back where no end is given, and the end without a beginning: half of a period is no single day.</summary>
    internal static void DropOpen(ReadOnlySpan<char> text, Scratch scratch)
    {
        ref PageDraft page = ref scratch.Page;
        if (page.Date.IsDated && (page.LacksEnd || page.LacksStart))
        {
            scratch.Report(DiagnosticDescriptors.PeriodOpen, page.Date.Date, Quote.Of(page.Date.Date.In(text)));
            page.Date = default;
        }
    }

    // The last line may be one that the page has printed before.
    private static bool IsAboveRepeatedText(ReadOnlySpan<char> text, Scratch scratch, int line, int endLine)
    {
        if (line != endLine - 2)
        {
            return false;
        }

        foreach (Slice lead in scratch.Introduction.Items)
        {
            if (TopMatter.Same(text, lead, scratch.Lines[endLine - 1].Text))
            {
                return true;
            }
        }

        return false;
    }

    // "1 September 2016 - 30 September 2024" between the lead and "Development partner(s)", without a blank line.
    private static bool IsAboveField(ReadOnlySpan<char> text, Scratch scratch, int line, int endLine, in DateHead head)
    {
        int next = TopMatter.NextText(scratch, line + 1, endLine);
        return head.Place.IsEmpty && next < endLine && scratch.Lines[next].Kind == LineKind.Text
            && (Headings.IsKnownSection(scratch.Lines[next].Text.In(text), out _) || DetailFields.IsField(scratch.Lines[next].Text.In(text)));
    }

    /// <summary>"Geneva, Switzerland" above or below the date line that stands right below the title.</summary>
    internal static bool TryPlace(ReadOnlySpan<char> text, Scratch scratch, int line, int endLine)
    {
        Slice slice = scratch.Lines[line].Text;
        if (scratch.Page.IsForeign || scratch.Page.Title.IsEmpty || scratch.Sections.Count + scratch.Fields.Count > 0
            || (scratch.Introduction.Count > 0 && !IsPairedWithDate(text, scratch, line))
            || !scratch.Page.Place.IsEmpty || !IsPlace(slice.In(text)) || !(IsBelowDate(scratch) || IsAboveDate(text, scratch, line, endLine)))
        {
            return false;
        }

        scratch.Page.Place = slice;
        scratch.Place(line, SegmentRole.Place);
        return true;
    }

    // Below a lead only a place right next to the date, in a paragraph of the two.
    private static bool IsPairedWithDate(ReadOnlySpan<char> text, Scratch scratch, int line)
    {
        bool below = line > 0 && IsAlone(scratch, line - 1, line) && IsDateOf(scratch, line - 1);
        return below || (IsAlone(scratch, line, line + 1) && Is(text, scratch.Lines[line + 1].Text));
    }

    /// <summary>Whether the page's date was read from the line.</summary>
    internal static bool IsDateOf(Scratch scratch, int line) =>
        scratch.Page.Date.IsDated && scratch.Page.Date.Date.Start == scratch.Lines[line].TextStart;

    private static bool IsAlone(Scratch scratch, int first, int last) =>
        last < scratch.Lines.Count && (first == 0 || scratch.Lines[first - 1].IsBlank) && !scratch.Lines[first].IsBlank && !scratch.Lines[last].IsBlank
        && (last + 1 == scratch.Lines.Count || scratch.Lines[last + 1].IsBlank);

    /// <summary>Whether a line is a place of at least two parts, and the next one a date.</summary>
    internal static bool IsPlaceAboveDate(ReadOnlySpan<char> text, Scratch scratch, int line, int endLine) =>
        IsPlace(scratch.Lines[line].Text.In(text)) && IsAboveDate(text, scratch, line, endLine);

    private static bool IsPlace(ReadOnlySpan<char> line) =>
        line.Contains(',') && Prose.CountWords(line, MaxPlaceWords + 1) <= MaxPlaceWords && DateLineReader.IsPlace(line);

    private static bool IsBelowDate(Scratch scratch) => scratch.Page.Date.IsDated && !scratch.Page.IsIssued;

    private static bool IsAboveDate(ReadOnlySpan<char> text, Scratch scratch, int line, int endLine)
    {
        int next = TopMatter.NextText(scratch, line + 1, endLine);
        return next < endLine && Is(text, scratch.Lines[next].Text);
    }

    /// <summary>Whether it is a date line, perhaps of a day that does not exist; no such line is a title.</summary>
    internal static bool Is(ReadOnlySpan<char> text, Slice line) =>
        DateLineReader.TryRead(text, line, out DateHead head) && head.Line.Status != DateLineStatus.MonthWithoutYear;
}
