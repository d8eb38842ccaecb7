using Ilo.Domain.Dates;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Tests.Dates;

/// <summary>Holds the date words of every language, also of one that is added, to what they are there for.</summary>
public sealed class DateWordTableTests
{
    public static TheoryData<string> Languages => [.. LanguageWords.All.Select(words => words.Code.ToString())];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_InEveryTable_AreWords(string language)
    {
        LanguageWords words = Of(language);
        string[] all =
        [
            .. words.Months, .. words.ShortMonths.SelectMany(names => names), .. words.Weekdays.SelectMany(names => names), .. words.Ordinals, .. words.Ofs,
            .. words.Tos,
            .. words.Ands, .. words.DateOpeners, .. words.Articles, .. words.Ats, .. words.ClockUnits, .. words.ZoneWords,
            .. words.Firsts, .. words.DayNouns, .. words.PeriodWords, .. words.Clocks, .. words.WeekdayEndings,
        ];

        Assert.True(all.Length > 40);
        Assert.DoesNotContain(all, word => word.Length == 0 || word.Length > DateWordIndex.MaxLetters || !word.All(char.IsLetter));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Months_FullOrShort_AreReadAsTheirMonth(string language)
    {
        LanguageWords words = Of(language);
        Assert.Equal(12, words.Months.Length);
        Assert.Equal(12, words.ShortMonths.Length);
        for (int month = 1; month <= 12; month++)
        {
            foreach (string name in words.ShortMonths[month - 1].Append(words.Months[month - 1]))
            {
                Assert.Equal(new LocalDate(2010, month, 7), Day($"7 {name} 2010"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void ShortMonths_OfEveryMonthThatIsCutShort_AreThere(string language)
    {
        LanguageWords words = Of(language);

        Assert.All(Enumerable.Range(0, 12), month => Assert.True(words.Months[month].Length <= 4 || words.ShortMonths[month].Length > 0, words.Months[month]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Weekdays_BeforeADay_LeaveTheDay(string language)
    {
        LanguageWords words = Of(language);

        // 1 November 2010 was a Monday.
        Assert.Equal(7, words.Weekdays.Length);
        for (int day = 1; day <= 7; day++)
        {
            Assert.All(words.Weekdays[day - 1], weekday =>
            {
                Assert.True(DateLineParser.TryParse($"{weekday} {day} {words.Months[10]} 2010", out DateLine line));
                Assert.Equal((new LocalDate(2010, 11, day), false), (line.Start, line.WeekdayContradicts));
            });
        }
    }

    private static LanguageWords Of(string language) => LanguageWords.All.Single(words => words.Code.ToString() == language);

    private static LocalDate Day(string line)
    {
        DateInterval dates = DateIntervalPattern.Any.Parse(line).Value;
        Assert.Equal(dates.Start, dates.End);
        return dates.Start;
    }
}
