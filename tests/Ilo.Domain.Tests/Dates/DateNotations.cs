using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Tests.Dates;

/// <summary>What the notations of dates need of a language, its own words taken from the tables that the reader has.</summary>
internal sealed record DateNotations(
    string Name, string[] Months, string[][] ShortMonths, string[] Weekdays, string Joint, string DayMark, string[] Tos, string[] Ands, string[] Openers)
{
    /// <summary>Gets every language whose dates are read.</summary>
    internal static DateNotations[] All { get; } =
    [
        .. LanguageWords.All.Select(words => new DateNotations(
            words.Code.ToString(),
            words.Months,
            [.. words.Months.Select((month, i) => words.ShortMonths[i] is [] ? [month] : words.ShortMonths[i].Select(name => name + ".").ToArray())],
            [.. words.Weekdays.Select((names, day) => names[0] + (day < 5 ? words.WeekdayEndings.Select(ending => "-" + ending).FirstOrDefault() : ""))],
            words.DateJoint is { } joint ? " " + joint : "",
            "",
            [.. words.Tos.Select(Written)],
            words.Ands,
            [.. words.DateOpeners.Where(opener => opener.Length > 1)])),
        new(
            "de",
            GermanDates.Months,
            [
                .. GermanDates.Months.Select((month, i) =>
                    GermanDates.ShortMonths.Where(one => one.Month == i + 1).Select(one => one.Name + ".").DefaultIfEmpty(month).ToArray()),
            ],
            [.. GermanDates.Weekdays.Select(names => names[0])],
            "",
            ".",
            [.. GermanDates.Tos, "bis zum"],
            GermanDates.Ands,
            GermanDates.Openers),
    ];

    internal string Day(LocalDate date) => $"{date.Day}{DayMark}";

    internal string DayMonth(LocalDate date) => $"{Day(date)}{Joint} {Months[date.Month - 1]}";

    internal string Full(LocalDate date) => $"{DayMonth(date)}{Joint} {date.Year:0000}";

    internal string MonthYear(LocalDate date) => $"{Months[date.Month - 1]}{Joint} {date.Year:0000}";

    internal IEnumerable<string> Shorts(LocalDate date) => ShortMonths[date.Month - 1].Select(month => $"{Day(date)}{Joint} {month}");

    internal string Weekday(LocalDate date) => Weekdays[(int)date.DayOfWeek - 1];

    /// <summary>Gets what stands between the ends of an interval.</summary>
    internal IEnumerable<string> Separators() => [" - ", "-", " – ", "–", " — ", " -- ", .. Tos.Select(to => $" {to} ")];

    private static string Written(string to) => to == "jusqu" ? "jusqu'au" : to;
}
