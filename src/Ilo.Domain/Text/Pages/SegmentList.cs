using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// Puts marks in order and fills the white space between them. A mark inside another is a part of its own: the date in a label, the place on a labelled line. A
/// part that two
/// marks share otherwise belongs to the one that begins first, and of two equal ones to the one that was marked first;
/// the paragraph of a section that is a property's value too is the value.
/// </summary>
internal static class SegmentList
{
    internal static Segment[] Of(Mark[] marks, int length)
    {
        int[] order = [.. Enumerable.Range(0, marks.Length)];
        Array.Sort(order, (left, right) => Compare(marks, left, right));
        List<Segment> segments = new((marks.Length * 2) + 1);
        Stack<Mark> open = new();
        int at = 0;
        Mark last = default;
        foreach (int index in order)
        {
            Mark mark = marks[index];
            if (mark.Text == last.Text)
            {
                continue;
            }

            last = mark;
            while (open.TryPeek(out Mark outer) && outer.Text.End <= mark.Text.Start)
            {
                Close(segments, open.Pop(), ref at);
            }

            if (open.TryPeek(out Mark around))
            {
                if (mark.Text.End > around.Text.End)
                {
                    // It begins inside and ends outside: what lies inside is the other's.
                    mark = mark with { Text = new(around.Text.End, mark.Text.End) };
                    if (mark.Text.IsEmpty)
                    {
                        continue;
                    }

                    while (open.Count > 0 && open.Peek().Text.End <= mark.Text.Start)
                    {
                        Close(segments, open.Pop(), ref at);
                    }
                }
                else
                {
                    Add(segments, around, mark.Text.Start, ref at);
                }
            }

            if (mark.Text.Start > at)
            {
                segments.Add(new(TextSpan.FromBounds(at, mark.Text.Start), SegmentRole.Blank, -1));
                at = mark.Text.Start;
            }

            if (mark.Text.End > at)
            {
                open.Push(mark);
            }
        }

        while (open.Count > 0)
        {
            Close(segments, open.Pop(), ref at);
        }

        if (at < length)
        {
            segments.Add(new(TextSpan.FromBounds(at, length), SegmentRole.Blank, -1));
        }

        return [.. segments];
    }

    // The outer one first.
    private static int Compare(Mark[] marks, int left, int right)
    {
        int order = marks[left].Text.Start.CompareTo(marks[right].Text.Start);
        order = order != 0 ? order : marks[right].Text.End.CompareTo(marks[left].Text.End);
        order = order != 0 ? order : (marks[left].Role == SegmentRole.SectionText).CompareTo(marks[right].Role == SegmentRole.SectionText);
        return order != 0 ? order : left.CompareTo(right);
    }

    private static void Close(List<Segment> segments, Mark mark, ref int at) => Add(segments, mark, mark.Text.End, ref at);

    private static void Add(List<Segment> segments, Mark mark, int end, ref int at)
    {
        if (end > at)
        {
            segments.Add(new(TextSpan.FromBounds(at, end), mark.Role, mark.Entry));
            at = end;
        }
    }
}
