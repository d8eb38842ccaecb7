using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A label and its value in two columns, as text browsers print tables: <c>Donor     Norland</c>. Two blanks or more part them, or one where the value of the
/// label above or below stands in the same column. Lines that begin in that column go on with the value, or are further names.
/// </summary>
internal static class ColumnField
{
    private const int MaxLabel = 48;

    internal static bool TryRead(ReadOnlySpan<char> text, LayoutBuilder layout, int line)
    {
        ref readonly Line own = ref layout.Lines[line];
        if (own.Kind != LineKind.Text || DetailFields.HasNone(text, layout) || FindColumn(text, layout.Lines, line) is not (> 0 and int column))
        {
            return false;
        }

        int start = own.Start + column;
        Slice label = Slice.Trim(text, own.TextStart, start);
        if (!FieldLabel.TryGet(label.In(text), out FieldKind kind, out bool isPlural))
        {
            return false;
        }

        int last = line;
        int end = own.TextEnd;
        bool isRead = false;
        for (; IsInColumn(layout, last + 1, own.Indent, column); last++)
        {
            ref readonly Line next = ref layout.Lines[last + 1];
            if (IsList(kind) && char.IsUpper(text[next.TextStart]) && !FieldValue.GoesOn(text[start..end]))
            {
                isRead |= DetailFields.TryTake(text, layout, new FieldPart(kind, isPlural, label, new(start, end)));
                start = next.TextStart;
            }

            end = next.TextEnd;
        }

        isRead |= DetailFields.TryTake(text, layout, new FieldPart(kind, isPlural, label, new(start, end)));
        for (int at = line; isRead && at <= last; at++)
        {
            layout.Place(at, SegmentRole.Field);
        }

        layout.Page.IsDetail |= isRead;
        return isRead;
    }

    private static bool IsList(FieldKind kind) => kind is FieldKind.Donors or FieldKind.Partners or FieldKind.Locations or FieldKind.Organizer;

    private static bool IsInColumn(LayoutBuilder layout, int line, int indent, int column) =>
        line < layout.Lines.Count && layout.Lines[line] is { Kind: LineKind.Text } next && next.Indent == column && next.Indent > indent
            && !layout.IsPlaced(line);

    // Where the value begins, counted from the line's start; 0 where the line is no label and value.
    private static int FindColumn(ReadOnlySpan<char> text, PageLines lines, int line)
    {
        ref readonly Line own = ref lines[line];
        if (!MayBeLabel(text, lines, line))
        {
            return 0;
        }

        bool above = MayBeLabel(text, lines, line - 1);
        bool below = MayBeLabel(text, lines, line + 1);
        int last = Math.Min(own.TextEnd, own.TextStart + MaxLabel);
        for (int at = own.TextStart + 2; at < last; at++)
        {
            if (text[at - 1] is ' ' or '\u00A0' && text[at] is not (' ' or '\u00A0' or ':')
                && (text[at - 2] is ' ' or '\u00A0' || (above && HasLabel(text, in lines[line - 1], at - own.Start))
                    || (below && HasLabel(text, in lines[line + 1], at - own.Start)))
                && FieldLabel.TryGet(text[own.TextStart..at], out _, out _))
            {
                return at - own.Start;
            }
        }

        return 0;
    }

    private static bool MayBeLabel(ReadOnlySpan<char> text, PageLines lines, int line) =>
        line >= 0 && line < lines.Count && lines[line].Kind == LineKind.Text && PagePhrases.Fields.Openings.MayOpen(lines[line].Text.In(text));

    // A label, and a value that begins in the column.
    private static bool HasLabel(ReadOnlySpan<char> text, in Line other, int column)
    {
        int at = other.Start + column;
        return at > other.TextStart + 1 && at < other.TextEnd && text[at] is not (' ' or '\u00A0') && text[at - 1] is ' ' or '\u00A0'
            && FieldLabel.TryGet(text[other.TextStart..at], out _, out _);
    }
}
