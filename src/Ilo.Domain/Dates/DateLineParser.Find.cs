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
                && TryParseAt(text, start, out result)
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

    private static bool IsCandidate(ReadOnlySpan<char> text, int at)
    {
        char before = at == 0 ? '\0' : text[at - 1];
        if (!char.IsAsciiDigit(text[at]))
        {
            return !char.IsLetterOrDigit(before) && CanStart(text, at) && !DateWordIndex.IsCombiningMark(before);
        }

        // Not the second half of a number, a clock or a range whose first half made no sense.
        bool tied = before is ':' or '/' || DateCursor.IsDash(before);
        return !char.IsAsciiDigit(before) && CanStart(text, at) && !(tied && at > 1 && char.IsAsciiDigit(text[at - 2]));
    }
}
