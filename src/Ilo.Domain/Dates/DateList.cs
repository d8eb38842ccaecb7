using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>Reads several days: <c>3, 4 and 5 May 2014</c>, <c>30 June, 1 and 2 July 2014</c>, <c>May 5, 6 and 7, 2010</c>, <c>3/4 May 2014</c>.</summary>
/// <remarks>Days that follow each other are one interval; others are none, and neither are intervals among days, or days of which one is meant.</remarks>
internal static class DateList
{
    private const int MaxDays = 16;
    private const int AnyLeapYear = 2000;

    [Flags]
    private enum Joints
    {
        None = 0,
        And = 1,
        Or = 2,
        Range = 4,
    }

    /// <summary>Reads the list whose first day is read already.</summary>
    internal static bool TryRead(in Reading reading, DateCursor cursor, in DatePart first, out DateLine result)
    {
        result = default;
        if (!first.HasDay || first.IsIso || first.IsNumeric)
        {
            return false;
        }

        Span<DatePart> parts = stackalloc DatePart[MaxDays];
        parts[0] = first;
        int count = 1;
        if (TryLast(ref cursor, first, out DatePart last))
        {
            parts[count++] = last;
        }

        DateCursor peek = cursor;
        peek.SkipSpaces();
        if (peek.Next is not (',' or '&' or '/') && !peek.SkipWord(DateWordRoles.And | DateWordRoles.Or))
        {
            return false;
        }

        Joints joints = count > 1 ? Joints.Range : Joints.None;
        int alone = count;
        while (count < MaxDays - 1 && TryNext(ref cursor, parts[count - 1], out DatePart part, ref joints))
        {
            parts[count++] = part;
            if (TryLast(ref cursor, part, out last))
            {
                parts[count++] = last;
                joints |= Joints.Range;
            }
        }

        parts = parts[..count];
        if (count == alone || !TryComplete(ref cursor, parts))
        {
            return false;
        }

        bool yearless = !parts[^1].HasYear;
        if (yearless && !(parts[^1].FullMonth && DateLineParser.EndsOrComma(cursor)))
        {
            return false;
        }

        FillIn(parts);
        return IsList(reading, parts, joints) && TryJoin(reading, cursor, parts, joints, yearless, out result);
    }

    private static bool TryNext(ref DateCursor cursor, in DatePart before, out DatePart part, ref Joints joints)
    {
        DateCursor probe = cursor;
        probe.SkipSpaces();
        bool comma = probe.Skip(',');
        probe.SkipSpaces();
        bool and = probe.Skip('&') || probe.SkipWord(DateWordRoles.And) || (!comma && !before.HasMonth && probe.Skip('/'));
        bool or = !and && probe.SkipWord(DateWordRoles.Or);
        probe.SkipSpaces();
        part = default;

        // "3 May 2014, 10 rooms", "3 May 2014, 4 June 2014": behind a full date another one is no part of a list.
        if (!(comma || and || or) || !TryDay(ref probe, out part) || before.HasYear)
        {
            return false;
        }

        joints |= (and ? Joints.And : Joints.None) | (or ? Joints.Or : Joints.None);
        cursor = probe;
        return true;
    }

    // "3-5 and 9 May": the last day of an interval among the days.
    private static bool TryLast(ref DateCursor cursor, in DatePart first, out DatePart last)
    {
        DateCursor probe = cursor;
        probe.SkipSpaces();
        last = default;
        if (first.HasYear || !(probe.SkipDash() || probe.SkipWord(DateWordRoles.To)))
        {
            return false;
        }

        probe.SkipSpaces();
        if (!TryDay(ref probe, out last))
        {
            return false;
        }

        cursor = probe;
        return true;
    }

    private static bool TryDay(ref DateCursor cursor, out DatePart part) =>
        DatePartReader.TryRead(ref cursor, out part) && part is { HasDay: true, IsIso: false, IsNumeric: false };

    // The month stands behind the days, or before the first of them; the year behind the last.
    private static bool TryComplete(ref DateCursor cursor, scoped Span<DatePart> parts)
    {
        if (parts[0].MonthFirst && !parts[0].HasYear && !parts[^1].HasMonth)
        {
            DatePartReader.TryReadYear(ref cursor, ref parts[^1]);
            foreach (ref DatePart part in parts)
            {
                part.NameLanguages = part.HasMonth ? part.NameLanguages : parts[0].NameLanguages;
                part.Month = part.HasMonth ? part.Month : parts[0].Month;
                part.Languages &= parts[0].Languages;
            }
        }

        return parts[^1].HasMonth && AreWeekdaysOfTheMonths(parts);
    }

    // A day without a month is one of the month behind it.
    private static bool AreWeekdaysOfTheMonths(scoped ReadOnlySpan<DatePart> parts)
    {
        LanguageSet names = LanguageSet.All;
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            names = parts[i].HasMonth ? parts[i].NameLanguages : names;
            if (!parts[i].FitsMonthOf(names))
            {
                return false;
            }
        }

        return true;
    }

    // Days without a year are compared in a leap year.
    private static void FillIn(Span<DatePart> parts)
    {
        parts[^1].Year = parts[^1].HasYear ? parts[^1].Year : AnyLeapYear;
        for (int i = parts.Length - 2; i >= 0; i--)
        {
            DateResolver.FillIn(ref parts[i], ref parts[i + 1]);
        }
    }

    // "Section 4, 5 May 2014": in running text a comma alone makes no list of two.
    private static bool IsList(in Reading reading, ReadOnlySpan<DatePart> parts, Joints joints) =>
        joints != Joints.None || !reading.IsProse || parts.Length > 2 || (parts[0].Month * 31) + parts[0].Day < (parts[1].Month * 31) + parts[1].Day;

    private static bool TryJoin(in Reading reading, DateCursor cursor, ReadOnlySpan<DatePart> parts, Joints joints, bool yearless, out DateLine result)
    {
        LanguageSet languages = LanguageSet.All;
        DateLine dates = DateResolver.Resolve(parts[0], parts[^1]);
        bool contradicts = false;
        bool adjoin = (joints & (Joints.Range | Joints.Or)) == 0;
        for (int i = 0; i < parts.Length; i++)
        {
            languages &= parts[i].Languages;
            DateLine day = DateResolver.Resolve(parts[i], parts[i]);
            if (day.Status != DateLineStatus.Dates)
            {
                return reading.TryLine(day, cursor, languages, out result);
            }

            contradicts |= day.WeekdayContradicts;
            adjoin &= i == 0 || DateResolver.Adjoin(parts[i - 1], parts[i], DateResolver.Resolve(parts[i - 1], parts[i]));
        }

        if (yearless && adjoin)
        {
            dates = new()
            {
                Status = DateLineStatus.MonthWithoutYear,
                YearlessStart = new(dates.Start.Month, dates.Start.Day),
                YearlessEnd = new(dates.End.Month, dates.End.Day),
            };
            return reading.TryLine(dates, cursor, languages, out result);
        }

        dates = dates with { WeekdayContradicts = contradicts, Status = adjoin ? dates.Status : DateLineStatus.Several };
        return reading.TryLine(dates, cursor, languages, out result);
    }
}
