using NodaTime.Text;

namespace Ilo.Domain.AspNetCore.Resources;

/// <content>Dates as people write them.</content>
internal sealed partial class InterfaceWords
{
    /// <summary>Gets the names of the days of the week, Monday first.</summary>
    internal IReadOnlyList<string> Weekdays => field ??= this["Weekdays"].Split('|');

    private string[] Months => field ??= this["Months"].Split('|');

    /// <summary>Returns a day as ISO 8601, for attributes and addresses.</summary>
    internal static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Returns a month as ISO 8601.</summary>
    internal static string Iso(YearMonth month) => YearMonthPattern.Iso.Format(month);

    /// <summary>Returns days as text, for example <c>29–30 November 2023</c>: a dash between figures, a dash with spaces between dates.</summary>
    internal string Days(DateInterval days)
    {
        (string first, string dash, string last) = DaysInParts(days);
        return first + dash + last;
    }

    /// <summary>Returns a day as text, for example <c>1 June 2019</c>.</summary>
    internal string Day(LocalDate day) => WithYear(DayAndMonth(day), day.Year);

    /// <summary>Returns a date as exact as it is known.</summary>
    internal string Date(PartialDate date) => date switch
    {
        { Precision: DatePrecision.Day } => Day(date.FirstDay),
        { Month: { } month } => Month(new YearMonth(date.Year, month)),
        _ => Year(date.Year),
    };

    /// <summary>Returns a month as text, for example <c>November 2023</c>.</summary>
    internal string Month(YearMonth month) => WithYear(NameOfMonth(month.Month), month.Year);

    /// <summary>Returns the first letters of a month, without its year; all of a short name.</summary>
    internal string ShortMonth(YearMonth month) => NameOfMonth(month.Month) is { Length: > 4 } name ? name[..3] : NameOfMonth(month.Month);

    /// <summary>Returns an interval as what stands before its dash, the dash, and what stands behind; for one day what stands before is all.</summary>
    /// <remarks>A month or a year that both ends share is written once, and only figures are parted by a dash without spaces.</remarks>
    internal (string First, string Dash, string Last) DaysInParts(DateInterval days)
    {
        LocalDate first = days.Start, last = days.End;
        return first == last ? (Day(first), "", "")
            : first.Year != last.Year ? (Day(first), " – ", Day(last))
            : first.Month != last.Month ? (DayAndMonth(first), " – ", Day(last))
            : (NumberOfDay(first), "–", Day(last));
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private string NumberOfDay(LocalDate day) => day.Day == 1 ? this["FirstDay"] : day.Day.ToString(CultureInfo.InvariantCulture);

    private string NameOfMonth(int month) => Months[month - 1];

    private string DayAndMonth(LocalDate day) => Fill("DayAndMonth", NumberOfDay(day), NameOfMonth(day.Month));

    private string WithYear(string text, int year) => Fill("MonthAndYear", text, Year(year));
}
