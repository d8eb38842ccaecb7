using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text.Pages;

/// <summary>Puts marks in order and fills the white space between them.</summary>
internal static class SegmentList
{
    internal static Segment[] Of(Mark[] marks, int length)
    {
        Mark[] sorted = [.. marks];
        Array.Sort(sorted);
        List<Segment> segments = new((sorted.Length * 2) + 1);
        int at = 0;
        foreach (Mark mark in sorted)
        {
            // A line that two properties share belongs to the one that was marked first.
            int start = Math.Max(mark.Text.Start, at);
            if (start >= mark.Text.End)
            {
                continue;
            }

            if (start > at)
            {
                segments.Add(new(TextSpan.FromBounds(at, start), SegmentRole.Blank, -1));
            }

            segments.Add(new(TextSpan.FromBounds(start, mark.Text.End), mark.Role, mark.Entry));
            at = mark.Text.End;
        }

        if (at < length)
        {
            segments.Add(new(TextSpan.FromBounds(at, length), SegmentRole.Blank, -1));
        }

        return [.. segments];
    }
}
