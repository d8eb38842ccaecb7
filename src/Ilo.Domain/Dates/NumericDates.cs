namespace Ilo.Domain.Dates;

/// <summary>Settles which figure of a numeric date is the day.</summary>
internal static class NumericDates
{
    /// <summary>Sets day and month of the ends that are figures; both have the same order.</summary>
    /// <returns>
    /// <see cref="DateLineStatus.Dates"/>, though an end may still be no day of the calendar; <see cref="DateLineStatus.OrderUnknown"/> where both
    /// orders give days, and not the same ones.
    /// </returns>
    internal static DateLineStatus Settle(ref DatePart first, ref DatePart second, DateOrder order)
    {
        if (!first.IsNumeric && !second.IsNumeric)
        {
            return DateLineStatus.Dates;
        }

        int year = first.HasYear ? first.Year : second.Year;
        bool isDayFirst = first.IsDayFirst || !first.HasMonth;
        bool dayFirst = (order != DateOrder.MonthFirst || isDayFirst) && Fits(first, year) && Fits(second, year);
        bool monthFirst = order != DateOrder.DayFirst && !isDayFirst && Fits(Turned(first), year) && Fits(Turned(second), year);
        if (dayFirst && monthFirst && !(IsEven(first) && IsEven(second)))
        {
            return DateLineStatus.OrderUnknown;
        }

        if (!isDayFirst && (order == DateOrder.MonthFirst || (monthFirst && !dayFirst)))
        {
            first = Turned(first);
            second = Turned(second);
        }

        first.IsNumeric = false;
        second.IsNumeric = false;
        return DateLineStatus.Dates;
    }

    private static bool Fits(in DatePart part, int year) => !part.IsNumeric || DateResolver.IsDay(part.HasYear ? part : part with { Year = year });

    private static bool IsEven(in DatePart part) => !part.IsNumeric || part.Day == part.Month;

    private static DatePart Turned(DatePart part)
    {
        if (part.IsNumeric)
        {
            (part.Day, part.Month) = (part.Month, part.Day);
        }

        return part;
    }
}
