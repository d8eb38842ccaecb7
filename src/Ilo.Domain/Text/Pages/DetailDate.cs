using Ilo.Domain.Dates;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>A date line of a detail page: right below the title, or the last line of the page.</summary>
internal static class DetailDate
{
    internal static bool TryRead(ReadOnlySpan<char> text, Scratch scratch, Span<Block> blocks, int line)
    {
        bool last = line == blocks[^1].EndLine - 1;
        bool first = scratch.Introduction.Count == 0 && scratch.Sections.Count == 0;
        if (scratch.Page.IsForeign || !(first || last) || scratch.Page.Title.IsEmpty || scratch.Page.Date.IsDated
            || !DateLineReader.TryRead(text, scratch.Lines[line].Text, out DateHead head) || !head.IsDated)
        {
            return false;
        }

        scratch.Page.Date = head;
        scratch.Page.Place = head.Place;
        scratch.Place(line, SegmentRole.Date);
        return true;
    }

    /// <summary>Whether it is a date line, perhaps of a day that does not exist; no such line is a title.</summary>
    internal static bool Is(ReadOnlySpan<char> text, Slice line) => DateLineReader.TryRead(text, line, out DateHead head) && head.Line.Status != DateLineStatus.MonthWithoutYear;
}
