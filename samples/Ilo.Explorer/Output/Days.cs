using Ilo.Domain;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Explorer.Output;

/// <summary>Dates as people write them, in English and the same in every culture.</summary>
internal static class Days
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern DayOfMonth = LocalDatePattern.CreateWithInvariantCulture("d MMMM");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly LocalDatePattern Year = LocalDatePattern.CreateWithInvariantCulture("uuuu");

    /// <summary>Returns for example <c>9 March 2027</c>.</summary>
    internal static string Of(LocalDate day) => Day.Format(day);

    /// <summary>Returns as much of a date as is known, for example <c>December 2019</c>.</summary>
    internal static string Of(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => Day.Format(date.FirstDay),
        DatePrecision.Month => Month.Format(date.FirstDay),
        _ => Year.Format(date.FirstDay),
    };

    /// <summary>Returns the days from the first to the last, what they have in common once: <c>9–11 March 2027</c>, <c>29 June – 3 July 2026</c>.</summary>
    internal static string Of(DateInterval days) => (days.Start, days.End) switch
    {
        var (start, end) when start == end => Of(start),
        var (start, end) when start.Year == end.Year && start.Month == end.Month => $"{start.Day}–{Of(end)}",
        var (start, end) when start.Year == end.Year => $"{DayOfMonth.Format(start)} – {Of(end)}",
        var (start, end) => $"{Of(start)} – {Of(end)}",
    };

    /// <summary>Returns when a record begins or was published, as much of it as is known; nothing where it has no date.</summary>
    internal static string Beginning(IRecord record) => record switch
    {
        Article { Date: { } date } => Of(date),
        { Days: { } days } => Of(days.Start),
        _ => "",
    };

    /// <summary>Returns the years from the first to the last, for example <c>2014–2030</c>; nothing where there are no days.</summary>
    internal static string Years(IEnumerable<DateInterval> all)
    {
        DateInterval[] days = [.. all];
        if (days.Length == 0)
        {
            return "";
        }

        string first = Year.Format(days.Min(interval => interval.Start));
        string last = Year.Format(days.Max(interval => interval.End));
        return first == last ? first : $"{first}–{last}";
    }
}
