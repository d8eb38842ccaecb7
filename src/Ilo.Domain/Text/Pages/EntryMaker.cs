using Ilo.Domain.Dates;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;
using NodaTime;

namespace Ilo.Domain.Text.Pages;

/// <summary>Makes entries from drafts, and marks what each of their lines was read as.</summary>
internal static class EntryMaker
{
    internal static Entry Make(ReadOnlySpan<char> text, Scratch scratch, ref TextMaker maker, in EntryDraft draft, int index, string? group)
    {
        Span<Part> parts = scratch.Parts.Items;
        bool dated = draft.IsDated;
        return new Entry
        {
            Kind = draft.Kind,
            Number = draft.Node.Number < 0 ? null : draft.Node.Number,
            Group = group,
            Credit = maker.Of(draft.Credit),
            Label = Label(text, ref maker, in draft),
            Title = Title(scratch, ref maker, in draft, index),
            Dates = dated ? new DateInterval(draft.Date.Line.Start, draft.Date.Line.End) : null,
            Precision = dated ? draft.Date.Line.Precision : DatePrecision.Day,
            Place = maker.Of(draft.Date.Place),
            Budget = draft.Date.Budget,
            Code = maker.Of(draft.Date.Code),
            Byline = maker.Of(draft.Byline),
            Summary = Summary(text, scratch, ref maker, in draft, index),
        };
    }

    /// <summary>Marks the lines that stand for one property each.</summary>
    internal static void Mark(Scratch scratch, in EntryDraft draft, int index)
    {
        scratch.Mark(draft.Marker, SegmentRole.EntryMarker, index);
        scratch.Mark(draft.Credit, SegmentRole.Credit, index);
        scratch.Mark(draft.Label, SegmentRole.Label, index);
        scratch.Mark(draft.Byline, SegmentRole.Byline, index);
        if (draft.Date.Byline != draft.Byline)
        {
            // The author stands beside the date once more.
            scratch.Mark(draft.Date.Byline, SegmentRole.Byline, index);
        }

        if (draft.DatePart < 0 && draft.IsDated && !draft.Label.IsEmpty && draft.Date.Date.Start >= draft.Label.Start && draft.Date.Date.End <= draft.Label.End)
        {
            // The date in a label is a part of its own.
            scratch.Mark(draft.Date.Date, SegmentRole.Date, index);
        }

        if (draft.HasLabelledLines)
        {
            scratch.Mark(draft.Date.Place, SegmentRole.Place, index);
            scratch.Mark(draft.Date.BudgetText, SegmentRole.Budget, index);
            scratch.Mark(draft.Date.Code, SegmentRole.Code, index);
        }

        if (draft.Date.Line.Status != DateLineStatus.None && draft.DatePart >= 0)
        {
            for (int i = draft.DatePart; i <= draft.DatePart + draft.DateLinesMore; i++)
            {
                MarkInside(scratch, in draft, scratch.Parts[i].Text, index);
            }
        }

        if (draft.Node.MarkerLine >= 0)
        {
            scratch.Lines[draft.Node.MarkerLine].IsPlaced = true;
        }

        for (int i = draft.FirstPart; i < draft.EndPart; i++)
        {
            ref Line line = ref scratch.Lines[scratch.Parts[i].Line];
            if (line.MarkerStart != draft.Marker.Start || draft.Marker.IsEmpty)
            {
                scratch.Mark(line.Marker, SegmentRole.EntryMarker, index);
            }

            line.IsPlaced = true;
        }
    }

    // What stands on a line of dates beside them keeps its own role; all else there belongs to the dates.
    private static void MarkInside(Scratch scratch, in EntryDraft draft, Slice line, int index)
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
                scratch.Mark(draft.Date.Date, SegmentRole.Date, index);
            }

            scratch.Mark(new(at, next.Part.Start), role, index);
            bool takesSigns = next.Role is SegmentRole.Time or SegmentRole.Budget;
            if (!takesSigns && next.Role != SegmentRole.Byline)
            {
                scratch.Mark(next.Part, next.Role, index);
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

                scratch.Mark(new(at, follows), role, index);
                (at, role) = (follows, rest);
            }
        }
    }

    private static bool IsIn(Slice part, Slice line) => !part.IsEmpty && part.Start < line.End && part.End > line.Start;

    // A label that is only a date is the date and no label.
    private static string? Label(ReadOnlySpan<char> text, ref TextMaker maker, in EntryDraft draft) =>
        draft.DatePart < 0 && draft.IsDated && draft.Date.Date == draft.Label ? null : maker.Of(draft.Label);

    private static string? Title(Scratch scratch, ref TextMaker maker, in EntryDraft draft, int index)
    {
        int last = draft.TitlePart + draft.TitleCount - 1;
        for (int i = draft.TitlePart; i <= last; i++)
        {
            Slice slice = scratch.Parts[i].Text;
            if (i == draft.TitlePart && draft.TitleStart > 0)
            {
                scratch.Mark(new(slice.Start, draft.TitleStart), SegmentRole.Date, index);
                slice = new(draft.TitleStart, slice.End);
            }

            if (i == last && draft.TitleEnd > 0)
            {
                scratch.Mark(new(draft.TitleEnd, slice.End), SegmentRole.Date, index);
                slice = Slice.Trim(maker.Source, slice.Start, draft.TitleEnd);
            }

            scratch.Mark(slice, SegmentRole.Title, index);
            if (draft.TitleCount == 1)
            {
                return maker.Of(slice);
            }

            maker.Append(slice);
        }

        return maker.Take();
    }

    private static string? Summary(ReadOnlySpan<char> text, Scratch scratch, ref TextMaker maker, in EntryDraft draft, int index)
    {
        Slice only = draft.DatePart < 0 ? default : draft.Date.Remark;
        int count = only.IsEmpty ? 0 : 1;
        scratch.Mark(only, SegmentRole.Summary, index);
        for (int i = draft.SummaryPart; i < draft.EndPart; i++)
        {
            Slice slice = scratch.Parts[i].Text;
            if (i == draft.BylinePart || (i >= draft.DatePart && i <= draft.DatePart + draft.DateLinesMore && draft.DatePart >= 0))
            {
                continue;
            }

            if (draft.HasLabelledLines && LabelledLines.IsTaken(text, slice, in draft))
            {
                MarkInside(scratch, in draft, slice, index);
                continue;
            }

            if (draft.HasLabelledLines && draft.Date.Date.Start >= slice.Start && draft.Date.Date.End <= slice.End)
            {
                // The line stays in the summary, since not all of it was taken; its date is a part of its own.
                scratch.Mark(draft.Date.Date, SegmentRole.Date, index);
            }

            if (!draft.RepeatedDate.IsEmpty && i == draft.EndPart - 1)
            {
                scratch.Mark(draft.RepeatedDate, SegmentRole.RepeatedDate, index);
                slice = Slice.Trim(text, slice.Start, draft.RepeatedDate.Start);
                if (slice.IsEmpty)
                {
                    continue;
                }
            }

            scratch.Mark(slice, SegmentRole.Summary, index);
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
