using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A line of a detail page that gives its type and date: <c>Press release | 12 December 2009</c>, <c>Statement | Alderton | 18 February 2018</c>,
/// <c>Date issued: 4 August 2018 | Size/duration: 1:22</c>.
/// </summary>
internal static class TypeLine
{
    private const int MaxTypeWords = 6;

    [MethodImpl(Compiled.Once)]
    internal static bool TryRead(ReadOnlySpan<char> text, LayoutBuilder layout, int lineIndex)
    {
        Slice line = layout.Lines[lineIndex].Text;
        if (!layout.Lines[lineIndex].MayBeLabelled || !TryParse(text, line, out Slice type, out DateHead date, out Slice place))
        {
            return false;
        }

        layout.SetPlaced(lineIndex);
        layout.Page.IsDetail = true;
        layout.Page.IsIssued = true;
        layout.Mark(line, type.IsEmpty ? SegmentRole.Date : SegmentRole.Type);
        layout.Mark(date.Date, SegmentRole.Date);
        layout.Mark(place.IsEmpty ? date.Place : place, SegmentRole.Place);
        if (layout.Page.Type.IsEmpty && !layout.Page.Date.IsDated)
        {
            layout.Page.Type = type;
            layout.Page.Date = date;
            layout.Page.Place = place.IsEmpty ? date.Place : place;
        }

        return true;
    }

    /// <summary>Whether a line is one.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool Is(ReadOnlySpan<char> text, in Line line) => line.MayBeLabelled && TryParse(text, line.Text, out _, out _, out _);

    [MethodImpl(Compiled.Once)]
    internal static bool TryParse(ReadOnlySpan<char> text, Slice line, out Slice type, out DateHead date, out Slice place)
    {
        type = default;
        place = default;
        date = default;
        ReadOnlySpan<char> content = line.In(text);
        int bar = content.IndexOf('|');
        if (FieldLine.TryOpen(content, out FieldKind field, out int value) && field == FieldKind.DateIssued)
        {
            int end = bar < 0 ? content.Length : bar;
            return value < end && DateLineReader.TryRead(text, Slice.Trim(text, line.Start + value, line.Start + end), out date) && date.IsDated;
        }

        if (bar < 0)
        {
            return false;
        }

        type = Slice.Trim(text, line.Start, line.Start + bar);
        if (type.IsEmpty || Prose.CountWords(type.In(text), MaxTypeWords + 1) > MaxTypeWords || Prose.EndsText(type.In(text))
            || (FieldLabel.TryGet(type.In(text), out FieldKind label, out _) && label != FieldKind.Meta && !PagePhrases.Types.Contains(type.In(text))))
        {
            // "Duration | 1 March 2021 - 29 February 2024" is a row of fields.
            return false;
        }

        for (int from = bar + 1; from < content.Length;)
        {
            int next = content[from..].IndexOf('|');
            int end = next < 0 ? content.Length : from + next;
            Slice part = Slice.Trim(text, line.Start + from, line.Start + end);
            if (DateLineReader.TryRead(text, part, out DateHead head) && head.IsDated)
            {
                date = date.IsDated ? date : head;
            }
            else if (!part.IsEmpty && place.IsEmpty && !PageKinds.NamesUnit(part.In(text)))
            {
                place = part;
            }

            from = end + 1;
        }

        return date.IsDated;
    }
}
