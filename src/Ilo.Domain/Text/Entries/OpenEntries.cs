using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// Entries without a date line, where only shape and the rest of the page tell label, title and summary apart. A known content type or
/// call is a label; so is a line that another entry of the page has as its label, and a short line above two lines of which the first is
/// no sentence and the second is.
/// </summary>
internal static class OpenEntries
{
    // A label is a theme, a country or a campaign.
    private const int MaxLabelWords = 7;

    /// <summary>Whether the entry alone tells that the first of its lines is a label.</summary>
    internal static bool HasLabel(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, int end) => end - first > 1 && IsLabel(text, parts, first, end);

    /// <summary>Whether the first line is a label by what the whole page tells: the labels of other entries, and whether its list has labels.</summary>
    internal static bool HasLabel(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, bool isKnownLabel, bool listHasLabels, in EntryDraft draft)
    {
        int first = draft.FirstText;
        return (isKnownLabel || listHasLabels) && draft.EndPart - first > 1 && CanBeTitle(parts[first + 1].Text.In(text))
            && (isKnownLabel || Prose.CountWords(parts[first].Text.In(text), MaxLabelWords + 1) <= MaxLabelWords);
    }

    private static bool IsLabel(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, int end)
    {
        ReadOnlySpan<char> label = parts[first].Text.In(text);
        if (PagePhrases.Types.Contains(label) || PagePhrases.Actions.Contains(label) || StateLine.Is(label))
        {
            return true;
        }

        if (Prose.EndsText(label) || (Prose.CountWords(label, MaxLabelWords + 1) > MaxLabelWords && !DatedLabel.IsCampaign(label)))
        {
            return false;
        }

        // Label, title, summary: of the two lines below, the first reads as a title and the second as text.
        ReadOnlySpan<char> title = parts[first + 1].Text.In(text);
        return end - first > 2 && CanBeTitle(title) && Prose.EndsSentence(parts[EndOfParagraph(parts, first + 2, end)].Text.In(text))
            && !TitleLines.GoesOn(text, parts, first);
    }

    // A program may have broken the text over several lines.
    private static int EndOfParagraph(ReadOnlySpan<Part> parts, int part, int end)
    {
        while (part + 1 < end && !parts[part + 1].OpensParagraph)
        {
            part++;
        }

        return part;
    }

    // What opens like a date or holds only figures is a date line that cannot be read, such as "2009 - 2014" or "1 November 2017 - ongoing".
    private static bool CanBeTitle(ReadOnlySpan<char> line) =>
        (!Prose.EndsText(line) || line[^1] is '!' or '?') && Prose.IsTitle(line) && !StateLine.Is(line) && Prose.HasLetter(line)
        && !DatePeriod.Is(line) && !DatePeriod.BeginsGoingOn(line) && !OpenPeriods.IsOpenDate(line)
        && !LabelledLines.Is(line) && !Byline.Is(line) && !DatedRemarks.Is(line)
        && !(char.IsAsciiDigit(line[0]) && DateLineParser.TryParse(line, out DateLine date) && date.Status != DateLineStatus.None);

    /// <summary>Says which lines are label, title, date and summary.</summary>
    internal static void Decide(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, bool labelled, ref EntryDraft draft)
    {
        int first = draft.FirstText;
        int title = labelled ? first + 1 : first;
        draft.Label = labelled ? parts[first].Text : default;
        draft.TitlePart = title;
        draft.TitleCount = 1;
        while (title + draft.TitleCount < draft.EndPart && TitleLines.GoesOn(text, parts, title + draft.TitleCount - 1))
        {
            draft.TitleCount++;
        }

        draft.SummaryPart = title + draft.TitleCount;
        TakeDate(text, parts, ref draft);
    }

    // The date may be part of the label, or stand alone at the entry's end.
    private static void TakeDate(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, ref EntryDraft draft)
    {
        if (!draft.Label.IsEmpty && DateLineParser.TryFind(draft.Label.In(text), out int start, out DateLine date) && date.Status == DateLineStatus.Dates)
        {
            draft.Date = new() { Line = date, Date = new(draft.Label.Start + start, draft.Label.Start + start + date.Length) };
            return;
        }

        int last = draft.EndPart - 1;
        if (last >= draft.SummaryPart && DateLineReader.TryRead(text, parts[last].Text, out DateHead head) && head.IsDated)
        {
            draft.Date = head;
            draft.DatePart = last;
        }
    }
}
