using System.Runtime.CompilerServices;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Dates;

/// <summary>Reads dates and intervals in the forms that pages print, in any of the known languages. Never allocates; linear in the text.</summary>
internal static partial class DateLineParser
{
    private const int MonthsOfTheYear = 12;

    private enum Separator
    {
        To,
        And,
        Slash,
    }

    /// <summary>Reads a date or an interval at the very start of a line, a weekday before it allowed.</summary>
    /// <param name="line">The line; characters that are not seen do not count.</param>
    /// <param name="result">What was read.</param>
    /// <param name="order">The order of day and month where figures leave it open.</param>
    /// <returns>False where the line does not start like a date; see <see cref="DateLine.Status"/> for what it is otherwise.</returns>
    [MethodImpl(Compiled.Once)]
    internal static bool TryParse(ReadOnlySpan<char> line, out DateLine result, DateOrder order = DateOrder.Unknown)
    {
        if (!CanStart(line, 0) && !Unseen.IsIn(line[..Math.Min(line.Length, 4)]))
        {
            result = default;
            return false;
        }

        if (Unseen.IsIn(line))
        {
            return TryParseSeen(line, out result, order);
        }

        if (TryCommon(line, out result))
        {
            return true;
        }

        if (!MayBegin(line) || !TryParseAt(line, 0, isProse: false, order, out result))
        {
            result = default;
            return false;
        }

        result = DateLineTail.Read(line, 0, result);
        return true;
    }

    /// <summary>Whether a date line can begin at a position: the test that most lines fail.</summary>
    internal static bool CanStart(ReadOnlySpan<char> text, int at) =>
        text.Length - at >= 3 && (char.IsAsciiDigit(text[at]) || DateWordIndex.CanOpen(text[at], text[at + 1], text[at + 2]));

    // "Press", "The members": the first word is one of dates, and behind one that says nothing alone stands a figure or another.
    private static bool MayBegin(ReadOnlySpan<char> line)
    {
        DateCursor cursor = new(line, 0);
        if (cursor.AtDigit)
        {
            return true;
        }

        if (!cursor.TryWord(DateWordIndex.LineOpeners, out DateWord word))
        {
            return false;
        }

        cursor.SkipApostrophe();
        cursor.SkipSpaces();
        return word.Is(DateWordRoles.Month | DateWordRoles.Weekday | DateWordRoles.First) || cursor.AtDigit || CanStart(line, cursor.Position);
    }

    private static bool TryParseSeen(ReadOnlySpan<char> line, out DateLine result, DateOrder order)
    {
        Unseen seen = Unseen.Without(line);
        if (!TryParse(seen.Text, out result, order))
        {
            return false;
        }

        result = seen.Back(result);
        return true;
    }

    private static bool TryParseAt(ReadOnlySpan<char> text, int at, bool isProse, DateOrder order, out DateLine result)
    {
        Reading reading = new(text, at, isProse, order);
        DateCursor cursor = new(text, at);
        if (cursor.TryWord(DateWordRoles.Opener, out DateWord opener))
        {
            cursor.SkipApostrophe();
            cursor.SkipSpaces();
            SkipArticle(ref cursor);
            reading.Opened = true;
            if (TryParseParts(reading, ref cursor, opener.OtherLanguages, out result) || !opener.Is(DateWordRoles.Weekday))
            {
                return result.Length > 0;
            }

            // "Do., 3. Juni": no "do 3 a 5 de junho".
            reading.Opened = false;
            cursor = new(text, at);
        }

        return TryParseParts(reading, ref cursor, LanguageSet.All, out result);
    }

    private static bool TryParseParts(in Reading reading, ref DateCursor cursor, LanguageSet hint, out DateLine result)
    {
        result = default;
        if (!DatePartReader.TryRead(ref cursor, out DatePart first))
        {
            return false;
        }

        if (!reading.Opened && DateList.TryRead(reading, cursor, first, out result))
        {
            return true;
        }

        DateCursor probe = cursor;
        SkipInnerClock(reading, ref probe, first);
        if (TrySeparator(ref probe, out Separator separator, ref hint)
            && TrySecond(reading, ref probe, first, out DatePart second)
            && TryRange(reading, ref probe, ref first, ref second, separator, out result))
        {
            result = Narrowed(result, hint);
            return true;
        }

        return !reading.Opened && TrySingle(reading, cursor, first, out result);
    }

    // "3 May 2014 - 17:00, 5 May 2014": a clock may stand in front of a second full date.
    private static bool TrySecond(in Reading reading, ref DateCursor cursor, in DatePart first, out DatePart second)
    {
        DateCursor probe = cursor;
        if (first is { HasDay: true, HasYear: true } && DateLineTail.TrySkipClock(reading.Text, ref probe))
        {
            probe.SkipSpaces();
            probe.Skip(',');
            probe.SkipSpaces();
            if (DatePartReader.TryRead(ref probe, out second) && second is { HasDay: true, HasYear: true })
            {
                cursor = probe;
                return true;
            }
        }

        return DatePartReader.TryRead(ref cursor, out second);
    }

    // "3 May 2014, 10:00 (EST) - 5 May 2014, 16:00": a clock may stand behind the first day too, where the second is a full date.
    private static void SkipInnerClock(in Reading reading, ref DateCursor cursor, in DatePart first)
    {
        DateCursor probe = cursor;
        if (!first.HasDay || !first.HasYear || !DateLineTail.TrySkipClock(reading.Text, ref probe))
        {
            return;
        }

        DateCursor behind = probe;
        LanguageSet any = LanguageSet.All;
        if (TrySeparator(ref behind, out _, ref any) && DatePartReader.TryRead(ref behind, out DatePart second) && second.HasMonth && second.HasYear)
        {
            cursor = probe;
        }
    }

    private static bool TrySingle(in Reading reading, DateCursor cursor, DatePart part, out DateLine result)
    {
        if (!part.HasMonth)
        {
            result = default;
            return false;
        }

        if (!part.HasYear)
        {
            return TryYearless(reading, cursor, part, part, part.FullMonth, part.Languages, out result);
        }

        DatePart other = part;
        return NumericDates.Settle(ref part, ref other, reading.Order) is var status && status != DateLineStatus.Dates
            ? reading.TryLine(new() { Status = status }, cursor, part.Languages, out result)
            : reading.TryLine(DateResolver.Resolve(part, part), cursor, part.Languages, out result);
    }

    private static bool TryRange(in Reading reading, ref DateCursor cursor, ref DatePart first, ref DatePart second, Separator separator, out DateLine result)
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
            second.NameLanguages = first.NameLanguages;
            DatePartReader.TryReadYear(ref cursor, ref second);
        }

        LanguageSet firstNames = first.HasMonth ? first.NameLanguages : second.NameLanguages;
        if (!first.FitsMonthOf(firstNames) || !second.FitsMonthOf(second.NameLanguages))
        {
            return false;
        }

        bool monthsAlone = !first.HasDay && !second.HasDay;
        if ((!first.HasMonth && !second.HasDay) || (separator == Separator.Slash && !monthsAlone && !(first.IsIso && second.IsIso)))
        {
            return false;
        }

        LanguageSet languages = first.Languages & second.Languages;
        if (!second.HasYear && !(first.HasYear && second.HasDay && EndsOrComma(cursor)))
        {
            bool full = second.FullMonth && (first.FullMonth || !first.HasMonth);
            return !first.HasYear && TryYearless(reading, cursor, first, second, full, languages, out result);
        }

        // "3. - 25.6.2021": the day alone stands before the month, and its dot says that it is a day; so does the end in "13-15/05/2014".
        bool dayAlone = second is { IsNumeric: true, HasYear: true } && !first.HasMonth && !reading.IsProse
            && ((second.IsDotted && first.IsDotted) || (!second.IsDotted && second.Day > MonthsOfTheYear && first.Day < second.Day));
        if (first.IsNumeric != second.IsNumeric && !dayAlone && !(first.HasMonth && first.HasYear && second.HasYear))
        {
            return false;
        }

        DateLineStatus status = NumericDates.Settle(ref first, ref second, reading.Order);
        if (status != DateLineStatus.Dates)
        {
            return reading.TryLine(new() { Status = status }, cursor, languages, out result);
        }

        bool bothYears = first.HasYear && second.HasYear;
        DateResolver.FillIn(ref first, ref second);
        DateLine dates = DateResolver.Resolve(first, second);
        if (separator == Separator.And && !reading.Opened
            && (dates.Status == DateLineStatus.Dates ? !DateResolver.Adjoin(first, second, dates) : dates.Status == DateLineStatus.Reversed && bothYears))
        {
            return false;
        }

        return reading.TryLine(dates, cursor, languages, out result);
    }

    private static bool TryYearless(
        in Reading reading, DateCursor cursor, in DatePart first, in DatePart second, bool fullMonths, LanguageSet languages, out DateLine result)
    {
        result = default;
        if (!fullMonths || !EndsOrComma(cursor))
        {
            return false;
        }

        int firstMonth = first.HasMonth ? first.Month : second.Month;
        return reading.TryLine(
            new()
            {
                Status = DateLineStatus.MonthWithoutYear,
                YearlessStart = Yearless(first.Day, firstMonth, first.HasDay && second.HasDay),
                YearlessEnd = Yearless(second.Day, second.Month, first.HasDay && second.HasDay),
            },
            cursor,
            languages,
            out result);
    }

    private static AnnualDate? Yearless(int day, int month, bool hasDays) =>
        hasDays && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month) ? new AnnualDate(month, day) : null;

    // The words between the parts narrow the languages, unless they contradict the months.
    private static DateLine Narrowed(in DateLine line, LanguageSet hint) =>
        (line.Languages & hint) != 0 ? line with { Languages = line.Languages & hint } : line;

    private static bool TrySeparator(ref DateCursor cursor, out Separator separator, ref LanguageSet hint)
    {
        separator = Separator.To;
        cursor.SkipSpaces();
        if (!cursor.SkipDash())
        {
            if (cursor.TryWord(DateWordRoles.To | DateWordRoles.And, out DateWord word))
            {
                separator = word.Is(DateWordRoles.To) ? Separator.To : Separator.And;
                SkipSecondTo(ref cursor, separator);
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

    // "jusqu'au", "até ao"
    private static void SkipSecondTo(ref DateCursor cursor, Separator separator)
    {
        DateCursor probe = cursor;
        probe.SkipApostrophe();
        probe.SkipSpaces();
        if (separator == Separator.To && probe.SkipWord(DateWordRoles.To))
        {
            cursor = probe;
        }
    }

    private static void SkipArticle(ref DateCursor cursor)
    {
        if (cursor.SkipWord(DateWordRoles.Article))
        {
            cursor.SkipSpaces();
        }
    }

    internal static bool EndsOrComma(DateCursor cursor)
    {
        cursor.SkipSpaces();
        return cursor.AtEnd || cursor.Next == ',';
    }
}
