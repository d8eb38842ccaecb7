using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text.Pages;

/// <summary>The segments of a page by the entry they belong to, those of the page itself at -1. Made in time linear in the segments; immutable.</summary>
internal sealed class EntrySegments
{
    // Those of entry i are at _first[i + 1] to _first[i + 2], the end not included; the page itself is before them.
    private readonly int[] _first;
    private readonly Segment[] _segments;

    internal EntrySegments(ReadOnlySpan<Segment> segments, int entries)
    {
        _first = new int[entries + 2];
        foreach (Segment segment in segments)
        {
            if ((uint)(segment.Entry + 1) <= (uint)entries)
            {
                _first[segment.Entry + 2]++;
            }
        }

        for (int i = 0; i <= entries; i++)
        {
            _first[i + 1] += _first[i];
        }

        _segments = new Segment[_first[^1]];
        int[] next = _first[..^1];
        foreach (Segment segment in segments)
        {
            if ((uint)(segment.Entry + 1) <= (uint)entries)
            {
                _segments[next[segment.Entry + 1]++] = segment;
            }
        }
    }

    /// <summary>Returns from where to where an entry's segments of a role reach; null where it has none.</summary>
    internal TextSpan? SpanOf(int entry, SegmentRole role)
    {
        TextSpan? span = null;
        foreach (Segment segment in _segments.AsSpan(_first[entry + 1].._first[entry + 2]))
        {
            if (segment.Role == role)
            {
                span = TextSpan.FromBounds(span?.Start ?? segment.Span.Start, segment.Span.End);
            }
        }

        return span;
    }
}
