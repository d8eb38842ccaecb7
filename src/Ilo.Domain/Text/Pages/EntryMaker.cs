using Ilo.Domain.Dates;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;
using NodaTime;

namespace Ilo.Domain.Text.Pages;

/// <summary>Makes entries from drafts, and marks what each of their lines was read as.</summary>
internal static class EntryMaker
{
    internal static Entry Make(
        ReadOnlySpan<char> text, scoped in PageTree tree, Leaves leaves, ref TextMaker maker, in EntryDraft draft, int index, string? group)
    {
        bool dated = draft.IsDated;
        return new Entry
        {
            Kind = draft.Kind,
            Number = draft.Node.Number < 0 ? null : draft.Node.Number,
            Group = group,
            Credit = maker.Of(draft.Credit),
            Label = Label(ref maker, in draft),
            Title = Title(tree, leaves, ref maker, in draft, index),
            Dates = dated ? new DateInterval(draft.Date.Line.Start, draft.Date.Line.End) : null,
            Precision = dated ? draft.Date.Line.Precision : DatePrecision.Day,
            Place = maker.Of(draft.Date.Place),
            Budget = draft.Date.Budget,
            Code = maker.Of(draft.Date.Code),
            Byline = maker.Of(draft.Byline),
            Summary = Summary(text, tree, leaves, ref maker, in draft, index),
        };
    }

    /// <summary>Marks the lines that stand for one property each.</summary>
    internal static void Mark(scoped in PageTree tree, Leaves leaves, in EntryDraft draft, int index)
    {
        leaves.Mark(draft.Marker, SegmentRole.EntryMarker, index);
        leaves.Mark(draft.Credit, SegmentRole.Credit, index);
        leaves.Mark(draft.Label, SegmentRole.Label, index);
        leaves.Mark(draft.Byline, SegmentRole.Byline, index);
        if (draft.Date.Byline != draft.Byline)
        {
            // The author stands beside the date once more.
            leaves.Mark(draft.Date.Byline, SegmentRole.Byline, index);
        }

        if (draft.DatePart < 0 && draft.IsDated && !draft.Label.IsEmpty && draft.Date.Date.Start >= draft.Label.Start && draft.Date.Date.End <= draft.Label.End)
        {
            // The date in a label is a part of its own.
            leaves.Mark(draft.Date.Date, SegmentRole.Date, index);
        }

        if (draft.HasLabelledLines || !draft.Node.Place.IsEmpty)
        {
            leaves.Mark(draft.Date.Place, SegmentRole.Place, index);
            leaves.Mark(draft.Date.BudgetText, SegmentRole.Budget, index);
            leaves.Mark(draft.Date.Code, SegmentRole.Code, index);
        }

        if (draft.Date.Line.Status != DateLineStatus.None && draft.DatePart >= 0)
        {
            for (int i = draft.DatePart; i <= draft.DatePart + draft.DateLinesMore; i++)
            {
                MarkInside(leaves, in draft, tree.Parts[i].Text, index);
            }
        }

        for (int i = draft.FirstPart; i < draft.EndPart; i++)
        {
            ref readonly Line line = ref tree.Lines[tree.Parts[i].Line];
            if (line.MarkerStart != draft.Marker.Start || draft.Marker.IsEmpty)
            {
                leaves.Mark(line.Marker, SegmentRole.EntryMarker, index);
            }
        }
    }

    // What stands on a line of dates beside them keeps its own role; all else there belongs to the dates.
    private static void MarkInside(Leaves leaves, in EntryDraft draft, Slice line, int index)
    {
        ReadOnlySpan<(Slice Part, SegmentRole Role)> inner =
        [
            (draft.Date.Time, SegmentRole.Time), (draft.Date.Place, SegmentRole.Place),
            (draft.Date.Budget is null ? default : draft.Date.BudgetText, SegmentRole.Budget),
            (draft.Date.Code, SegmentRole.Code), (draft.Date.Byline, SegmentRole.Byline), (draft.Date.Remark, SegmentRole.Summary),
        ];
        int at = line.Start;
        SegmentRole rest = IsIn(draft.Date.Date, line) || IsIn(draft.Date.Place, line) ? SegmentRole.Date : SegmentRole.Field;
        SegmentRole role = rest;
        while (at < line.End)
        {
            (Slice Part, SegmentRole Role) next = (new(line.End, line.End), SegmentRole.Date);
            foreach ((Slice part, SegmentRole partRole) in inner)
            {
                if (!part.IsEmpty && part.Start >= at && part.End <= line.End && part.Start < next.Part.Start)
                {
                    next = (part, partRole);
                }
            }

            if (next.Role == SegmentRole.Summary && draft.Date.Date.Start >= next.Part.Start && draft.Date.Date.End <= next.Part.End)
            {
                // The line says to which dates it was moved, and stays in the summary.
                leaves.Mark(draft.Date.Date, SegmentRole.Date, index);
            }

            leaves.Mark(new(at, next.Part.Start), role, index);
            bool takesSigns = next.Role is SegmentRole.Time or SegmentRole.Budget;
            if (!takesSigns && next.Role != SegmentRole.Byline)
            {
                leaves.Mark(next.Part, next.Role, index);
            }

            // The comma behind a clock or a sum goes with it, all other signs with the dates.
            role = takesSigns ? next.Role : rest;
            at = takesSigns ? next.Part.Start : next.Part.End;
            if (takesSigns)
            {
                int follows = line.End;
                foreach ((Slice part, SegmentRole _) in inner)
                {
                    follows = !part.IsEmpty && part.Start >= next.Part.End && part.Start < follows ? part.Start : follows;
                }

                leaves.Mark(new(at, follows), role, index);
                (at, role) = (follows, rest);
            }
        }
    }

    private static bool IsIn(Slice part, Slice line) => !part.IsEmpty && part.Start < line.End && part.End > line.Start;

    // A label that is only a date is the date and no label.
    private static string? Label(ref TextMaker maker, in EntryDraft draft) =>
        draft.DatePart < 0 && draft.IsDated && draft.Date.Date == draft.Label ? null : maker.Of(draft.Label);

    private static string? Title(scoped in PageTree tree, Leaves leaves, ref TextMaker maker, in EntryDraft draft, int index)
    {
        int last = draft.TitlePart + draft.TitleCount - 1;
        for (int i = draft.TitlePart; i <= last; i++)
        {
            Slice slice = tree.Parts[i].Text;
            if (i == draft.TitlePart && draft.TitleStart > 0)
            {
                leaves.Mark(new(slice.Start, draft.TitleStart), SegmentRole.Date, index);
                slice = new(draft.TitleStart, slice.End);
            }

            if (i == last && draft.TitleEnd > 0)
            {
                leaves.Mark(new(draft.TitleEnd, slice.End), SegmentRole.Date, index);
                slice = Slice.Trim(maker.Source, slice.Start, draft.TitleEnd);
            }

            MarkDate(leaves, in draft, slice, index);
            leaves.Mark(slice, SegmentRole.Title, index);
            if (draft.TitleCount == 1)
            {
                return maker.Of(slice);
            }

            maker.Append(slice);
        }

        return maker.Take();
    }

    // A line that keeps its role has the date as a part of its own: not all of a labelled line was taken, or it says to when an event was moved.
    private static void MarkDate(Leaves leaves, in EntryDraft draft, Slice line, int index)
    {
        if (draft.IsDated && !draft.Date.Date.IsEmpty && draft.Date.Date.Start >= line.Start && draft.Date.Date.End <= line.End)
        {
            leaves.Mark(draft.Date.Date, SegmentRole.Date, index);
        }
    }

    private static string? Summary(ReadOnlySpan<char> text, scoped in PageTree tree, Leaves leaves, ref TextMaker maker, in EntryDraft draft, int index)
    {
        Slice only = draft.DatePart < 0 ? default : draft.Date.Remark;
        int count = only.IsEmpty ? 0 : 1;
        leaves.Mark(only, SegmentRole.Summary, index);
        for (int i = draft.SummaryPart; i < draft.EndPart; i++)
        {
            Slice slice = tree.Parts[i].Text;
            if (i == draft.BylinePart || (i >= draft.DatePart && i <= draft.DatePart + draft.DateLinesMore && draft.DatePart >= 0))
            {
                continue;
            }

            if (draft.HasLabelledLines && LabelledLines.IsTaken(text, slice, in draft))
            {
                MarkInside(leaves, in draft, slice, index);
                continue;
            }

            MarkDate(leaves, in draft, slice, index);

            if (!draft.RepeatedDate.IsEmpty && i == draft.EndPart - 1)
            {
                leaves.Mark(draft.RepeatedDate, SegmentRole.RepeatedDate, index);
                slice = Slice.Trim(text, slice.Start, draft.RepeatedDate.Start);
                if (slice.IsEmpty)
                {
                    continue;
                }
            }

            leaves.Mark(slice, SegmentRole.Summary, index);
            if (count++ == 1)
            {
                maker.Append(only);
            }

            if (count > 1)
            {
                maker.Append(slice);
            }

            only = slice;
        }

        return count == 1 ? maker.Of(only) : maker.Take();
    }
}
