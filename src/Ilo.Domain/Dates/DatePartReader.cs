namespace Ilo.Domain.Dates;

/// <summary>Reads one end of an interval: the parts of a date that are printed there, in the orders that pages use.</summary>
internal static class DatePartReader
{
    /// <summary>Reads a part, a weekday before it skipped. The cursor moves only where the result is true.</summary>
    internal static bool TryRead(ref DateCursor cursor, out DatePart part)
    {
        DateCursor probe = cursor;
        if (probe.TryWord(DateWordRoles.Weekday, out DateWord weekday))
        {
            probe.Skip('.');
            probe.Skip(',');
            probe.SkipSpaces();

            // "mar." is mardi before "3 juin", March before "3, 2010".
            if (TryReadDate(ref probe, out part) && (part.HasMonth || !weekday.Is(DateWordRoles.Month)))
            {
                cursor = probe;
                return true;
            }
        }

        return TryReadDate(ref cursor, out part);
    }

    /// <summary>Reads the year behind a month, over the comma, dot and <c>de</c> that may stand between.</summary>
    internal static bool TryReadYear(ref DateCursor cursor, ref DatePart part)
    {
        DateCursor probe = cursor;
        probe.Skip('.');
        SkipJoint(ref probe, commas: true);
        if (!probe.TryNumber(out int year, out int digits) || digits != 4)
        {
            return false;
        }

        part.Year = year;
        cursor = probe;
        return true;
    }

    private static bool TryReadDate(ref DateCursor cursor, out DatePart part)
    {
        part = new DatePart();
        DateCursor probe = cursor;
        bool read = probe.AtDigit ? TryReadDayFirst(ref probe, ref part) : TryReadMonthFirst(ref probe, ref part);
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
            return TryReadIso(ref cursor, ref part);
        }

        if (digits > 2)
        {
            return false;
        }

        part.Day = number;
        SkipOrdinal(ref cursor);
        DateCursor probe = cursor;
        SkipJoint(ref probe, commas: false);
        if (probe.Position > cursor.Position && probe.TryWord(DateWordRoles.Month, out DateWord month))
        {
            part.SetMonth(month);
            cursor = probe;
            ReadYearOrDot(ref cursor, ref part);
        }

        return true;
    }

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

        DateCursor probe = cursor;
        probe.SkipSpaces();
        if (probe.Position > cursor.Position && probe.TryNumber(out int day, out int digits) && digits <= 2)
        {
            part.Day = day;
            part.MonthFirst = true;
            SkipOrdinal(ref probe);
            cursor = probe;
            TryReadYear(ref cursor, ref part);
        }

        return true;
    }

    private static bool TryReadIso(ref DateCursor cursor, ref DatePart part)
    {
        part.IsIso = cursor.Skip('-')
            && cursor.TryNumber(out part.Month, out int monthDigits) && monthDigits == 2
            && cursor.Skip('-')
            && cursor.TryNumber(out part.Day, out int dayDigits) && dayDigits == 2;
        return part.IsIso;
    }

    private static bool ReadYearOrDot(ref DateCursor cursor, ref DatePart part)
    {
        bool read = TryReadYear(ref cursor, ref part);
        if (!read && !part.FullMonth)
        {
            cursor.Skip('.');
        }

        return read;
    }

    private static void SkipOrdinal(ref DateCursor cursor)
    {
        if (cursor.Skip('º') || cursor.Skip('°') || cursor.Skip('ª'))
        {
            return;
        }

        // Raised letters often lose their place: "11 th December".
        DateCursor probe = cursor;
        probe.SkipSpaces();
        if (probe.SkipWord(DateWordRoles.Ordinal))
        {
            cursor = probe;
        }
    }

    private static void SkipJoint(ref DateCursor cursor, bool commas)
    {
        cursor.SkipSpaces();
        for (int i = 0; i < 4 && (cursor.SkipWord(DateWordRoles.Of) || (commas && cursor.Skip(','))); i++)
        {
            cursor.SkipSpaces();
        }
    }
}
