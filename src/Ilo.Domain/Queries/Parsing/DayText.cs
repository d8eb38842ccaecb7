using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>Days and intervals as queries write them.</summary>
internal static class DayText
{
    private static readonly LocalDate Example = new(2019, 6, 1);

    internal static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Returns the shortest form: a year, a month, a day, or first and last day.</summary>
    internal static string Of(DateInterval days)
    {
        LocalDate first = days.Start;
        if (first != days.End && first.Day == 1 && first.Year is >= 1 and <= 9999)
        {
            PartialDate month = new(first.Year, first.Month);
            PartialDate year = new(first.Year);
            if (month.LastDay == days.End)
            {
                return month.ToString();
            }

            if (year.FirstDay == first && year.LastDay == days.End)
            {
                return year.ToString();
            }
        }

        return first == days.End ? Of(first) : $"{Of(first)}/{Of(days.End)}";
    }

    internal static ValueReading<LocalDate> ReadDay(string text) =>
        TryDay(text, out LocalDate day) ? ValueReading<LocalDate>.Of(day) : ValueReading<LocalDate>.Not(QueryDiagnostics.BadDay, text, NearestDay(text));

    internal static ValueReading<DateInterval> ReadInterval(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Read(text) is { } days ? ValueReading<DateInterval>.Of(days) : Not(text, NearestInterval(text));
        }

        DateInterval? first = Read(text[..slash]);
        LocalDate? end = Read(text[(slash + 1)..]) is { } last ? last.End : first is null ? null : AfterPeriod(first.Start, text[(slash + 1)..]);
        if (first is null || end is not { } day)
        {
            return Not(text, first is null ? NearestInterval(text) : $"{Of(first.Start)}/P1Y");
        }

        return first.Start <= day ? ValueReading<DateInterval>.Of(new(first.Start, day)) : Not(text, $"{Of(day)}/{Of(first.Start)}");
    }

    private static ValueReading<DateInterval> Not(string text, string nearest) =>
        ValueReading<DateInterval>.Not(QueryDiagnostics.BadInterval, text, nearest);

    private static LocalDate? AfterPeriod(LocalDate first, string text) =>
        PeriodPattern.Roundtrip.Parse(text.Trim()) is { Success: true, Value: { HasTimeComponent: false } period } ? DayArithmetic.Plus(first, period) : null;

    private static DateInterval? Read(string text) =>
        TryDay(text, out LocalDate day) ? new(day, day) : PartialDate.TryParse(text.Trim(), null, out PartialDate date) ? date.ToDateInterval() : null;

    private static bool TryDay(string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text.Trim()).TryGetValue(default, out day);

    // The numbers are most often right and their order or the day of the month wrong: 1/6/2019, 2019-6-1, 2019-02-30.
    private static string NearestDay(string text) => Of(FromNumbers(text) ?? Example);

    private static string NearestInterval(string text) => FromNumbers(text) is { } day ? Of(day) : Of(Example)[..4];

    private static LocalDate? FromNumbers(string text)
    {
        List<int> numbers = [];
        for (int i = 0; i < text.Length && numbers.Count < 4;)
        {
            // Where nothing parts the numbers, those behind the year have two digits: 20190601.
            int most = i > 0 && char.IsAsciiDigit(text[i - 1]) ? 2 : 4;
            int start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]) && i - start < most)
            {
                i++;
            }

            if (i > start)
            {
                numbers.Add(int.Parse(text.AsSpan(start, i - start), System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                i++;
            }
        }

        int at = numbers.FindIndex(number => number > 31);
        if (at < 0)
        {
            return null;
        }

        int[] rest = [.. numbers.Take(at == 0 ? 3 : at).Where(number => number != numbers[at])];
        int first = rest.ElementAtOrDefault(at == 0 ? 0 : rest.Length - 1);
        int second = rest.Length > 1 ? rest[at == 0 ? 1 : rest.Length - 2] : 1;
        (int month, int day) = first > 12 && second <= 12 ? (second, first) : (first, second);
        month = Math.Clamp(month, 1, 12);
        int year = Math.Clamp(numbers[at], 1, 9999);
        return new LocalDate(year, month, Math.Clamp(day, 1, CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }
}
