using System.Runtime.CompilerServices;
using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Dates;

/// <summary>
/// Tells lines that speak of time alone, whether or not they name a first and a last day: <c>since 1 May 2019</c>, <c>May 2019 - ongoing</c>,
/// <c>Summer 2018</c>, <c>Q1 2019</c>, <c>1, 8 and 15 May 2014</c>, <c>every Monday</c>, <c>24 months</c>. No such line is a title.
/// </summary>
internal static class DatePeriod
{
    // The longest such lines name two full dates with their clocks.
    private const int MaxPieces = 32;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const string Ends = " \u00A0.,;)";
    private const DateWordRoles AnyRole = (DateWordRoles)int.MaxValue;

    private static readonly PrefixTable OpenEnds =
        new([
            .. LanguageWords.All.SelectMany(words => words.OpenEnds).Concat(GermanDates.OpenEnds).Concat(GermanDates.GoingOn)
                .Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(phrase => phrase.Length),
        ]);

    private static readonly PrefixTable GoingOn =
        new([
            .. LanguageWords.All.SelectMany(words => words.GoingOn).Concat(GermanDates.GoingOn).Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(phrase => phrase.Length),
        ]);

    private static readonly PrefixTable Sinces =
        new([.. LanguageWords.All.SelectMany(words => words.Sinces).Concat(GermanDates.Sinces).Distinct(StringComparer.OrdinalIgnoreCase)]);

    /// <summary>Returns whether each word is one of time, and a year, or a month or a weekday with something more, is among them; or it is a length of
    /// time.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool Is(ReadOnlySpan<char> line)
    {
        if (Unseen.IsIn(line))
        {
            return Is(Unseen.Without(line).Text);
        }

        if (IsLength(line))
        {
            return true;
        }

        DateCursor cursor = new(line, 0);
        bool year = false;
        bool month = false;
        bool more = false;
        bool weekday = false;
        bool period = false;
        for (int pieces = 0; SkipSigns(ref cursor); pieces++)
        {
            if (pieces == MaxPieces)
            {
                return false;
            }

            if (cursor.AtDigit)
            {
                if (!cursor.TryNumber(out int number, out int digits) || digits == 3)
                {
                    return false;
                }

                year |= digits == 4 && number is >= FirstYear and <= LastYear;
                more = true;
            }
            else if (OpenEnds.Match(line[cursor.Position..], wholeWord: true) is > 0 and int length)
            {
                // Of "until further notice" the words together speak of time, and not "Notice 2019".
                cursor = new(line, cursor.Position + length);
                more = true;
            }
            else if (cursor.TryWord(AnyRole, out DateWord word) && !IsNamesake(cursor, word))
            {
                month |= word.Month != 0;
                weekday |= word.Weekday != 0;
                period |= word.Is(DateWordRoles.Period);
                more |= period;
            }
            else
            {
                return false;
            }
        }

        return year || (month && more) || (weekday && period);
    }

    // "24 months": how long something lasts.
    private static bool IsLength(ReadOnlySpan<char> line)
    {
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && line[digits] is ' ' or '\u00A0' && PagePhrases.DurationUnits.Contains(line[(digits + 1)..].TrimEnd(Ends));
    }

    /// <summary>Returns whether a text begins with what stands for an end that is not there yet: <c>ongoing</c>, <c>TBC</c>, <c>?</c>.</summary>
    internal static bool BeginsOpenEnd(ReadOnlySpan<char> text) => OpenEnds.Match(text, wholeWord: true) > 0;

    /// <summary>Returns whether a text is nothing but such words.</summary>
    internal static bool IsOpenEnd(ReadOnlySpan<char> text) => !text.IsEmpty && OpenEnds.Match(text, wholeWord: true) == text.Length;

    /// <summary>Returns whether a text begins with a date, a month or a year that goes on until now: <c>2019 - ongoing</c>, <c>May 2019 to date</c>.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool BeginsGoingOn(ReadOnlySpan<char> text)
    {
        DateCursor cursor = new(text, 0);
        while (cursor.TryWord(DateWordRoles.Opener | DateWordRoles.Article | DateWordRoles.Period, out _))
        {
            cursor.SkipSpaces();
        }

        int from = cursor.Position;
        if (DateLineParser.TryParse(text[from..], out DateLine line) && line.Status == DateLineStatus.Dates)
        {
            cursor = new(text, from + line.Length);
        }
        else if (!cursor.TryNumber(out int year, out int digits) || digits != 4 || year is < FirstYear or > LastYear)
        {
            return false;
        }

        cursor.SkipSpaces();
        bool joined = cursor.SkipDash() || cursor.Skip('(');
        cursor.SkipSpaces();
        DateCursor behind = cursor;
        joined |= behind.SkipWord(DateWordRoles.To);
        behind.SkipSpaces();
        DateCursor article = behind;
        while (article.SkipWord(DateWordRoles.Article | DateWordRoles.Period))
        {
            article.SkipSpaces();
            behind = GoingOn.Match(text[article.Position..], wholeWord: true) > 0 ? article : behind;
        }

        return joined && (GoingOn.Match(text[cursor.Position..], wholeWord: true) > 0 || GoingOn.Match(text[behind.Position..], wholeWord: true) > 0);
    }

    /// <summary>
    /// Returns whether a line, or the value of a field, is a period that goes on until now: <c>May 2019 - ongoing</c>, <c>since 2019</c>; a value may be
    /// <c>ongoing</c> alone.
    /// </summary>
    [MethodImpl(Compiled.Once)]
    internal static bool GoesOn(ReadOnlySpan<char> text, bool isValue) =>
        BeginsGoingOn(text) || IsSince(text) || IsGoingOnSince(text)
        || (isValue && GoingOn.Match(text, wholeWord: true) is > 0 and int length && text[length..].Trim(Ends).IsEmpty);

    // "ongoing since May 2019", "en cours (depuis mai 2019)"
    private static bool IsGoingOnSince(ReadOnlySpan<char> text) =>
        GoingOn.Match(text, wholeWord: true) is > 0 and int length && IsSince(text[length..].TrimStart(" \u00A0,:;-–("));

    // "since May 2019", "depuis le 1er mai 2019": one day, month or year that takes the rest. "Since 2019 the guild has grown" is a sentence.
    private static bool IsSince(ReadOnlySpan<char> text)
    {
        int opening = Sinces.Match(text, wholeWord: true);
        if (opening == 0)
        {
            return false;
        }

        DateCursor cursor = new(text, opening);
        cursor.SkipSpaces();
        while (cursor.TryWord(DateWordRoles.Article, out _))
        {
            cursor.SkipSpaces();
        }

        ReadOnlySpan<char> rest = text[cursor.Position..];
        if (DateLineParser.TryParse(rest, out DateLine line) && line.Status == DateLineStatus.Dates)
        {
            bool isOne = line.Start == line.End
                || (line.Precision == DatePrecision.Month && line.Start.Year == line.End.Year && line.Start.Month == line.End.Month);
            return isOne && rest[line.Length..].Trim(Ends).IsEmpty;
        }

        return cursor.TryNumber(out int year, out int digits) && digits == 4 && year is >= FirstYear and <= LastYear
            && text[cursor.Position..].Trim(Ends).IsEmpty;
    }

    // "Día 2014" is a name, and so is "May Day 2014".
    private static bool IsNamesake(DateCursor cursor, in DateWord word)
    {
        cursor.SkipSpaces();
        return word.Is(DateWordRoles.DayNoun) && !(cursor.TryNumber(out _, out int digits) && digits <= 2);
    }

    // False at the end.
    private static bool SkipSigns(ref DateCursor cursor)
    {
        while (!cursor.AtEnd && (!char.IsLetterOrDigit(cursor.Next) || cursor.Next is 'º' or 'ª') && cursor.Skip(cursor.Next))
        {
        }

        return !cursor.AtEnd;
    }
}
