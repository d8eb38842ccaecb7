using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// The lines between credit and date: one is the title; of two, the first is the label, unless the second goes on with a title that is
/// broken over two lines; what is left over belongs to the summary.
/// </summary>
internal static class TitleLines
{
    [MethodImpl(Compiled.Once)]
    internal static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, int end, ref EntryDraft draft)
    {
        int title = first;
        if (end - first > 1 && text[parts[first + 1].Text.Start] == '©' && draft.Credit.IsEmpty)
        {
            // The credit stands between label and title.
            draft.Label = parts[first].Text;
            draft.Credit = parts[first + 1].Text;
            title = first + 2;
        }
        else if (end - first > 1 && !GoesOn(text, parts, first) && !IsQuoted(text, parts, first) && !LabelledLines.Is(parts[first + 1].Text.In(text)))
        {
            draft.Label = parts[first].Text;
            title = first + 1;
        }

        if (title >= end)
        {
            return;
        }

        int count = 1;
        while (title + count < end && (GoesOn(text, parts, title + count - 1) || (count == 1 && IsQuoted(text, parts, title))))
        {
            count++;
        }

        draft.TitlePart = title;
        draft.TitleCount = count;
        if (title + count < end)
        {
            draft.SummaryPart = title + count;
        }
    }

    // The name of a meeting in quotes, with what it is right below: no kicker stands in quotes.
    private static bool IsQuoted(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int part)
    {
        ReadOnlySpan<char> line = parts[part].Text.In(text);
        return !parts[part + 1].OpensParagraph && line.Length > 2 && line[0] is '"' or '“' or '«' && line[^1] is '"' or '”' or '»';
    }

    /// <summary>Whether the next line, without a blank between, goes on with the text of this one.</summary>
    internal static bool GoesOn(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int part)
    {
        if (parts[part + 1].OpensParagraph)
        {
            return false;
        }

        return Joins(parts[part].Text.In(text), parts[part + 1].Text.In(text));
    }

    /// <summary>Whether a line goes on with the text of the one right above it.</summary>
    internal static bool Joins(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (line.IsEmpty || next.IsEmpty)
        {
            return false;
        }

        int word = line.LastIndexOf(' ') + 1;
        if (char.IsLower(next[0])
            && (OpenPeriods.IsOpenDate(next) || (next.ContainsAnyInRange('0', '9') && (DatePeriod.Is(next) || DatePeriod.BeginsGoingOn(next)))))
        {
            // "mai 2019 - en cours", "date à confirmer" stand where the date would.
            return false;
        }

        return char.IsLower(next[0]) || next[0] == '(' || line[^1] is ',' or '-' or '–' or ':' or '(' || PagePhrases.Connectives.Contains(line[word..]);
    }
}
