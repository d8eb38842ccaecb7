using NodaTime;

namespace Ilo.Domain.Indexes;

/// <summary>Days as numbers that compare as the days do, whatever the calendar; not evenly spaced.</summary>
internal static class DayKey
{
    /// <summary>Nine bits hold month and day, so that no table of year starts is needed.</summary>
    internal static int Of(LocalDate day)
    {
        LocalDate iso = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return (iso.Year * 512) + (iso.Month * 32) + iso.Day;
    }

    /// <summary>Adds a period of days or longer; past the last day that there is, that day; null before the first.</summary>
    internal static LocalDate? Plus(LocalDate day, Period period)
    {
        try
        {
            return day + period;
        }
        catch (Exception overflow) when (overflow is OverflowException or ArgumentOutOfRangeException)
        {
            return period.Years < 0 || period.Months < 0 || period.Weeks < 0 || period.Days < 0 ? null : LocalDate.MaxIsoValue.WithCalendar(day.Calendar);
        }
    }
}
