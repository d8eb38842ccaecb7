using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// Finds what an entry's lines are: [credit] [label] title, date line, summary. The date line tells them apart; entries without one are
/// left open for <see cref="OpenEntries"/>.
/// </summary>
internal static class EntryReader
{
    // Credit, label and a title of two lines, then the date line; further down a date is part of the text.
    private const int MaxHeadLines = 5;

    /// <summary>Reads an entry as far as its own lines tell; what they leave open, <see cref="OpenEntries"/> decides.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">The lines of all entries.</param>
    /// <param name="dates">Which lines are date lines.</param>
    /// <param name="node">The entry.</param>
    /// <param name="isCutOff">Whether the text below its date, if it is all there is, is a summary that was cut off.</param>
    /// <param name="draft">What was read.</param>
    [MethodImpl(Compiled.Once)]
    internal static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, LineDates dates, in EntryNode node, bool isCutOff, out EntryDraft draft)
    {
        draft = default;
        draft.Node = node;
        draft.DatePart = -1;
        draft.BylinePart = -1;
        draft.TitlePart = node.FirstPart;
        draft.SummaryPart = node.EndPart;
        int first = TakeCredit(text, parts, ref draft);
        draft.FirstText = first;
        if (first >= draft.EndPart)
        {
            // The text ends behind the number or the credit.
            draft.TitlePart = draft.EndPart;
            return;
        }

        int date = BrokenDateLine.Find(text, parts, first, Math.Min(draft.EndPart, first + MaxHeadLines), ref draft);
        bool isBelowYear = !draft.Group.IsEmpty && GroupHeading.TryYear(draft.Group.In(text), out _, out _);
        date = date >= 0 ? date : FindDateLine(text, parts, dates, first, draft.EndPart, isBelowYear, out draft.Date);
        if (date == first)
        {
            DateFirst(text, parts, first, isCutOff, ref draft);
        }
        else if (date > first)
        {
            HeadBeforeDate(text, parts, first, date, ref draft);
        }
        else if (!StuckDate.TryRead(text, parts, first, ref draft) && !LabelledLines.TryRead(text, parts, first, ref draft)
            && !DateBeforeTitle(text, parts, first, ref draft))
        {
            draft.Date = default;
            draft.IsOpen = true;
            draft.HasOwnLabel = OpenEntries.HasLabel(text, parts, first, draft.EndPart);
            return;
        }

        draft.Date.Line = YearlessDates.InYear(text, draft.Date.Line, draft.Group);
        draft.Date.Place = draft.Date.Place.IsEmpty ? node.Place : draft.Date.Place;
        Complete(text, parts, ref draft);
    }

    /// <summary>Finds credit, author and repeated date, once title and date are known.</summary>
    [MethodImpl(Compiled.Once)]
    internal static void Complete(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, ref EntryDraft draft)
    {
        draft.Byline = draft.Byline.IsEmpty ? draft.Date.Byline : draft.Byline;
        TakeCreditBelow(text, parts, ref draft);
        EntryByline.Read(text, parts, ref draft);
        RepeatedDate.Read(text, parts, ref draft);
    }

    private static int TakeCredit(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, ref EntryDraft draft)
    {
        int first = draft.FirstPart;
        if (draft.PartCount > 0 && IsCredit(text, parts[first].Text))
        {
            draft.Credit = parts[first].Text;
            return first + 1;
        }

        return first;
    }

    // The image stands below title and date.
    private static void TakeCreditBelow(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, ref EntryDraft draft)
    {
        int below = draft.SummaryPart;
        if (below < draft.EndPart && below > draft.FirstText && draft.Credit.IsEmpty && IsCredit(text, parts[below].Text))
        {
            draft.Credit = parts[below].Text;
            draft.SummaryPart = below + 1;
        }
    }

    /// <summary>Whether a line names whose picture it is.</summary>
    internal static bool IsCredit(ReadOnlySpan<char> text, Slice slice) => !slice.IsEmpty && text[slice.Start] == '©';

    private static int FindDateLine(
        ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, LineDates dates, int first, int end, bool isBelowYear, out DateHead head)
    {
        int last = Math.Min(end, first + MaxHeadLines);
        for (int i = first; i < last; i++)
        {
            if (dates.TryRead(text, parts[i].Line, parts[i].Text, out head)
                && !(i == first && !OpensEntry(text, parts, dates, i, end, in head))
                && !(i > first && EndsTitle(text, parts, dates, i, end)))
            {
                return i;
            }
        }

        for (int i = first + 1; i < last; i++)
        {
            if (HasFigure(text, parts[i]) && DateLineReader.TryReadLoose(text, parts[i].Text, out head))
            {
                return i;
            }
        }

        for (int i = first + 1; i < last && isBelowYear; i++)
        {
            if (DateLineReader.TryReadYearless(text, parts[i].Text, out head))
            {
                return i;
            }
        }

        for (int i = first + 1; i < last; i++)
        {
            if (HasFigure(text, parts[i]) && DateLineReader.TryReadPlaceFirst(text, parts[i].Text, out head))
            {
                return i;
            }
        }

        head = default;
        return -1;
    }

    // A day that is not below a year's heading has its year.
    private static bool HasFigure(ReadOnlySpan<char> text, in Part part) => part.Text.In(text).ContainsAnyInRange('0', '9');

    // "Lamp Forum, Alderton," and "18-21 November 2015" below it are one title where the date line follows.
    private static bool EndsTitle(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, LineDates dates, int date, int end) =>
        !parts[date].OpensParagraph && text[parts[date - 1].Text.End - 1] == ',' && date + 1 < end
        && dates.TryRead(text, parts[date + 1].Line, parts[date + 1].Text, out DateHead next) && next.IsDated;

    // On an entry's first line "12 June 2002, Invented Day" is a label: behind a date that opens an entry only a place may stand,
    // and no date of its own may follow.
    private static bool OpensEntry(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, LineDates dates, int first, int end, in DateHead head)
    {
        if (head.Place.IsEmpty)
        {
            return true;
        }

        if (!DateLineReader.IsPlace(head.Place.In(text)))
        {
            return false;
        }

        for (int i = first + 1; i < Math.Min(end, first + 3); i++)
        {
            if (dates.TryRead(text, parts[i].Line, parts[i].Text, out DateHead other) && other.IsDated)
            {
                return false;
            }
        }

        return true;
    }

    // "26 - 27 May 2014: Title"
    private static bool DateBeforeTitle(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, ref EntryDraft draft)
    {
        if (!InlineDate.TryRead(text, parts[first].Text, out draft.Date, out Slice title))
        {
            return false;
        }

        draft.TitlePart = first;
        draft.TitleCount = 1;
        draft.TitleStart = title.Start;
        draft.SummaryPart = first + 1;
        return true;
    }

    // "26-27 April 2005, Alderton" with the title below, or a title that is lost.
    private static void DateFirst(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, bool isCutOff, ref EntryDraft draft)
    {
        draft.DatePart = first;
        int next = first + 1 + draft.DateLinesMore;
        if (next >= draft.EndPart)
        {
            return;
        }

        // Text in a paragraph of its own, or all the text there is in the dashed style, is a summary whose title is lost.
        bool last = next + 1 == draft.EndPart;
        bool apart = parts[next].OpensParagraph;
        bool isBullet = parts[first].OpensParagraph && !apart && draft.Marker.Length == 1 && text[draft.Marker.Start] != '-';
        if ((isCutOff && first == draft.FirstPart) || (!isBullet && (apart || last) && Prose.IsText(parts[next].Text.In(text))))
        {
            draft.SummaryPart = next;
            return;
        }

        draft.TitlePart = next;
        draft.TitleCount = 1;
        draft.SummaryPart = next + 1;
    }

    private static void HeadBeforeDate(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, int date, ref EntryDraft draft)
    {
        draft.DatePart = date;
        draft.SummaryPart = date + 1 + draft.DateLinesMore;
        if (date - first > 1 && Byline.Is(parts[date - 1].Text.In(text)))
        {
            // Title, author and date.
            draft.Byline = parts[date - 1].Text;
            draft.BylinePart = date - 1;
            TitleLines.Read(text, parts, first, date - 1, ref draft);
            return;
        }

        if (date == first + 1 && IsLabelAboveDate(text, parts, first, date, in draft))
        {
            draft.Label = parts[first].Text;
            draft.TitlePart = date + 1 + draft.DateLinesMore;
            draft.TitleCount = 1;
            draft.SummaryPart = draft.TitlePart + 1;
            return;
        }

        // "Cancelled" between title and date is the first line of the summary.
        int end = date - first > 1 && StateLine.Is(parts[date - 1].Text.In(text)) ? date - 1 : date;
        draft.SummaryPart = end < date ? end : date + 1 + draft.DateLinesMore;
        TitleLines.Read(text, parts, first, end, ref draft);
    }

    // "Discover", date, title on three lines without a blank: the first is a label where it is a call or a type, or where it is
    // much shorter than what follows the date and that is no sentence.
    private static bool IsLabelAboveDate(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, int date, in EntryDraft draft)
    {
        int below = date + 1 + draft.DateLinesMore;
        if (below >= draft.EndPart || parts[date].OpensParagraph || parts[below].OpensParagraph || draft.Marker.Length <= 1)
        {
            return false;
        }

        ReadOnlySpan<char> label = parts[first].Text.In(text);
        ReadOnlySpan<char> title = parts[below].Text.In(text);
        return !Prose.IsText(title) && !Byline.Is(title)
            && (PagePhrases.Actions.Contains(label) || PagePhrases.Types.Contains(label) || Prose.CountWords(label, 3) <= 2);
    }
}
