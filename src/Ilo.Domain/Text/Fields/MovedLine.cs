using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>
/// A line that says to which dates something was moved: <c>Postponed from 3-5 May 2014 to 7-9 June 2014</c>. The new dates are the dates, and the line stays in
/// the summary.
/// </summary>
internal static class MovedLine
{
    // "Reported from", "ha sido aplazado al"
    private const int MaxWords = 24;

    /// <summary>Reads it; where the line is none, <paramref name="head"/> stays as it was.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, Slice slice, ref DateHead head)
    {
        ReadOnlySpan<char> line = slice.In(text);
        int opening = line.IsEmpty || char.IsAsciiDigit(line[0]) ? 0 : PagePhrases.MovedWords.Match(line, wholeWord: true);
        if (opening == 0 || !OpensDates(line[opening..]))
        {
            return false;
        }

        int at = opening;
        for (int words = 0; words < MaxWords && at < line.Length; words++)
        {
            int start = Blank.Skip(line, at);
            int end = start + WordLength(line[start..]);
            if (end < line.Length && PagePhrases.Joints.Contains(line[start..end]) && !PagePhrases.IsAnd(line[start..end])
                && DateRemarks.TryDates(line[end..], out DateLine dates))
            {
                head = new() { Line = dates, Date = Slice.Trim(text, slice.Start + end, slice.End), Remark = slice };
                return true;
            }

            at = Math.Max(end, start + 1);
        }

        return false;
    }

    // "from 3 May", "to 7 June", "du 3 mai": what follows the word speaks of dates.
    private static bool OpensDates(ReadOnlySpan<char> rest)
    {
        DateCursor cursor = new(rest, Blank.Skip(rest, 0));
        return cursor.SkipWord(DateWordRoles.Opener | DateWordRoles.To | DateWordRoles.At | DateWordRoles.Article) || cursor.AtDigit;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && !Blank.Is(text[at]))
        {
            at++;
        }

        return at;
    }
}
