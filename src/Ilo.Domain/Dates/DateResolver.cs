using NodaTime;

namespace Ilo.Domain.Dates;

/// <summary>Makes days of the calendar from printed parts.</summary>
internal static class DateResolver
{
    /// <summary>Fills what one end leaves out in from the other. One end has a year.</summary>
    internal static void FillIn(ref DatePart first, ref DatePart second)
    {
        if (!first.HasMonth)
        {
            first.Month = second.Month;
        }

        // "28 December - 3 January 2009" began the year before.
        if (!first.HasYear)
        {
            first.Year = second.Year - (first.Month > second.Month ? 1 : 0);
        }
        else if (!second.HasYear)
        {
            second.Year = first.Year + (first.Month > second.Month ? 1 : 0);
        }
    }

    /// <summary>Returns status, days and precision for two ends that have month and year.</summary>
    internal static DateLine Resolve(in DatePart first, in DatePart second)
    {
        DateFault fault = Check(first) is var firstFault and not DateFault.None ? firstFault : Check(second);
        if (fault != DateFault.None)
        {
            return new DateLine { Status = DateLineStatus.Impossible, Fault = fault };
        }

        LocalDate start = new(first.Year, first.Month, first.HasDay ? first.Day : 1);
        LocalDate end = new(second.Year, second.Month, second.HasDay ? second.Day : CalendarSystem.Iso.GetDaysInMonth(second.Year, second.Month));
        return new DateLine
        {
            Status = end < start ? DateLineStatus.Reversed : DateLineStatus.Dates,
            Start = start,
            End = end,
            Precision = first.HasDay && second.HasDay ? DatePrecision.Day : DatePrecision.Month,
            WeekdayContradicts = ContradictsWeekday(first, start) || ContradictsWeekday(second, end),
        };
    }

    /// <summary>Returns whether the second end is the day, or the month, right after the first: only then do both make one interval.</summary>
    internal static bool Adjoin(in DatePart first, in DatePart second, in DateLine dates)
    {
        if (dates.Status != DateLineStatus.Dates || first.HasDay != second.HasDay)
        {
            return false;
        }

        return first.HasDay
            ? Period.DaysBetween(dates.Start, dates.End) == 1
            : (second.Year * 12) + second.Month - (first.Year * 12) - first.Month == 1;
    }

    /// <summary>Returns whether a part with day, month and year is a day of the calendar.</summary>
    internal static bool IsDay(in DatePart part) => Check(part) == DateFault.None;

    /// <summary>Returns whether a printed weekday is not that of its date.</summary>
    internal static bool ContradictsWeekday(in DatePart part, LocalDate date) => part.Weekday != 0 && part.HasDay && (int)date.DayOfWeek != part.Weekday;

    private static DateFault Check(in DatePart part)
    {
        if (part.Year is < 1 or > 9999)
        {
            return DateFault.Year;
        }

        if (part.Month is < 1 or > 12)
        {
            return DateFault.Month;
        }

        bool outside = part.HasDay && (part.Day < 1 || part.Day > CalendarSystem.Iso.GetDaysInMonth(part.Year, part.Month));
        return outside ? DateFault.Day : DateFault.None;
    }
}
