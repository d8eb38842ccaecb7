using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// The block below <c>Project details</c>, which has lost its labels: the days, below them who pays, then codes. Each is told by its form; what has none of
/// these stays the section's text.
/// </summary>
internal static class DetailsBlock
{
    private const int MaxNameWords = 12;

    internal static bool TryRead(ReadOnlySpan<char> text, LayoutBuilder layout, int line)
    {
        int last = layout.Sections.Count - 1;
        if (last < 0 || layout.Sections[last].Field != FieldKind.Details || layout.Page.IsForeign)
        {
            return false;
        }

        Slice slice = layout.Lines[line].Text;
        if (!layout.Page.Date.IsDated && DateLineReader.TryRead(text, slice, out DateHead head) && head.IsDated)
        {
            layout.Page.Date = head;
            layout.Page.IsDetail = true;
            layout.Place(line, SegmentRole.Date);
            layout.Mark(head.Time, SegmentRole.Time);
            return true;
        }

        if (IsCodes(slice.In(text)))
        {
            layout.Fields.Add(new FieldDraft(FieldKind.Code, false, slice));
            layout.Place(line, SegmentRole.Code);
            return true;
        }

        int above = layout.Lines.TextAbove(line);
        if (layout.Sections[last].Count > 0 || above < 0 || !DetailDate.IsDateOf(layout, above) || Headings.IsKnownSection(slice.In(text), out _)
            || Prose.CountWords(slice.In(text), MaxNameWords + 1) > MaxNameWords || !FieldValue.Fits(FieldKind.Donors, slice.In(text))
                || Prose.EndsText(slice.In(text)))
        {
            return false;
        }

        layout.Fields.Add(new FieldDraft(FieldKind.Donors, false, slice));
        layout.Place(line, SegmentRole.Donor);
        return true;
    }

    // "NOR/17/04/EMK, NOR/18/01/EMK"
    private static bool IsCodes(ReadOnlySpan<char> line)
    {
        bool any = false;
        foreach (Range range in line.SplitAny(", ;\u00A0"))
        {
            ReadOnlySpan<char> word = line[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (word.Count('/') < 2 || !word.ContainsAnyInRange('0', '9') || word.ContainsAnyInRange('a', 'z'))
            {
                return false;
            }

            any = true;
        }

        return any;
    }
}
