using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>Reads dates and intervals in the forms that pages print, in any of the known languages. Never allocates; linear in the text.</summary>
internal static partial class DateLineParser
{
    private enum Separator
    {
        To,
        And,
        Slash,
    }

    /// <summary>Reads a date or an interval at the very start of a line, a weekday before it allowed.</summary>
    /// <returns>False where the line does not start like a date; see <see cref="DateLine.Status"/> for what it is otherwise.</returns>
    internal static bool TryParse(ReadOnlySpan<char> line, out DateLine result)
    {
        if (!CanStart(line, 0))
        {
            result = default;
            return false;
        }

        if (TryCommon(line, out result))
        {
            return true;
        }

        if (!TryParseAt(line, 0, out result))
        {
            result = default;
            return false;
        }

        result = DateLineTail.Read(line, 0, result);
        return true;
    }

    private static bool CanStart(ReadOnlySpan<char> text, int at) =>
        text.Length - at >= 3 && (char.IsAsciiDigit(text[at]) || DateWordIndex.CanOpen(text[at], text[at + 1], text[at + 2]));

    private static bool TryParseAt(ReadOnlySpan<char> text, int at, out DateLine result)
    {
        DateCursor cursor = new(text, at);
        if (cursor.TryWord(DateWordRoles.Opener, out DateWord opener))
        {
            cursor.SkipSpaces();
            SkipArticle(ref cursor);
            return TryParseParts(ref cursor, at, opened: true, opener.OtherLanguages, out result);
        }

        return TryParseParts(ref cursor, at, opened: false, LanguageSet.All, out result);
    }

    private static bool TryParseParts(ref DateCursor cursor, int at, bool opened, LanguageSet hint, out DateLine result)
    {
        result = default;
        if (!DatePartReader.TryRead(ref cursor, out DatePart first))
        {
            return false;
        }

        DateCursor probe = cursor;
        if (TrySeparator(ref probe, out Separator separator, ref hint)
            && DatePartReader.TryRead(ref probe, out DatePart second)
            && TryRange(ref probe, at, ref first, ref second, separator, opened, out result))
        {
            result = WithOpening(result, opened, hint);
            return true;
        }

        return !opened && TrySingle(cursor, at, first, out result);
    }

    private static bool TrySingle(DateCursor cursor, int at, in DatePart part, out DateLine result)
    {
        if (!part.HasMonth)
        {
            result = default;
            return false;
        }

        return part.HasYear
            ? TryLine(DateResolver.Resolve(part, part), cursor, at, part.Languages, out result)
            : TryYearless(cursor, at, part.FullMonth, part.Languages, out result);
    }

    private static bool TryRange(
        ref DateCursor cursor, int at, ref DatePart first, ref DatePart second, Separator separator, bool opened, out DateLine result)
    {
        result = default;
        if (!second.HasMonth)
        {
            // "May 5-7, 2010": the other end's day stands alone, and the year behind it is for both.
            if (!first.MonthFirst || first.HasYear)
            {
                return false;
            }

            second.Month = first.Month;
            second.FullMonth = first.FullMonth;
            second.Languages = first.Languages;
            DatePartReader.TryReadYear(ref cursor, ref second);
        }

        bool monthsAlone = !first.HasDay && !second.HasDay;
        if ((!first.HasMonth && !second.HasDay) || (separator == Separator.Slash && !monthsAlone && !(first.IsIso && second.IsIso)))
        {
            return false;
        }

        LanguageSet languages = first.Languages & second.Languages;
        if (!second.HasYear && !(first.HasYear && second.HasDay && EndsOrComma(cursor)))
        {
            return !first.HasYear && TryYearless(cursor, at, second.FullMonth && (first.FullMonth || !first.HasMonth), languages, out result);
        }

        DateResolver.FillIn(ref first, ref second);
        DateLine dates = DateResolver.Resolve(first, second);
        return (separator != Separator.And || opened || DateResolver.Adjoin(first, second, dates)) && TryLine(dates, cursor, at, languages, out result);
    }

    private static bool TryYearless(DateCursor cursor, int at, bool fullMonths, LanguageSet languages, out DateLine result)
    {
        result = default;
        return fullMonths && EndsOrComma(cursor)
            && TryLine(new DateLine { Status = DateLineStatus.MonthWithoutYear }, cursor, at, languages, out result);
    }

    private static bool TryLine(in DateLine dates, DateCursor cursor, int at, LanguageSet languages, out DateLine result)
    {
        result = dates with { Length = cursor.Position - at, Languages = languages };
        return true;
    }

    // The words between the parts narrow the languages, unless they contradict the months.
    private static DateLine WithOpening(in DateLine line, bool opened, LanguageSet hint) =>
        line with { Opened = opened, Languages = (line.Languages & hint) != 0 ? line.Languages & hint : line.Languages };

    private static bool TrySeparator(ref DateCursor cursor, out Separator separator, ref LanguageSet hint)
    {
        separator = Separator.To;
        cursor.SkipSpaces();
        if (!cursor.SkipDash())
        {
            if (cursor.TryWord(DateWordRoles.To | DateWordRoles.And, out DateWord word))
            {
                separator = word.Is(DateWordRoles.To) ? Separator.To : Separator.And;
                hint = (hint & word.OtherLanguages) != 0 ? hint & word.OtherLanguages : hint;
            }
            else if (cursor.Skip('/'))
            {
                separator = Separator.Slash;
            }
            else if (cursor.Skip('&'))
            {
                separator = Separator.And;
            }
            else
            {
                return false;
            }
        }

        cursor.SkipSpaces();
        SkipArticle(ref cursor);
        return true;
    }

    private static void SkipArticle(ref DateCursor cursor)
    {
        if (cursor.SkipWord(DateWordRoles.Article))
        {
            cursor.SkipSpaces();
        }
    }

    private static bool EndsOrComma(DateCursor cursor)
    {
        cursor.SkipSpaces();
        return cursor.AtEnd || cursor.Next == ',';
    }
}
