using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text.Pages;

/// <summary>The segments of a page by the entry they belong to. Made in time linear in the segments; immutable.</summary>
internal sealed class EntrySegments
{
    // Those of entry i are at _first[i] to _first[i + 1], the end not included.
    private readonly int[] _first;
    private readonly Segment[] _segments;

    internal EntrySegments(ReadOnlySpan<Segment> segments, int entries)
    {
        _first = new int[entries + 1];
        foreach (Segment segment in segments)
        {
            if ((uint)segment.Entry < (uint)entries)
            {
                _first[segment.Entry + 1]++;
            }
        }

        for (int i = 0; i < entries; i++)
        {
            _first[i + 1] += _first[i];
        }

        _segments = new Segment[_first[^1]];
        int[] next = _first[..^1];
        foreach (Segment segment in segments)
        {
            if ((uint)segment.Entry < (uint)entries)
            {
                _segments[next[segment.Entry]++] = segment;
            }
        }
    }

    /// <summary>Returns from where to where an entry's segments of a role reach; null where it has none.</summary>
    internal TextSpan? SpanOf(int entry, SegmentRole role)
    {
        TextSpan? span = null;
        foreach (Segment segment in _segments.AsSpan(_first[entry].._first[entry + 1]))
        {
            if (segment.Role == role)
            {
                span = TextSpan.FromBounds(span?.Start ?? segment.Span.Start, segment.Span.End);
            }
        }

        return span;
    }
}
