using System.Globalization;
using System.Text;
using Ilo.Domain.Words.Languages;
using NodaTime;

namespace Ilo.Domain.Dates;

/// <summary>Writes dates and intervals as pages print them: what <see cref="DateLineParser"/> reads back to the same days and precision.</summary>
internal static class DateText
{
    /// <summary>Appends an interval in a page's language, repeated month and year left out; in English where the language is not known.</summary>
    /// <remarks>
    /// With <see cref="DatePrecision.Month"/> an end that is the border of its month is written as a month. Where neither is, the days
    /// are written, and so the precision becomes the day. <see cref="DatePrecision.Year"/> writes years alone, which no date line has.
    /// </remarks>
    internal static StringBuilder Append(StringBuilder builder, DateInterval dates, DatePrecision precision, LanguageCode language) =>
        Append(builder, dates, precision, LanguageWords.Find(language) ?? LanguageWords.All[0], elide: true);

    internal static StringBuilder Append(StringBuilder builder, DateInterval dates, DatePrecision precision, LanguageWords words, bool elide)
    {
        LocalDate start = dates.Start;
        LocalDate end = dates.End;
        if (precision == DatePrecision.Year)
        {
            Year(builder, start);
            return start.Year == end.Year ? builder : Year(builder.Append(" - "), end);
        }

        bool startDay = precision == DatePrecision.Day || start.Day != 1;
        bool endDay = precision == DatePrecision.Day || end != DateAdjusters.EndOfMonth(end);
        bool sameYear = start.Year == end.Year;
        bool sameMonth = sameYear && start.Month == end.Month;
        if (startDay == endDay && sameMonth && (start == end || !startDay))
        {
            return Date(builder, start, words, words.DateJoint is { } joint ? $" {joint} " : " ", startDay, withMonth: true, withYear: true);
        }

        // Where one end is a day and the other a month, leaving parts out would change what is read.
        elide &= startDay == endDay;
        Date(builder, start, words, " ", startDay, withMonth: !(elide && sameMonth), withYear: !(elide && sameYear)).Append(" - ");
        return Date(builder, end, words, " ", endDay, withMonth: true, withYear: true);
    }

    internal static StringBuilder AppendIso(StringBuilder builder, LocalDate date)
    {
        Year(builder, date);
        return builder.Append(CultureInfo.InvariantCulture, $"-{date.Month:00}-{date.Day:00}");
    }

    private static StringBuilder Date(StringBuilder builder, LocalDate date, LanguageWords words, string joint, bool withDay, bool withMonth, bool withYear)
    {
        if (withDay)
        {
            builder.Append(CultureInfo.InvariantCulture, $"{date.Day}").Append(withMonth ? joint : "");
        }

        if (withMonth)
        {
            builder.Append(words.Months[date.Month - 1]).Append(withYear ? joint : "");
        }

        return withYear ? Year(builder, date) : builder;
    }

    // Four digits always: fewer are no year on a date line.
    private static StringBuilder Year(StringBuilder builder, LocalDate date) => builder.Append(CultureInfo.InvariantCulture, $"{date.Year:0000}");
}
