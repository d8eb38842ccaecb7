using System.Runtime.CompilerServices;
using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>Reads what stands behind the dates of a line: a clock, a comma, and where the rest begins.</summary>
internal static class DateLineTail
{
    /// <summary>Completes dates that begin at a position of the text.</summary>
    [MethodImpl(Compiled.Once)]
    internal static DateLine Read(ReadOnlySpan<char> text, int start, in DateLine dates)
    {
        DateCursor cursor = new(text, start + dates.Length);
        bool comma = SkipCommas(ref cursor);
        DateCursor probe = cursor;
        SkipBar(ref probe);
        int timeLength = 0;
        if (TryReadTime(ref probe, out int timeStart))
        {
            TimeZoneText.Skip(text, ref probe);
            timeLength = probe.Position - timeStart;
            cursor = probe;
            comma = SkipCommas(ref cursor);
        }

        if (IsFinalStop(cursor))
        {
            cursor = new(text, text.Length);
        }

        return dates with
        {
            TimeStart = timeLength == 0 ? 0 : timeStart,
            TimeLength = timeLength,
            RestStart = cursor.Position,
            RestAfterComma = comma && !cursor.AtEnd,
        };
    }

    /// <summary>Returns how long the clock at the start of a text is, to another clock perhaps and with its time zone; 0 where none stands there.</summary>
    internal static int ClockLength(ReadOnlySpan<char> text)
    {
        DateCursor cursor = new(text, 0);
        if (!TryReadClocks(ref cursor, out _))
        {
            return 0;
        }

        TimeZoneText.Skip(text, ref cursor);
        return cursor.Position;
    }

    /// <summary>Returns whether a text is a clock, a time zone, or names of weekdays alone.</summary>
    internal static bool IsTimeOrWeekday(ReadOnlySpan<char> text)
    {
        DateCursor cursor = new(text, 0);
        if (TryReadClocks(ref cursor, out _))
        {
            TimeZoneText.Skip(text, ref cursor);
            return cursor.AtEnd;
        }

        TimeZoneText.Skip(text, ref cursor);
        if (cursor.Position > 0)
        {
            return cursor.AtEnd;
        }

        bool any = false;
        const DateWordRoles roles =
            DateWordRoles.Weekday | DateWordRoles.To | DateWordRoles.And | DateWordRoles.WeekdayEnding | DateWordRoles.Opener;
        while (cursor.TryWord(roles, out DateWord word))
        {
            any |= word.Weekday != 0;
            cursor.Skip('.');
            cursor.SkipSpaces();
            cursor.SkipDash();
            cursor.SkipSpaces();
        }

        return any && cursor.AtEnd;
    }

    /// <summary>Returns the day of the week that is all of a text, from 1 for Monday to 7; 0 where it is something else.</summary>
    internal static int WeekdayOf(ReadOnlySpan<char> text)
    {
        DateCursor cursor = new(text, 0);
        if (!cursor.TryWord(DateWordRoles.Weekday, out DateWord word))
        {
            return 0;
        }

        DateCursor ending = cursor;
        cursor = ending.SkipDash() && ending.SkipWord(DateWordRoles.WeekdayEnding) ? ending : cursor;
        cursor.Skip('.');
        return cursor.AtEnd ? word.Weekday : 0;
    }

    /// <summary>Skips a clock, or one to another, with commas and spaces before it and its time zone behind; stays where there is none.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TrySkipClock(ReadOnlySpan<char> text, ref DateCursor cursor)
    {
        DateCursor probe = cursor;
        SkipCommas(ref probe);
        bool bracket = probe.Skip('(');
        if (!TryReadTime(ref probe, out _))
        {
            return false;
        }

        TimeZoneText.Skip(text, ref probe);
        if (bracket && !probe.Skip(')'))
        {
            return false;
        }

        cursor = probe;
        return true;
    }

    private static bool SkipCommas(ref DateCursor cursor)
    {
        int commas = 0;
        cursor.SkipSpaces();
        while (cursor.Skip(','))
        {
            commas++;
            cursor.SkipSpaces();
        }

        return commas > 0;
    }

    // "3 May 2014 | 14:00 - 16:00"
    private static void SkipBar(ref DateCursor cursor)
    {
        if (cursor.Skip('|'))
        {
            cursor.SkipSpaces();
        }
    }

    private static bool IsFinalStop(DateCursor cursor)
    {
        bool stop = cursor.Skip('.');
        cursor.SkipSpaces();
        return stop && cursor.AtEnd;
    }

    private static bool TryReadTime(ref DateCursor cursor, out int start)
    {
        bool announced = cursor.SkipDash();
        cursor.SkipSpaces();
        while (cursor.SkipWord(DateWordRoles.At | DateWordRoles.Article | DateWordRoles.Opener))
        {
            announced = true;
            cursor.SkipSpaces();
        }

        start = cursor.Position;

        // ", 3.40 million" is no clock.
        return TryReadClocks(ref cursor, out bool dotted) && (announced || !dotted);
    }

    // One clock, or one to another; a dot alone may also be that of a number.
    [MethodImpl(Compiled.Once)]
    private static bool TryReadClocks(ref DateCursor cursor, out bool dotted)
    {
        if (!TryReadClock(ref cursor, out dotted))
        {
            return false;
        }

        DateCursor probe = cursor;
        probe.SkipSpaces();
        if (probe.SkipDash() || probe.SkipWord(DateWordRoles.To | DateWordRoles.And | DateWordRoles.At))
        {
            probe.SkipSpaces();
            probe.SkipWord(DateWordRoles.Article);
            probe.SkipSpaces();
            if (TryReadClock(ref probe, out _))
            {
                cursor = probe;
                dotted = false;
            }
        }

        return true;
    }

    private static bool TryReadClock(ref DateCursor cursor, out bool dotted)
    {
        dotted = false;
        if (cursor.SkipWord(DateWordRoles.Clock))
        {
            return true;
        }

        DateCursor probe = cursor;
        if (!probe.TryNumber(out int hour, out int digits))
        {
            return false;
        }

        if (digits == 4 && hour / 100 < 24 && hour % 100 < 60 && SkipUnit(ref probe))
        {
            // "1430 hrs"
            cursor = probe;
            return true;
        }

        if (digits > 2 || hour > 24)
        {
            return false;
        }

        bool minutes = TryReadSpacedMinutes(ref probe);
        DateCursor behindHour = probe;
        if (probe.Next is ':' or '.' or 'h' or 'H' && probe.Skip(probe.Next)
            && probe.TryNumber(out int minute, out int minuteDigits) && minuteDigits == 2 && minute < 60)
        {
            minutes = true;
            dotted = behindHour.Next == '.';
        }
        else
        {
            probe = behindHour;
        }

        // "9.30am" is a clock, "9.30" may be a number.
        bool unit = SkipUnit(ref probe);
        dotted &= !unit;
        if (!minutes && !unit)
        {
            return false;
        }

        cursor = probe;
        return true;
    }

    // "9 h 00"
    private static bool TryReadSpacedMinutes(ref DateCursor cursor)
    {
        DateCursor probe = cursor;
        probe.SkipSpaces();
        if (probe.Position == cursor.Position || !(probe.Skip('h') || probe.Skip('H')))
        {
            return false;
        }

        probe.SkipSpaces();
        if (!probe.TryNumber(out int minute, out int digits) || digits != 2 || minute > 59)
        {
            return false;
        }

        cursor = probe;
        return true;
    }

    /// <summary>Skips <c>h</c>, <c>hrs</c>, <c>pm</c> or <c>p.m.</c>.</summary>
    private static bool SkipUnit(ref DateCursor cursor)
    {
        DateCursor probe = cursor;
        probe.SkipSpaces();
        DateCursor dotted = probe;
        if (dotted.Next is 'a' or 'p' or 'A' or 'P' && dotted.Skip(dotted.Next) && dotted.Skip('.') && (dotted.Skip('m') || dotted.Skip('M')))
        {
            dotted.Skip('.');
            cursor = dotted;
            return true;
        }

        // "12 noon"
        if (!probe.SkipWord(DateWordRoles.Hour | DateWordRoles.Clock))
        {
            return false;
        }

        // "hrs.," but not the full stop that ends the line.
        DateCursor stop = probe;
        if (stop.Skip('.') && (stop.Next is ',' or ';' or '(' || DateCursor.IsDash(stop.Next) || (char.IsWhiteSpace(stop.Next) && !stop.AtEnd)))
        {
            probe = stop;
        }

        cursor = probe;
        return true;
    }
}
