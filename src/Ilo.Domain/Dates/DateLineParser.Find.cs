namespace Ilo.Domain.Dates;

internal static partial class DateLineParser
{
    /// <summary>Reads a full date or interval (day, month and year) that ends where the text ends, white space aside.</summary>
    /// <param name="text">The text; a date may be stuck to the word before it.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="result">The date; its positions count from the text's start, its length from <paramref name="start"/>.</param>
    internal static bool TryParseAtEnd(ReadOnlySpan<char> text, out int start, out DateLine result)
    {
        int end = text.TrimEnd().Length;
        if (end > 0 && char.IsAsciiDigit(text[end - 1]))
        {
            return TryFind(text, end, out start, out result);
        }

        start = 0;
        result = default;
        return false;
    }

    /// <summary>Reads the first full date or interval (day, month and year) anywhere in the text.</summary>
    /// <param name="text">The text; a date may be stuck to the word before it.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="result">The date; its positions count from the text's start, its length from <paramref name="start"/>.</param>
    internal static bool TryFind(ReadOnlySpan<char> text, out int start, out DateLine result) =>
        TryFind(text, null, out start, out result);

    private static bool TryFind(ReadOnlySpan<char> text, int? end, out int start, out DateLine result)
    {
        for (start = 0; start < text.Length; start++)
        {
            if (IsCandidate(text, start)
                && TryParseAt(text, start, isProse: true, DateOrder.Unknown, out result)
                && result is { Status: DateLineStatus.Dates, Precision: DatePrecision.Day }
                && (end is null || start + result.Length == end))
            {
                result = DateLineTail.Read(text, start, result);
                return true;
            }
        }

        start = 0;
        result = default;
        return false;
    }

    /// <summary>Finds the dates and intervals of a text that are certain: what looks like one and goes on unreadably is passed over whole.</summary>
    internal static List<(int Start, DateLine Line)> FindAll(ReadOnlySpan<char> text, DateOrder order)
    {
        List<(int Start, DateLine Line)> found = [];
        for (int at = 0; at < text.Length;)
        {
            if (!IsCandidate(text, at) || !TryParseAt(text, at, isProse: true, order, out DateLine line) || line.Status == DateLineStatus.MonthWithoutYear)
            {
                at++;
                continue;
            }

            if (line.Status == DateLineStatus.Dates && !GoesOn(text, at + line.Length) && !DateContext.Misleads(text, at, line))
            {
                found.Add((at, line));
            }

            at += Math.Max(line.Length, 1);
        }

        return found;
    }

    // "3 May 2014 - 2015", "3 May 2014 - ongoing", "1 May 2019 to 30 Avrix 2021": an interval whose second end cannot be read.
    private static bool GoesOn(ReadOnlySpan<char> text, int end)
    {
        DateCursor cursor = new(text, end);
        if (char.IsAsciiDigit(cursor.Next) || (cursor.Next is '/' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
        {
            return true;
        }

        cursor.SkipSpaces();
        if (!cursor.SkipDash() && !cursor.SkipWord(DateWordRoles.To))
        {
            return false;
        }

        cursor.SkipSpaces();
        SkipArticle(ref cursor);
        if (cursor.TryWord(DateWordRoles.Month, out _) || DatePeriod.BeginsOpenEnd(text[cursor.Position..]))
        {
            return true;
        }

        if (!cursor.TryNumber(out _, out int digits))
        {
            return false;
        }

        bool tied = cursor.Next == '/';
        cursor.SkipSpaces();
        return digits == 4 || tied || cursor.SkipWord(DateWordRoles.Month);
    }

    private static bool IsCandidate(ReadOnlySpan<char> text, int at)
    {
        char before = at == 0 ? '\0' : text[at - 1];
        if (!char.IsAsciiDigit(text[at]))
        {
            return !char.IsLetterOrDigit(before) && CanStart(text, at) && !DateWordIndex.IsCombiningMark(before);
        }

        // Not the second half of a number, a clock or a range whose first half made no sense.
        bool tied = before is ':' or '/' || (before == '.' && IsShortNumber(text[..(at - 1)])) || DateCursor.IsDash(before);
        return !char.IsAsciiDigit(before) && CanStart(text, at) && !(tied && at > 1 && char.IsAsciiDigit(text[at - 2])) && !IsOfName(text, at);
    }

    // "COVID-19", "A3": a number that a hyphen ties to letters, or one letter alone.
    private static bool IsOfName(ReadOnlySpan<char> text, int at)
    {
        if (at == 0)
        {
            return false;
        }

        int letters = text[at - 1] == '-' ? at - 1 : at;
        return letters > 0 && char.IsLetter(text[letters - 1]) && (letters < at || letters == 1 || !char.IsLetterOrDigit(text[letters - 2]));
    }

    // "2.5 May 2014": of two numbers the second is no day; a year before the dot is the end of a sentence.
    private static bool IsShortNumber(ReadOnlySpan<char> before)
    {
        int digits = before.Length - before.TrimEnd("0123456789").Length;
        return digits is 1 or 2;
    }
}
