using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>Whether a line says of a period that it has no end yet: <c>May 2019 - ongoing</c>, <c>since 2019</c>, <c>Duration: 1 May 2019 to
/// date</c>.</summary>
internal static class OpenPeriods
{
    // The line stands where the date line would, at the top of the summary.
    private const int MaxLines = 2;

    internal static bool GoesOn(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, in EntryDraft draft)
    {
        if (draft.IsDated)
        {
            return false;
        }

        int end = draft.EndPart;
        for (int i = draft.SummaryPart; i < end; i++)
        {
            if ((i < draft.SummaryPart + MaxLines && DatePeriod.GoesOn(parts[i].Text.In(text), isValue: false))
                || (parts[i].MayBeLabelled && InField(text, in parts[i])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a field of dates has a value of this form, or says <c>ongoing</c> alone.</summary>
    internal static bool Is(ReadOnlySpan<char> text, FieldPart field) =>
        field.Kind is FieldKind.Dates or FieldKind.StartDate or FieldKind.EndDate && DatePeriod.GoesOn(field.Value.In(text), isValue: true);

    /// <summary>Whether a line says alone that the date is not known yet: <c>date to be confirmed</c>, <c>à confirmer</c>.</summary>
    internal static bool IsOpenDate(ReadOnlySpan<char> line)
    {
        line = line.Trim("()[]. \u00A0");
        int space = line.IndexOfAny(' ', '\u00A0');
        return DatePeriod.IsOpenEnd(line)
            || (space > 0 && DatePeriod.IsOpenEnd(line[(space + 1)..].Trim()) && FieldLabel.TryGet(line[..space], out FieldKind kind, out _)
                && kind == FieldKind.Dates);
    }

    private static bool InField(ReadOnlySpan<char> text, in Part part)
    {
        Span<FieldPart> fields = stackalloc FieldPart[FieldLine.MaxParts];
        foreach (FieldPart field in fields[..LabelledLines.Read(text, in part, fields)])
        {
            if (Is(text, field))
            {
                return true;
            }
        }

        return false;
    }
}
