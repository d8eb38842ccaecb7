using NodaTime;

namespace Ilo.Domain.Queries.Views;

/// <summary>Days as evenly spaced numbers, to count with.</summary>
internal static class DayNumber
{
    private static readonly LocalDate Zero = new(1970, 1, 1);

    internal static int Of(LocalDate day) => Period.DaysBetween(Zero, Iso(day));

    internal static LocalDate ToDay(int number) => Zero.PlusDays(number);

    internal static LocalDate Iso(LocalDate day) => day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
}
