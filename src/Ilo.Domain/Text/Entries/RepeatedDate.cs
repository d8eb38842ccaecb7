using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// A date at the summary's end that merely repeats the entry's own: stuck to the last word, behind the end of a sentence, or on a line
/// of its own. A date that a sentence needs stays.
/// </summary>
internal static class RepeatedDate
{
    internal static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, ref EntryDraft draft)
    {
        int last = draft.EndPart - 1;
        if (!draft.IsDated || last < draft.SummaryPart || last == draft.BylinePart || last == draft.DatePart)
        {
            return;
        }

        Slice slice = parts[last].Text;
        ReadOnlySpan<char> line = slice.In(text);
        if (line.IsEmpty || !char.IsAsciiDigit(line[^1]) || !DateLineParser.TryParseAtEnd(line, out int start, out DateLine date))
        {
            return;
        }

        ReadOnlySpan<char> before = line[..start];
        bool stuck = start > 0 && !Blank.Is(before[^1]) && before[^1] is not (',' or '(' or '-' or '–' or '/');
        if (IsSame(in date, in draft.Date.Line)
            ? start == 0 || stuck || Prose.EndsSentence(before)
            : stuck && IsEitherEnd(in date, in draft.Date.Line))
        {
            draft.RepeatedDate = new(slice.Start + start, slice.End);
        }
    }

    private static bool IsSame(in DateLine left, in DateLine right) =>
        left.Status == DateLineStatus.Dates && left.Start == right.Start && left.End == right.End && left.Precision == right.Precision;

    // "found.31 March 2020": what a program glued to the text is the first or the last day of the entry's own.
    private static bool IsEitherEnd(in DateLine day, in DateLine own) =>
        day.Status == DateLineStatus.Dates && day.Precision == own.Precision && day.Start == day.End && (day.Start == own.Start || day.End == own.End);
}
