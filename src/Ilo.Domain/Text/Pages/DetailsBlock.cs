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

    internal static bool TryRead(ReadOnlySpan<char> text, Scratch scratch, int line, int endLine)
    {
        int last = scratch.Sections.Count - 1;
        if (last < 0 || scratch.Sections[last].Field != FieldKind.Details || scratch.Page.IsForeign)
        {
            return false;
        }

        Slice slice = scratch.Lines[line].Text;
        if (!scratch.Page.Date.IsDated && DateLineReader.TryRead(text, slice, out DateHead head) && head.IsDated)
        {
            scratch.Page.Date = head;
            scratch.Page.IsDetail = true;
            scratch.Place(line, SegmentRole.Date);
            scratch.Mark(head.Time, SegmentRole.Time);
            return true;
        }

        if (IsCodes(slice.In(text)))
        {
            scratch.Fields.Add(new FieldDraft(FieldKind.Code, false, slice));
            scratch.Place(line, SegmentRole.Code);
            return true;
        }

        int above = TopMatter.TextAbove(scratch, line);
        if (scratch.Sections[last].Count > 0 || above < 0 || !DetailDate.IsDateOf(scratch, above) || Headings.IsKnownSection(slice.In(text), out _)
            || Prose.CountWords(slice.In(text), MaxNameWords + 1) > MaxNameWords || !FieldValue.Fits(FieldKind.Donors, slice.In(text))
                || Prose.EndsText(slice.In(text)))
        {
            return false;
        }

        scratch.Fields.Add(new FieldDraft(FieldKind.Donors, false, slice));
        scratch.Place(line, SegmentRole.Donor);
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
