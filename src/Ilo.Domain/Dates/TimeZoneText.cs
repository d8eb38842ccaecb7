using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Dates;

/// <summary>A time zone behind a clock: <c>GMT</c>, <c>UTC+7</c>, <c>(CET, Geneva time)</c>, <c>(hora de Lima)</c>.</summary>
internal static class TimeZoneText
{
    // "(CEST, Geneva and Brussels time)" is long; what is longer still is a remark.
    private const int MaxBracket = 40;

    private static readonly string[] Words = [.. LanguageWords.All.SelectMany(words => words.ZoneWords)];

    /// <summary>Skips a time zone and the white space before it; stays where there is none.</summary>
    internal static void Skip(ReadOnlySpan<char> text, ref DateCursor cursor)
    {
        DateCursor probe = cursor;
        probe.SkipSpaces();
        int length = Length(text[probe.Position..]);
        if (length > 0)
        {
            cursor = new(text, probe.Position + length);
        }
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '(')
        {
            return Abbreviation(text);
        }

        int end = text[..Math.Min(text.Length, MaxBracket)].IndexOf(')');
        return end > 0 && Speaks(text[1..end]) ? end + 1 : 0;
    }

    private static bool Speaks(ReadOnlySpan<char> inside)
    {
        if (Abbreviation(inside) > 0)
        {
            return true;
        }

        foreach (string word in Words)
        {
            if (inside.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Three or four capitals of which the last is the T of "time", or UTC; the hours ahead or behind may follow.
    private static int Abbreviation(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && char.IsAsciiLetterUpper(text[at]))
        {
            at++;
        }

        if (at is < 3 or > 4 || !(text[at - 1] == 'T' || text[..at] is "UTC") || (at < text.Length && char.IsLetterOrDigit(text[at])))
        {
            return 0;
        }

        if (at + 1 < text.Length && text[at] is '+' or '-' or '\u2212' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == ':'))
            {
                at++;
            }
        }

        return at;
    }
}
