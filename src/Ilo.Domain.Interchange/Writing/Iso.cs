using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain.Interchange.Writing;

/// <summary>Days and moments in the forms that the formats share; the same in every culture.</summary>
internal static class Iso
{
    // ISO 8601 as the formats take it has four digits for the year.
    private const int FirstYear = 1;
    private const int LastYear = 9999;

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'Z'");

    /// <summary>Returns the day as <c>2019-07-04</c>.</summary>
    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(InIso(day));

    /// <summary>Returns the moment as <c>2019-07-04T12:00:00Z</c>, parts of a second cut off.</summary>
    internal static string Instant(Instant moment) => Moment.Format(moment);

    /// <summary>Returns the number in digits.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the amount in plain digits with a point, no exponent and no zeros at the end.</summary>
    internal static string Amount(decimal amount) => (amount / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns whether the formats can say the day: its year is from 1 to 9999.</summary>
    internal static bool CanSay(LocalDate day) => InIso(day).Year is >= FirstYear and <= LastYear;

    /// <summary>Returns the day in the ISO calendar.</summary>
    internal static LocalDate InIso(LocalDate day) => day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);

    /// <summary>Returns noon, in UTC, of the day: at midnight, readers to the west would show the day before.</summary>
    internal static DateTimeOffset Noon(LocalDate day)
    {
        LocalDate iso = InIso(day);
        return new(iso.Year, iso.Month, iso.Day, 12, 0, 0, TimeSpan.Zero);
    }
}
