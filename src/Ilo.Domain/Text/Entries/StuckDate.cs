using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>A date stuck to the title's last word, as in <c>Tous au phare!9 juin 2002</c>. Behind a space or comma it is part of the title.</summary>
internal static class StuckDate
{
    private const int MaxHeadLines = 3;

    internal static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, ref EntryDraft draft)
    {
        int last = Math.Min(draft.EndPart, first + MaxHeadLines);
        for (int i = first; i < last; i++)
        {
            Slice slice = parts[i].Text;
            if (EntryReader.IsCredit(text, slice) || LabelledLines.Is(slice.In(text)) || !IsStuck(slice.In(text), out int start, out DateLine date))
            {
                continue;
            }

            draft.Date = new() { Line = date, Date = new(slice.Start + start, slice.End) };
            TitleLines.Read(text, parts, first, i + 1, ref draft);

            // The date shows where the title ends.
            draft.TitleCount = draft.TitleCount == 0 ? 0 : i + 1 - draft.TitlePart;
            draft.SummaryPart = i + 1;
            draft.TitleEnd = slice.Start + start;
            return true;
        }

        return false;
    }

    /// <summary>Whether the text ends with a full date that no white space, comma or bracket separates from the word before it.</summary>
    internal static bool IsStuck(ReadOnlySpan<char> text, out int start, out DateLine date)
    {
        start = 0;
        date = default;
        return !text.IsEmpty && char.IsAsciiDigit(text[^1])
            && DateLineParser.TryParseAtEnd(text, out start, out date)
            && date.Status == DateLineStatus.Dates && date.Precision == DatePrecision.Day
            && start > 0 && !Blank.Is(text[start - 1]) && text[start - 1] is not (',' or '(' or '[' or '/' or '-' or '–' or '—')
            && !char.IsAsciiDigit(text[start - 1]) && Prose.HasLetter(text[..start]);
    }
}
