using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain.Interchange.Writing;

/// <summary>Days and moments in the forms that the formats share; the same in every culture.</summary>
internal static class Iso
{
    // ISO 8601 as the formats take it has four digits for the year.
    private const int FirstYear = 1;
    private const int LastYear = 9999;

    private static readonly Instant First = NodaTime.Instant.FromUtc(FirstYear, 1, 1, 0, 0);
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'Z'");

    /// <summary>Returns the day as <c>2019-07-04</c>.</summary>
    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(DayArithmetic.Iso(day));

    /// <summary>Returns the moment as <c>2019-07-04T12:00:00Z</c>, parts of a second cut off.</summary>
    internal static string Instant(Instant moment) => Moment.Format(moment);

    /// <summary>Returns the number in digits.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the amount in plain digits with a point, no exponent and no zeros at the end.</summary>
    internal static string Amount(decimal amount) => (amount / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns whether the formats can say the day: its year is from 1 to 9999.</summary>
    internal static bool CanSay(LocalDate day) => DayArithmetic.Iso(day).Year is >= FirstYear and <= LastYear;

    /// <summary>Returns an option's day, for which four digits must do.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    internal static LocalDate Checked(LocalDate day, [CallerMemberName] string property = "") =>
        CanSay(day) ? day : throw new ArgumentOutOfRangeException(property, day, "The day is not in the years 1 to 9999.");

    /// <summary>Returns an option's moment, for whose year four digits must do; NodaTime's own end in 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before the year 1.</exception>
    internal static Instant Checked(Instant moment, [CallerMemberName] string property = "") =>
        moment >= First ? moment : throw new ArgumentOutOfRangeException(property, moment, "The moment is before the year 1.");

    /// <summary>Returns noon, in UTC, of the day: at midnight, readers to the west would show the day before.</summary>
    internal static DateTimeOffset Noon(LocalDate day)
    {
        LocalDate iso = DayArithmetic.Iso(day);
        return new(iso.Year, iso.Month, iso.Day, 12, 0, 0, TimeSpan.Zero);
    }
}
