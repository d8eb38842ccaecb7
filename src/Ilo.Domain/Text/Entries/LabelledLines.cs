using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// An entry whose date and place stand on labelled lines, <c>Date: 5 May 2010</c> and <c>Location: Alderton</c>, several on one line perhaps: <c>Date: 5 May
/// 2010; Venue: Alderton</c>.
/// </summary>
internal static class LabelledLines
{
    internal static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, ref EntryDraft draft)
    {
        int labelled = -1;
        DateLine? start = null;
        for (int i = first + 1; i < draft.EndPart; i++)
        {
            if (parts[i].MayBeLabelled && Is(parts[i].Text.In(text)) && Take(text, parts[i].Text, ref start, ref draft) && labelled < 0)
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
        while (head < labelled && !Is(parts[head].Text.In(text)) && (head < first + 2 || !parts[head].OpensParagraph)
            && !Prose.IsText(parts[head].Text.In(text)))
        {
            head++;
        }

        draft.SummaryPart = head;
        TitleLines.Read(text, parts, first, head, ref draft);
        return true;
    }

    /// <summary>
    /// Takes a project's budget and code from lines of its summary that hold nothing else: <c>Budget: US$ 512,000</c>, <c>Project code: XAF/10/99/ZZZ</c>.
    /// </summary>
    internal static void TakeOwn(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, ref EntryDraft draft)
    {
        if (!MayBeIn(parts, in draft))
        {
            return;
        }

        Span<FieldPart> fields = stackalloc FieldPart[FieldLine.MaxParts];
        for (int i = draft.SummaryPart; i < draft.EndPart; i++)
        {
            if (i == draft.DatePart)
            {
                continue;
            }

            foreach (FieldPart field in fields[..Read(text, in parts[i], fields)])
            {
                ReadOnlySpan<char> value = field.Value.In(text);
                if (field.Kind == FieldKind.Budget && draft.Date.BudgetText.IsEmpty
                    && DateBudget.TryReadField(text, field.Value, out Money sum, out Slice printed, out Slice code))
                {
                    draft.Date.Budget = sum;
                    draft.Date.BudgetText = printed;
                    draft.Date.Code = draft.Date.Code.IsEmpty ? code : draft.Date.Code;
                    draft.HasLabelledLines = true;
                }
                else if (field.Kind == FieldKind.Code && draft.Date.Code.IsEmpty && FieldValue.Fits(FieldKind.Code, value))
                {
                    draft.Date.Code = field.Value;
                    draft.HasLabelledLines = true;
                }
            }
        }
    }

    /// <summary>Whether a label may stand in one of an entry's lines below its title.</summary>
    internal static bool MayBeIn(ReadOnlySpan<Part> parts, in EntryDraft draft)
    {
        for (int i = draft.SummaryPart; i < draft.EndPart; i++)
        {
            if (parts[i].MayBeLabelled)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the labels of a line and their values; returns how many there are.</summary>
    [MethodImpl(Compiled.Once)]
    internal static int Read(ReadOnlySpan<char> text, in Part part, Span<FieldPart> fields) =>
        part.MayBeLabelled ? FieldLine.Read(text, part.Text, fields) : 0;

    /// <summary>Whether a line opens with a known label and a colon: no such line is a title.</summary>
    internal static bool Is(ReadOnlySpan<char> line) => FieldLine.TryOpen(line, out _, out _);

    /// <summary>Whether a line opens with a label of dates, and something stands behind it.</summary>
    internal static bool HasDates(ReadOnlySpan<char> line) =>
        FieldLine.TryOpen(line, out FieldKind kind, out int value) && kind == FieldKind.Dates && value < line.Length;

    /// <summary>Whether the entry's own dates were read from the field.</summary>
    internal static bool Gave(FieldPart field, in EntryDraft draft) =>
        draft.IsDated && !draft.Date.Date.IsEmpty && draft.Date.Date.Start >= field.Value.Start && draft.Date.Date.End <= field.Value.End;

    /// <summary>Whether a field of dates, a place or a sum has a value that is none.</summary>
    internal static bool IsUnread(ReadOnlySpan<char> text, FieldPart field, in EntryDraft draft) => !field.Value.IsEmpty && field.Kind switch
    {
        FieldKind.Dates or FieldKind.StartDate or FieldKind.EndDate => !Gave(field, in draft) && !FieldDates.TryRead(text, field.Value, out _),
        FieldKind.Place => !FieldValue.Fits(FieldKind.Place, field.Value.In(text)),
        FieldKind.Budget => !DateBudget.TryReadField(text, field.Value, out _, out _, out _),
        _ => false,
    };

    /// <summary>Whether all of a labelled line became date, place or budget of its entry, and so is no part of the summary.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool IsTaken(ReadOnlySpan<char> text, Slice line, in EntryDraft draft)
    {
        Span<FieldPart> fields = stackalloc FieldPart[FieldLine.MaxParts];
        int count = FieldLine.Read(text, line, fields);
        foreach (FieldPart field in fields[..count])
        {
            bool taken = field.Kind switch
            {
                FieldKind.Place => field.Value == draft.Date.Place,
                FieldKind.Budget => field.Value.Start == draft.Date.BudgetText.Start,
                FieldKind.Code => field.Value == draft.Date.Code,
                _ => IsTaken(text, field, in draft),
            };
            if (!taken)
            {
                return false;
            }
        }

        return count > 0;
    }

    [MethodImpl(Compiled.Once)]
    private static bool IsTaken(ReadOnlySpan<char> text, FieldPart field, in EntryDraft draft)
    {
        if (field.Kind is FieldKind.Dates or FieldKind.DateIssued && Gave(field, in draft))
        {
            return draft.Date.Remark.IsEmpty;
        }

        if (!draft.IsDated || !FieldDates.TryRead(text, field.Value, out DateHead head) || !head.Remark.IsEmpty)
        {
            return false;
        }

        bool start = head.Line.Start == draft.Date.Line.Start;
        bool end = head.Line.End == draft.Date.Line.End;
        return field.Kind switch
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
        Span<FieldPart> fields = stackalloc FieldPart[FieldLine.MaxParts];
        foreach (FieldPart field in fields[..FieldLine.Read(text, line, fields)])
        {
            switch (field.Kind)
            {
                case FieldKind.Dates or FieldKind.DateIssued or FieldKind.StartDate or FieldKind.EndDate:
                    dated |= TryTakeDates(text, field, ref start, ref draft);
                    break;
                case FieldKind.Place when draft.Date.Place.IsEmpty && FieldValue.Fits(FieldKind.Place, field.Value.In(text)):
                    draft.Date.Place = field.Value;
                    taken = true;
                    break;
                case FieldKind.Budget when dated && SumLine.TryReadWhole(field.Value.In(text), out Money sum):
                    draft.Date.Budget = sum;
                    draft.Date.BudgetText = field.Value;
                    break;
            }
        }

        return taken || dated;
    }

    private static bool TryTakeDates(ReadOnlySpan<char> text, FieldPart field, ref DateLine? start, ref EntryDraft draft)
    {
        if (draft.IsDated || !FieldDates.TryRead(text, field.Value, out DateHead head))
        {
            return false;
        }

        if (field.Kind == FieldKind.StartDate)
        {
            start = head.Line;
            return true;
        }

        if (field.Kind == FieldKind.EndDate)
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
