using System.Globalization;
using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>
/// Tells by the words beside it what a date in running text is part of: <c>until 3 May 2014</c> and <c>mid-May 2014</c> are no day and no month, the 20 of
/// <c>G20 May 2014</c> is no day, and a month whose day could not be read (<c>3.5 May 2014</c>, <c>the third of May 2014</c>) is not the whole month.
/// </summary>
internal static class DateContext
{
    // "à partir du mois de", "from the end of the"
    private const int MaxWords = 5;

    private const DateWordRoles SmallWords = DateWordRoles.Of | DateWordRoles.To | DateWordRoles.Article | DateWordRoles.Opener;

    /// <summary>Whether a date that was read at a position is not what the text says.</summary>
    internal static bool Misleads(ReadOnlySpan<char> text, int at, in DateLine line)
    {
        if (at > 0 && char.IsAsciiDigit(text[at]) && char.IsUpper(text[at - 1]))
        {
            return true;
        }

        bool isMonth = line.Precision == DatePrecision.Month;
        return (isMonth || line.Start == line.End) && (IsLessBefore(text, at, isMonth && char.IsLetter(text[at])) || IsBoundBehind(text[(at + line.Length)..]));
    }

    // Goes back word by word over those that may stand between.
    private static bool IsLessBefore(ReadOnlySpan<char> text, int at, bool isMonth)
    {
        int end = at;
        for (int words = 0; words < MaxWords; words++)
        {
            while (end > 0 && (Blank.Is(text[end - 1]) || DateWordIndex.IsApostrophe(text[end - 1])))
            {
                end--;
            }

            if (end == 0)
            {
                return false;
            }

            if (isMonth && (IsShortNumber(text[..end]) || IsRaised(text[..end])))
            {
                return true;
            }

            end -= isMonth && text[end - 1] == '-' ? 1 : 0;
            int start = end;
            while (start > 0 && end - start <= DateWordIndex.MaxLetters && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            ReadOnlySpan<char> word = text[start..end];
            if (PagePhrases.Bounds.Contains(word) || (isMonth && PagePhrases.MonthParts.Contains(word)))
            {
                return true;
            }

            DateCursor cursor = new(text[..end], start);
            if (word.IsEmpty || !cursor.SkipWord(SmallWords))
            {
                return false;
            }

            end = start;
        }

        return false;
    }

    // One or two figures: a year before a month is the end of a sentence.
    private static bool IsShortNumber(ReadOnlySpan<char> before)
    {
        int digits = 0;
        while (digits <= 2 && digits < before.Length && char.IsAsciiDigit(before[^(digits + 1)]))
        {
            digits++;
        }

        return digits is 1 or 2;
    }

    // "1ᵉʳ mai", "1<sup>er</sup> mai"
    private static bool IsRaised(ReadOnlySpan<char> before) =>
        char.GetUnicodeCategory(before[^1]) is UnicodeCategory.ModifierLetter or UnicodeCategory.OtherNumber || before[^1] is 'º' or 'ª' or '°'
            || before.EndsWith("</sup>", StringComparison.OrdinalIgnoreCase);

    private static bool IsBoundBehind(ReadOnlySpan<char> rest)
    {
        int at = 0;
        while (at < rest.Length && (Blank.Is(rest[at]) || rest[at] == ','))
        {
            at++;
        }

        return PagePhrases.BoundsBehind.Match(rest[at..], wholeWord: true) > 0;
    }
}
