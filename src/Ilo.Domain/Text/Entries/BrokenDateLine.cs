using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Entries;

/// <summary>An interval that is broken over two lines, as in <c>1 May 2019 -</c> and <c>30 April 2021</c> right below it.</summary>
internal static class BrokenDateLine
{
    /// <summary>Returns the part on which such an interval begins; -1 where there is none.</summary>
    internal static int Find(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, int end, ref EntryDraft draft)
    {
        for (int i = first; i + 1 < end; i++)
        {
            // The dash at the second line's start may look like a bullet: the lines themselves have to follow each other.
            Slice both = new(parts[i].Text.Start, parts[i + 1].Text.End);
            if (parts[i + 1].Line == parts[i].Line + 1 && DateLineParser.TryParse(both.In(text), out DateLine line)
                && line is { Status: DateLineStatus.Dates } && line.Length > parts[i].Text.Length && line.Start != line.End
                && !IsWhole(parts[i + 1].Text.In(text)) && DateLineReader.TryRead(text, both, out DateHead head) && head.IsDated)
            {
                draft.Date = head;
                draft.DateLinesMore = 1;
                return i;
            }
        }

        return -1;
    }

    // "May 2014" and "June 2014 - July 2014": where the second line is an interval, the first is something else.
    private static bool IsWhole(ReadOnlySpan<char> second) =>
        DateLineParser.TryParse(second, out DateLine line) && line.Status == DateLineStatus.Dates && line.Precision == DatePrecision.Day
            && line.Start != line.End;
}
