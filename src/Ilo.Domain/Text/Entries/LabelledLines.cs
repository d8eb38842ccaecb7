using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// An entry whose date and place stand on labelled lines, <c>Date: 5 May 2010</c> and <c>Location: Alderton</c>, several on one line perhaps: <c>Date: 5 May 2010; Venue: Alderton</c>.
/// </summary>
internal static class LabelledLines
{
    internal static bool TryRead(ReadOnlySpan<char> text, Span<Part> parts, int first, ref EntryDraft draft)
    {
        int labelled = -1;
        DateLine? start = null;
        for (int i = first + 1; i < draft.EndPart; i++)
        {
            if (TryField(parts[i].Text.In(text), out _, out _) && Take(text, parts[i].Text, ref start, ref draft) && labelled < 0)
            {
                labelled = i;
            }
        }

        if (labelled < 0 || !(draft.IsDated || !draft.Date.Place.IsEmpty))
        {
            draft.Date = default;
            return false;
        }

        draft.HasLabelledLines = true;
        int head = first + 1;
        while (head < labelled && !TryField(parts[head].Text.In(text), out _, out _) && (head < first + 2 || !parts[head].OpensParagraph) && !Prose.IsText(parts[head].Text.In(text)))
        {
            head++;
        }

        draft.SummaryPart = head;
        TitleLines.Read(text, parts, first, head, ref draft);
        return true;
    }

    /// <summary>Whether a line opens with a known label and a colon: no such line is a title.</summary>
    internal static bool IsLabelled(ReadOnlySpan<char> line) => TryField(line, out _, out _);

    /// <summary>Whether a line opens with a known label and a colon; the value begins at <paramref name="value"/>.</summary>
    internal static bool TryField(ReadOnlySpan<char> line, out FieldKind field, out int value)
    {
        int colon = line.IndexOf(':');
        value = colon + 1;
        if (colon <= 0 || !PagePhrases.Fields.TryGet(line[..colon].TrimEnd(" \u00A0"), out field))
        {
            field = FieldKind.None;
            return false;
        }

        while (value < line.Length && Blank.Is(line[value]))
        {
            value++;
        }

        return true;
    }

    /// <summary>Whether all of a labelled line became date, place or budget of its entry, and so is no part of the summary.</summary>
    internal static bool IsTaken(ReadOnlySpan<char> text, Slice line, in EntryDraft draft)
    {
        if (!TryField(line.In(text), out _, out _))
        {
            return false;
        }

        foreach (LabelledPart part in LabelledPart.Split(text, line))
        {
            bool taken = part.Field switch
            {
                FieldKind.Place => part.Value == draft.Date.Place,
                FieldKind.Budget => part.Value == draft.Date.BudgetText,
                _ => IsTaken(text, part, in draft),
            };
            if (!taken)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line is a field with a value that no entry has as its title: a donor, a budget, a code.</summary>
    internal static bool IsField(ReadOnlySpan<char> line) =>
        TryField(line, out FieldKind field, out int value) && value < line.Length
        && field is FieldKind.Donors or FieldKind.Partners or FieldKind.Budget or FieldKind.Code or FieldKind.Locations or FieldKind.Beneficiaries or FieldKind.Organizer or FieldKind.Place;

    private static bool IsTaken(ReadOnlySpan<char> text, LabelledPart part, in EntryDraft draft)
    {
        if (!draft.IsDated || !DateLineReader.TryRead(text, part.Value, out DateHead head) || !head.IsDated || !head.Remark.IsEmpty)
        {
            return false;
        }

        bool start = head.Line.Start == draft.Date.Line.Start;
        bool end = head.Line.End == draft.Date.Line.End;
        return part.Field switch
        {
            FieldKind.Dates or FieldKind.DateIssued => start && end,
            FieldKind.StartDate => start,
            FieldKind.EndDate => end,
            _ => false,
        };
    }

    // Each part of the line by its own label; the first dates count. True where one of them gives a date or the place.
    private static bool Take(ReadOnlySpan<char> text, Slice line, ref DateLine? start, ref EntryDraft draft)
    {
        bool taken = false;
        bool dated = false;
        foreach (LabelledPart part in LabelledPart.Split(text, line))
        {
            switch (part.Field)
            {
                case FieldKind.Dates or FieldKind.DateIssued or FieldKind.StartDate or FieldKind.EndDate:
                    dated |= TryTakeDates(text, part, ref start, ref draft);
                    break;
                case FieldKind.Place when draft.Date.Place.IsEmpty && !part.Value.IsEmpty && !PagePhrases.OpenEnds.Contains(part.Value.In(text)):
                    draft.Date.Place = part.Value;
                    taken = true;
                    break;
                case FieldKind.Budget when dated && SumLine.Read(part.Value.In(text)) is { IsSum: true } sum && sum.Length == part.Value.Length:
                    draft.Date.Budget = sum.Money;
                    draft.Date.BudgetText = part.Value;
                    break;
            }
        }

        return taken || dated;
    }

    private static bool TryTakeDates(ReadOnlySpan<char> text, LabelledPart part, ref DateLine? start, ref EntryDraft draft)
    {
        if (draft.IsDated || !DateLineReader.TryRead(text, part.Value, out DateHead head) || !head.IsDated)
        {
            return false;
        }

        if (part.Field == FieldKind.StartDate)
        {
            start = head.Line;
            return true;
        }

        if (part.Field == FieldKind.EndDate)
        {
            // An end without a beginning is no interval.
            if (start is not { } from || from.Start > head.Line.End)
            {
                return false;
            }

            head.Line = head.Line with { Start = from.Start, Precision = from.Precision == DatePrecision.Month ? DatePrecision.Month : head.Line.Precision };
        }

        head.Place = head.Place.IsEmpty ? draft.Date.Place : head.Place;
        draft.Date = head;
        return true;
    }
}
