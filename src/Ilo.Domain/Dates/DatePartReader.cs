using System.Runtime.CompilerServices;
using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>Reads one end of an interval: the parts of a date that are printed there, in the orders that pages use.</summary>
internal static class DatePartReader
{
    private const int ShortWeekday = 2;

    // "So", "Dom", "Mar": short enough to be a word of another language.
    private const int AmbiguousWeekday = 3;

    /// <summary>Reads a part, a weekday, an article and a word for the day before it skipped. The cursor moves only where the result is true.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryRead(ref DateCursor cursor, out DatePart part)
    {
        DateCursor probe = cursor;
        LanguageSet lead = LanguageSet.All;
        if (SkipLead(ref probe, out DateWord weekday, out bool isShort, ref lead) && TryReadDate(ref probe, out part)
            && !(isShort && (weekday.WeekdayLanguages & part.NameLanguages) == 0)
            && (part.HasMonth || !weekday.Is(DateWordRoles.Month)) && (part.HasDay || weekday.Weekday == 0))
        {
            // "mar." is mardi before "3 juin", March before "3, 2010".
            part.Weekday = weekday.Weekday;
            part.WeekdayLanguages = isShort ? weekday.WeekdayLanguages : part.WeekdayLanguages;
            part.Narrow(lead);
            cursor = probe;
            return true;
        }

        return TryReadDate(ref cursor, out part);
    }

    /// <summary>Reads the year behind a month, over the comma, dot and <c>de</c> that may stand between.</summary>
    internal static bool TryReadYear(ref DateCursor cursor, ref DatePart part)
    {
        DateCursor probe = cursor;
        probe.Skip('.');
        LanguageSet joint = SkipJoint(ref probe, commas: true);
        if (!probe.TryNumber(out int year, out int digits) || digits != 4)
        {
            return false;
        }

        part.Year = year;
        part.Narrow(joint);
        cursor = probe;
        return true;
    }

    // "Le lundi", "viernes, el", "los días", "segunda-feira,"
    private static bool SkipLead(ref DateCursor cursor, out DateWord weekday, out bool isShort, ref LanguageSet languages)
    {
        isShort = false;
        weekday = default;
        bool skipped = false;
        for (int i = 0; i < 4; i++)
        {
            int start = cursor.Position;
            if (!cursor.TryWord(DateWordRoles.Weekday | DateWordRoles.Article | DateWordRoles.DayNoun, out DateWord word))
            {
                break;
            }

            skipped = true;
            languages &= word.OtherLanguages;
            if (word.Weekday == 0 && cursor.AtDigit)
            {
                // A number stuck to a word is no day of it.
                return false;
            }

            if (word.Weekday != 0)
            {
                weekday = word;
                int letters = cursor.LettersSince(start);
                DateCursor ending = cursor;
                cursor = ending.SkipDash() && ending.SkipWord(DateWordRoles.WeekdayEnding) ? ending : cursor;
                bool marked = cursor.Skip('.') | cursor.Skip(',');
                isShort = letters <= AmbiguousWeekday;
                if (!marked && letters <= ShortWeekday)
                {
                    // "Do., 3. Juni", but "do 3 de junho".
                    return false;
                }
            }

            cursor.SkipSpaces();
        }

        return skipped;
    }

    private static bool TryReadDate(ref DateCursor cursor, out DatePart part)
    {
        part = new DatePart();
        DateCursor probe = cursor;
        bool read = probe.AtDigit
            ? TryReadDayFirst(ref probe, ref part)
            : TryReadMonthFirst(ref probe, ref part) || TryReadFirstDay(ref probe, ref part);
        if (read)
        {
            cursor = probe;
        }

        return read;
    }

    private static bool TryReadDayFirst(ref DateCursor cursor, ref DatePart part)
    {
        if (!cursor.TryNumber(out int number, out int digits))
        {
            return false;
        }

        if (digits == 4)
        {
            part.Year = number;
            return TryReadYearFirst(ref cursor, ref part);
        }

        if (digits > 2)
        {
            return false;
        }

        part.Day = number;
        if (TryReadTied(ref cursor, ref part))
        {
            return true;
        }

        LanguageSet ordinal = SkipOrdinal(ref cursor);
        ReadMonth(ref cursor, ref part);
        part.Narrow(ordinal);
        return true;
    }

    // "premier mai 2014", "primero de mayo"
    private static bool TryReadFirstDay(ref DateCursor cursor, ref DatePart part)
    {
        if (!cursor.SkipWord(DateWordRoles.First))
        {
            return false;
        }

        part.Day = 1;
        ReadMonth(ref cursor, ref part);
        return true;
    }

    // The month behind a day, over a dot perhaps: "16. November 2016". A dot before what goes on to another day belongs to the day too.
    private static void ReadMonth(ref DateCursor cursor, ref DatePart part)
    {
        DateCursor probe = cursor;
        bool dotted = probe.Skip('.');
        DateCursor behindDot = probe;
        LanguageSet joint = SkipJoint(ref probe, commas: false);
        if (probe.Position > cursor.Position && probe.TryWord(DateWordRoles.Month, out DateWord month))
        {
            part.SetMonth(month);
            part.Narrow(joint);
            cursor = probe;
            ReadYearOrDot(ref cursor, ref part);
        }
        else if (dotted && GoesOnToADay(behindDot))
        {
            part.IsDotted = true;
            cursor = behindDot;
        }
    }

    // "3. - 5. Juni", "3. bis 5. Juni", "3., 4. und 5. Juni"; a sentence ends before "And".
    private static bool GoesOnToADay(DateCursor cursor)
    {
        cursor.SkipSpaces();
        return DateCursor.IsDash(cursor.Next) || cursor.Next is ',' or '/' or '&'
            || (char.IsLower(cursor.Next) && cursor.SkipWord(DateWordRoles.To | DateWordRoles.And));
    }

    // "31/12/2014", "31.12.2014", "5-Aug-2016": one sign ties all three together, and the year has four digits. In "03.06. - 25.06.2021" the first end
    // has none.
    private static bool TryReadTied(ref DateCursor cursor, ref DatePart part)
    {
        DateCursor probe = cursor;
        char sign = probe.Next;
        if (!(sign is '/' or '.' || DateCursor.IsDash(sign)) || !probe.Skip(sign))
        {
            return false;
        }

        DatePart tied = part;
        if (probe.TryWord(DateWordRoles.Month, out DateWord month))
        {
            tied.SetMonth(month);
            probe.Skip('.');
        }
        else if (probe.TryNumber(out tied.Month, out int digits) && digits <= 2)
        {
            tied.IsNumeric = true;
            tied.IsDotted = sign == '.';
        }
        else
        {
            return false;
        }

        DateCursor behind = probe;
        if (behind.Skip(sign) && behind.TryNumber(out tied.Year, out int yearDigits) && yearDigits == 4 && !GoesOn(behind, sign))
        {
            part = tied;
            cursor = behind;
            return true;
        }

        tied.Year = DatePart.Absent;
        tied.IsDayFirst = sign == '.' && probe.Skip('.');
        if (!tied.IsNumeric || DateCursor.IsDash(sign) || !GoesOnToFigures(probe))
        {
            return false;
        }

        part = tied;
        cursor = probe;
        return true;
    }

    private static bool GoesOnToFigures(DateCursor cursor)
    {
        cursor.SkipSpaces();
        bool joined = cursor.SkipDash() || cursor.SkipWord(DateWordRoles.To | DateWordRoles.And);
        cursor.SkipApostrophe();
        cursor.SkipSpaces();
        while (cursor.SkipWord(DateWordRoles.Article | DateWordRoles.To))
        {
            cursor.SkipSpaces();
        }

        return joined && cursor.AtDigit;
    }

    // A further number behind the same sign: no date, but a code or an address.
    private static bool GoesOn(DateCursor cursor, char sign) => cursor.Skip(sign) && (cursor.AtDigit || sign == '/');

    private static bool TryReadMonthFirst(ref DateCursor cursor, ref DatePart part)
    {
        if (!cursor.TryWord(DateWordRoles.Month, out DateWord month))
        {
            return false;
        }

        part.SetMonth(month);
        if (ReadYearOrDot(ref cursor, ref part))
        {
            return true;
        }

        if (TryReadTiedDay(ref cursor, ref part))
        {
            return true;
        }

        // "July 4", "July the 4th"
        DateCursor probe = cursor;
        probe.SkipSpaces();
        if (probe.Position > cursor.Position && probe.SkipWord(DateWordRoles.Article))
        {
            probe.SkipSpaces();
        }

        if (probe.Position > cursor.Position && probe.TryNumber(out int day, out int digits) && digits <= 2)
        {
            part.Day = day;
            part.MonthFirst = true;
            part.Narrow(SkipOrdinal(ref probe));
            cursor = probe;
            TryReadYear(ref cursor, ref part);
        }

        return true;
    }

    // "Aug-5-2016"
    private static bool TryReadTiedDay(ref DateCursor cursor, ref DatePart part)
    {
        DateCursor probe = cursor;
        if (!probe.Skip('-') || !probe.TryNumber(out int day, out int digits) || digits > 2 || !probe.Skip('-')
            || !probe.TryNumber(out int year, out int yearDigits) || yearDigits != 4 || GoesOn(probe, '-'))
        {
            return false;
        }

        (part.Day, part.Year) = (day, year);
        cursor = probe;
        return true;
    }

    // "2014-05-03", "2014/05/03", "2014.5.3", "2014 May 3", "2014-May-03"
    private static bool TryReadYearFirst(ref DateCursor cursor, ref DatePart part)
    {
        char sign = cursor.Next;
        DateCursor named = cursor;
        if (named.Skip('-') && named.TryWord(DateWordRoles.Month, out DateWord tied))
        {
            part.SetMonth(tied);
            cursor = named;
            return cursor.Skip('-') && cursor.TryNumber(out part.Day, out int tiedDigits) && tiedDigits <= 2;
        }

        if (sign is '-' or '/' or '.')
        {
            part.IsIso = cursor.Skip(sign)
                && cursor.TryNumber(out part.Month, out int monthDigits) && (sign == '-' ? monthDigits == 2 : monthDigits <= 2)
                && cursor.Skip(sign)
                && cursor.TryNumber(out part.Day, out int dayDigits) && (sign == '-' ? dayDigits == 2 : dayDigits <= 2);
            return part.IsIso;
        }

        int behindYear = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.Position == behindYear || !cursor.TryWord(DateWordRoles.Month, out DateWord month))
        {
            return false;
        }

        part.SetMonth(month);
        cursor.SkipSpaces();
        return cursor.TryNumber(out part.Day, out int digits) && digits <= 2 && !DateCursor.IsDash(cursor.Next);
    }

    private static bool ReadYearOrDot(ref DateCursor cursor, ref DatePart part)
    {
        bool read = TryReadYear(ref cursor, ref part);
        DateCursor probe = cursor;

        // What one language writes in full another one shortens: "25 de mai. a 5 de jun."
        if (!read && probe.Skip('.') && (!part.FullMonth || GoesOnToADay(probe)))
        {
            cursor = probe;
        }

        return read;
    }

    // Returns the languages that have it; all where there is none.
    private static LanguageSet SkipOrdinal(ref DateCursor cursor)
    {
        DateCursor probe = cursor;
        probe.Skip('.');
        if (probe.Skip('º') || probe.Skip('°') || probe.Skip('ª'))
        {
            cursor = probe;
            return LanguageSet.All;
        }

        // Raised letters often lose their place: "11 th December".
        probe = cursor;
        probe.SkipSpaces();
        if (probe.TryWord(DateWordRoles.Ordinal, out DateWord ordinal) && !(ordinal.Is(DateWordRoles.Or) && GoesOnToANumber(probe)))
        {
            cursor = probe;
            return ordinal.OtherLanguages;
        }

        return LanguageSet.All;
    }

    // "3 o 4 de mayo"
    private static bool GoesOnToANumber(DateCursor cursor)
    {
        cursor.SkipSpaces();
        return cursor.AtDigit;
    }

    // Returns the languages that have the words; all where there is none.
    private static LanguageSet SkipJoint(ref DateCursor cursor, bool commas)
    {
        LanguageSet languages = LanguageSet.All;
        cursor.SkipSpaces();
        for (int i = 0; i < 4; i++)
        {
            if (cursor.TryWord(DateWordRoles.Of, out DateWord of))
            {
                languages &= of.OtherLanguages;
            }
            else if (!(commas && cursor.Skip(',')))
            {
                break;
            }

            cursor.SkipSpaces();
        }

        return languages;
    }
}
