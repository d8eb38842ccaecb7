using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A label on a line of its own above its value: <c>Duration</c>, then <c>1 January 2013 - 31 December 2016</c>. It is the heading of a section that
/// holds the value, and the value is the page's.
/// </summary>
internal static class FieldHeadings
{
    /// <summary>Reads the value below a label of dates, a budget or a place; false where the line is no such label, or the one below no such value.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int endLine, out FieldKind field)
    {
        ReadOnlySpan<char> label = layout.Lines[line].Text.In(text).TrimEnd(": \u00A0");
        int next = layout.Lines.NextText(line + 1, endLine);
        if (!FieldLabel.TryGet(label, out field, out _) || DetailFields.HasNone(text, layout) || next >= endLine
            || layout.Lines[next].Kind is not (LineKind.Text or LineKind.Bullet)
            || !Take(text, layout, field, layout.Lines[next].Text))
        {
            field = FieldKind.None;
            return false;
        }

        layout.Mark(layout.Lines[next].Text, FieldRoles.Of(field));
        return true;
    }

    /// <summary>Whether a line is the value of the heading right above it, however short.</summary>
    internal static bool IsValue(ReadOnlySpan<char> line, FieldKind heading) => heading switch
    {
        FieldKind.Dates or FieldKind.StartDate or FieldKind.EndDate or FieldKind.Budget or FieldKind.Place => true,
        FieldKind.Donors or FieldKind.Partners or FieldKind.Locations => DateLineReader.IsPlace(line),
        _ => false,
    };

    private static bool Take(ReadOnlySpan<char> text, LayoutBuilder layout, FieldKind field, Slice value)
    {
        switch (field)
        {
            case FieldKind.Dates or FieldKind.StartDate or FieldKind.EndDate:
                layout.Page.GoesOn |= OpenPeriods.Is(text, new(field, false, default, value));
                return DetailFields.TryTakeDates(text, layout, field, value);
            case FieldKind.Budget when SumLine.Read(value.In(text)).IsSum:
                layout.Fields.Add(new FieldDraft(field, false, value));
                return true;
            case FieldKind.Place when !FieldValue.IsPlaceholder(value.In(text)) && DateLineReader.IsPlace(value.In(text))
                && !Headings.IsKnownSection(value.In(text), out _) && !TypeLine.TryParse(text, value, out _, out _, out _)
                && !(DateLineReader.TryRead(text, value, out DateHead head) && head.IsDated):
                layout.Page.Place = layout.Page.Place.IsEmpty ? value : layout.Page.Place;
                layout.Fields.Add(new FieldDraft(field, false, value));
                return true;
            default:
                return false;
        }
    }
}
