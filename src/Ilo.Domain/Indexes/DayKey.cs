using NodaTime;

namespace Ilo.Domain.Indexes;

/// <summary>Days as numbers that compare as the days do, whatever the calendar; not evenly spaced.</summary>
internal static class DayKey
{
    /// <summary>Nine bits hold month and day, so that no table of year starts is needed.</summary>
    internal static int Of(LocalDate day)
    {
        LocalDate iso = DayArithmetic.Iso(day);
        return (iso.Year * 512) + (iso.Month * 32) + iso.Day;
    }
}
