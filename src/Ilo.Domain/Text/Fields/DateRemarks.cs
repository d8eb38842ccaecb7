using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>Words behind a date that say nothing of place or money.</summary>
internal static class DateRemarks
{
    private static readonly System.Buffers.SearchValues<char> NumberSigns = System.Buffers.SearchValues.Create("0123456789.");

    private const int MaxDurationWords = 6;

    // "postponed to the new date of 7 June"
    private const int MaxWordsBeforeDates = 4;

    /// <summary>Whether each part between commas and strokes is a known remark, a content type, a weekday, a clock or a time zone.</summary>
    internal static bool IsKnown(ReadOnlySpan<char> words)
    {
        if (PagePhrases.DateRemarks.Contains(words) || PagePhrases.Actions.Contains(words) || PagePhrases.Types.Contains(words))
        {
            return true;
        }

        bool any = false;
        foreach (Range range in words.SplitAny(",;|/"))
        {
            ReadOnlySpan<char> part = words[range].Trim(" \u00A0");
            if (part.IsEmpty)
            {
                continue;
            }

            any = true;
            if (!PagePhrases.DateRemarks.Contains(part) && !PagePhrases.Types.Contains(part) && !DateLineTail.IsTimeOrWeekday(part))
            {
                return false;
            }
        }

        return any;
    }

    /// <summary>Whether it is a length of time: <c>24 months</c>, <c>two years and six months</c>.</summary>
    internal static bool IsDuration(ReadOnlySpan<char> words)
    {
        int count = 0;
        bool number = false;
        bool unit = false;
        foreach (Range range in words.SplitAny(" \u00A0,-"))
        {
            ReadOnlySpan<char> word = words[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (++count > MaxDurationWords)
            {
                return false;
            }

            if (!word.ContainsAnyExcept(NumberSigns) || PagePhrases.NumberWords.Contains(word))
            {
                number = true;
            }
            else if (number && PagePhrases.DurationUnits.Contains(word))
            {
                unit = true;
            }
            else if (!PagePhrases.IsAnd(word))
            {
                return false;
            }
        }

        return number && unit;
    }

    /// <summary>Reads dates that take the rest of a text, behind some small words.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryDates(ReadOnlySpan<char> words, out DateLine line) =>
        TryDates(words, out line, out int start) && line.RestStart >= words.Length - start;

    /// <summary>Reads dates behind some small words; <paramref name="start"/> is where they begin.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryDates(ReadOnlySpan<char> words, out DateLine line, out int start)
    {
        int at = 0;
        for (int i = 0; i <= MaxWordsBeforeDates; i++)
        {
            while (at < words.Length && !char.IsLetterOrDigit(words[at]))
            {
                at++;
            }

            if (DateLineParser.TryParse(words[at..], out line) && line.Status == DateLineStatus.Dates)
            {
                start = at;
                return true;
            }

            while (at < words.Length && char.IsLetterOrDigit(words[at]))
            {
                at++;
            }
        }

        (line, start) = (default, 0);
        return false;
    }
}
