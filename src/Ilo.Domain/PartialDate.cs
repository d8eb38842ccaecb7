using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain;

/// <summary>A date that keeps how much of it is known: a day, a month of a year, or a year; for example <c>2016-12</c>.</summary>
/// <remarks>
/// In the ISO calendar, years 1 to 9999. Equal when precision and parts are equal: <c>2016-12</c> is not <c>2016-12-01</c>. Ordered by first
/// day, and then the more precise first. The default value is 1 January of year 1, like that of <see cref="LocalDate"/>.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>, ISpanParsable<PartialDate>, ISpanFormattable
{
    private readonly LocalDate _first;

    private PartialDate(LocalDate first, DatePrecision precision) => (_first, Precision) = (first, precision);

    /// <summary>Makes a date of which the day is known.</summary>
    /// <param name="date">The day, in any calendar; held in the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public PartialDate(LocalDate date)
        : this(OfYears(date.WithCalendar(CalendarSystem.Iso)), DatePrecision.Day)
    {
    }

    /// <summary>Makes a date of which the month is known.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range.</exception>
    public PartialDate(int year, int month)
        : this(new LocalDate(OfRange(year, 9999), OfRange(month, 12), 1), DatePrecision.Month)
    {
    }

    /// <summary>Makes a date of which the year alone is known.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of its range.</exception>
    public PartialDate(int year)
        : this(new LocalDate(OfRange(year, 9999), 1, 1), DatePrecision.Year)
    {
    }

    /// <summary>Gets how much of the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>Gets the year, from 1 to 9999.</summary>
    public int Year => _first.Year;

    /// <summary>Gets the month, from 1 to 12; null where it is not known.</summary>
    public int? Month => Precision == DatePrecision.Year ? null : _first.Month;

    /// <summary>Gets the day of the month, from 1; null where it is not known.</summary>
    public int? Day => Precision == DatePrecision.Day ? _first.Day : null;

    /// <summary>Gets the first day that it can be.</summary>
    public LocalDate FirstDay => _first;

    /// <summary>Gets the last day that it can be.</summary>
    public LocalDate LastDay => Precision switch
    {
        DatePrecision.Day => _first,
        DatePrecision.Month => DateAdjusters.EndOfMonth(_first),
        _ => new LocalDate(_first.Year, 12, 31),
    };

    /// <summary>Returns every day that it can be, first and last included.</summary>
    public DateInterval ToDateInterval() => new(FirstDay, LastDay);

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> has another form or names no day of the calendar.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="s"/> has another form or names no day of the calendar.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out PartialDate date) ? date : throw IsoCode.Error("A date is yyyy, yyyy-MM or yyyy-MM-dd", s);

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; false where <paramref name="s"/> is none of them.</summary>
    /// <param name="s">The text; null is no date.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <param name="result">The date; the default value where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; false where <paramref name="s"/> is none of them.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <param name="result">The date; the default value where the result is false.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        if (s.Length is not (4 or 7 or 10) || !TryPart(s[..4], out int year))
        {
            return false;
        }

        int month = 1;
        int day = 1;
        if ((s.Length > 4 && (s[4] != '-' || !TryPart(s[5..7], out month))) || (s.Length > 7 && (s[7] != '-' || !TryPart(s[8..], out day))))
        {
            return false;
        }

        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        result = new(new LocalDate(year, month, day), s.Length switch { 4 => DatePrecision.Year, 7 => DatePrecision.Month, _ => DatePrecision.Day });
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other)
    {
        int order = _first.CompareTo(other._first);
        return order != 0 ? order : Precision.CompareTo(other.Precision);
    }

    /// <summary>Returns <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>, the same in every culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns the date in a form: without one <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>, as much as is known.</summary>
    /// <param name="format">
    /// Null, empty or <c>G</c> for that form; any other is a pattern of <see cref="LocalDate"/> for the first day that it can be, such as <c>MMMM yyyy</c>.
    /// </param>
    /// <param name="formatProvider">The culture of a pattern's words; null for the invariant one. Without a pattern the form is the same in each.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is no pattern of <see cref="LocalDate"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (format is not (null or "" or "G" or "g"))
        {
            return LocalDatePattern.Create(format, CultureOf(formatProvider)).Format(_first);
        }

        return Precision switch
        {
            DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
            DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
            _ => Year.ToString("0000", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Writes the date into a span in the forms of <see cref="ToString(string?, IFormatProvider?)"/>; false where it does not fit.</summary>
    /// <param name="destination">Where it is written.</param>
    /// <param name="charsWritten">How many UTF-16 units were written; 0 where the result is false.</param>
    /// <param name="format">The form; empty for <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</param>
    /// <param name="provider">The culture of a pattern's words; null for the invariant one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is no pattern of <see cref="LocalDate"/>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Spans.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Returns whether the first comes before the second.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first comes before the second or equals it.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first comes after the second.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first comes after the second or equals it.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static LocalDate OfYears(LocalDate date) => date.Year is >= 1 and <= 9999 ? date
        : throw new ArgumentOutOfRangeException(nameof(date), date.Year, "The year is not from 1 to 9999.");

    private static int OfRange(int part, int most, [CallerArgumentExpression(nameof(part))] string name = "") => part >= 1 && part <= most ? part
        : throw new ArgumentOutOfRangeException(name, part, string.Create(CultureInfo.InvariantCulture, $"The {name} is not from 1 to {most}."));

    private static CultureInfo CultureOf(IFormatProvider? provider) => provider as CultureInfo ?? CultureInfo.InvariantCulture;

    // The platform passes over null characters at the end of a number.
    private static bool TryPart(ReadOnlySpan<char> s, out int value) =>
        int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out value) && s[^1] != '\0';
}
