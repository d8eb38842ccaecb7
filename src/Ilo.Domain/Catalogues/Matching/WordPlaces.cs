using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition;
using Ilo.Domain.Text;
using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Finds where the words of a record stand on its page. White space counts as any other, as the reader folds it.</summary>
/// <param name="reading">The page.</param>
/// <param name="segments">Its segments by entry, found once for all of its records.</param>
/// <param name="record">The record.</param>
internal sealed class WordPlaces(PageReading reading, Lazy<ILookup<int, Segment>> segments, PageRecord record)
{
    private static readonly SegmentRole[] Titles = [SegmentRole.Title, SegmentRole.PageTitle];
    private static readonly SegmentRole[] Labels = [SegmentRole.Label, SegmentRole.PageLabel];
    private static readonly SegmentRole[] Fields = [SegmentRole.Field, SegmentRole.Donor, SegmentRole.Partner];
    private static readonly SegmentRole[] NoBody = [SegmentRole.Title, SegmentRole.PageTitle, SegmentRole.Label, SegmentRole.PageLabel];

    /// <summary>Returns where words of the record's text stand; null where they are not found.</summary>
    /// <param name="part">The part of the record that holds them.</param>
    /// <param name="text">That part where it is the body; else empty.</param>
    /// <param name="span">Where they stand in it.</param>
    /// <param name="words">The words.</param>
    internal SourceReference? Of(TextPart part, string text, TextSpan span, string words)
    {
        if (part != TextPart.Body)
        {
            SegmentRole[] roles = part == TextPart.Title ? Titles : Labels;
            return Find(words, 0, roles.Contains) ?? Find(words, 0, static _ => true);
        }

        // The body may say the same words several times.
        int earlier = 0;
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && at < span.Start; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            earlier++;
        }

        return Find(words, earlier, static role => !NoBody.Contains(role)) ?? Find(words, 0, static role => !NoBody.Contains(role));
    }

    /// <summary>Returns where a labelled field prints a name; null where it is not found.</summary>
    internal SourceReference? OfField(string name) => Find(name, 0, Fields.Contains) ?? Find(name, 0, static role => !NoBody.Contains(role));

    private SourceReference? Find(string words, int earlier, Func<SegmentRole, bool> counts)
    {
        string text = reading.Text!;
        foreach ((int start, int end) in Runs(counts))
        {
            for (int at = Next(text, start, end, words[0]); at < end; at = Next(text, at + 1, end, words[0]))
            {
                if (EndOf(text, at, end, words) is { } behind && earlier-- == 0)
                {
                    SourceReference place = reading.GetSource(TextSpan.FromBounds(at, behind));
                    return record.Source with { Span = place.Span, Line = place.Line, Column = place.Column };
                }
            }
        }

        return null;
    }

    // The next place at which words with such a first letter can begin; the end where there is none.
    private static int Next(string text, int at, int end, char first) =>
        IsSpace(first) || at >= end ? at : text.AsSpan(at, end - at).IndexOf(first) is var found and >= 0 ? at + found : end;

    // The stretches of the record's text in which a segment that does not count does not stand.
    private IEnumerable<(int Start, int End)> Runs(Func<SegmentRole, bool> counts)
    {
        int start = -1;
        int end = -1;
        foreach (Segment segment in record.Entry < 0 ? reading.Segments : segments.Value[record.Entry])
        {
            if (segment.Role == SegmentRole.Blank || counts(segment.Role))
            {
                start = start < 0 ? segment.Span.Start : start;
                end = segment.Span.End;
            }
            else if (start >= 0 && segment.Role != SegmentRole.Blank)
            {
                yield return (start, end);
                start = -1;
            }
        }

        if (start >= 0)
        {
            yield return (start, end);
        }
    }

    // Where the words end that begin at a place; null where others stand there.
    private static int? EndOf(string text, int at, int end, string words)
    {
        int place = at;
        for (int i = 0; i < words.Length; i++)
        {
            if (IsSpace(words[i]))
            {
                continue;
            }

            while (i > 0 && place < end && IsSpace(text[place]))
            {
                place++;
            }

            if (place >= end || text[place] != words[i])
            {
                return null;
            }

            place++;
        }

        return place;
    }

    private static bool IsSpace(char c) => Blank.Is(c) || Blank.IsInvisible(c) || c is '\u00AD' or '|';
}
