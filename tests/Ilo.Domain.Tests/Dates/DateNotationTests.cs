using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Dates;

namespace Ilo.Domain.Tests.Dates;

/// <summary>Each notation of days and intervals is read in each language, for any days.</summary>
public sealed class DateNotationTests
{
    private static readonly Config Checks = Config.QuickThrowOnFailure.WithReplay(19_190_411, 1_919).WithMaxTest(Slow.Cases(60));

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 73_000).Select(day => new LocalDate(1900, 1, 1).PlusDays(day));

    public static TheoryData<string> Languages => [.. DateNotations.All.Select(words => words.Name)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Day_InEachNotation_IsRead(string language) => Check(language, Days.Select(day => (day, day)), (words, day, _) =>
    [
        words.Full(day), words.Full(day).ToUpperInvariant(), $"{words.DayMonth(day)}, {day.Year:0000}", $"{words.Weekday(day)} {words.Full(day)}",
        $"{words.Weekday(day)}, {words.Full(day)}", $"{words.Months[day.Month - 1]} {day.Day}, {day.Year:0000}",
        .. words.Shorts(day).Select(text => $"{text}{words.Joint} {day.Year:0000}"),
    ]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Days_OfOneMonth_AreRead(string language) => Check(language, Within(27, static (a, b) => a.Month == b.Month), (words, a, b) =>
    [
        .. words.Separators().SelectMany(to => (string[])
        [
            $"{words.Day(a)}{to}{words.Full(b)}", $"{words.Day(a)}{to}{words.DayMonth(b)}, {b.Year:0000}",
            $"{words.Weekday(a)} {words.Day(a)}{to}{words.Weekday(b)} {words.Full(b)}",
            $"{words.Weekday(a)}, {words.Day(a)}{to}{words.Weekday(b)}, {words.Full(b)}",
            .. words.Shorts(b).Select(text => $"{words.Day(a)}{to}{text}{words.Joint} {b.Year:0000}"),
        ]),
        .. Opened(words, words.Day(a), words.Full(b)), $"{words.Months[a.Month - 1]} {a.Day}-{b.Day}, {b.Year:0000}",
    ]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Days_OfTwoMonths_AreReadWithTheYearOnce(string language) => Check(language, Within(200, static (a, b) => a.Month != b.Month), (words, a, b) =>
    [
        .. words.Separators().SelectMany(to => (string[])
        [
            $"{words.DayMonth(a)}{to}{words.Full(b)}", $"{words.Weekday(a)} {words.DayMonth(a)}{to}{words.Weekday(b)} {words.Full(b)}",
            .. words.Shorts(a).Zip(words.Shorts(b), (first, second) => $"{first}{to}{second}{words.Joint} {b.Year:0000}"),
        ]),
        .. Opened(words, words.DayMonth(a), words.Full(b)),
    ]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Days_EachInFull_AreRead(string language) => Check(language, Within(3_000, static (_, _) => true), (words, a, b) =>
        [.. words.Separators().Select(to => $"{words.Full(a)}{to}{words.Full(b)}"), .. Opened(words, words.Full(a), words.Full(b))]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Months_AreRead(string language) => Check(language, Months(), (words, a, b) =>
    [
        .. words.Separators().Select(to => $"{words.MonthYear(a)}{to}{words.MonthYear(b)}"), .. Opened(words, words.MonthYear(a), words.MonthYear(b)),
        .. a.Year == b.Year && a.Month < b.Month ? words.Separators().Select(to => $"{words.Months[a.Month - 1]}{to}{words.MonthYear(b)}") : [],
    ]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void DaysThatFollowEachOther_AreRead(string language) => Check(language, Days.Select(day => (day, day.PlusDays(2))), (words, a, b) =>
        a.Month != b.Month ? [] :
        [
            .. words.Ands.Select(and => $"{words.Day(a)}, {words.Day(a.PlusDays(1))} {and} {words.Full(b)}"),
            $"{words.Day(a)}, {words.Day(a.PlusDays(1))} & {words.Full(b)}",
        ]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void TwoDays_AreRead(string language) => Check(language, Days.Select(day => (day, day.PlusDays(1))), (words, a, b) =>
        a.Month != b.Month
            ? [.. words.Ands.Select(and => $"{words.DayMonth(a)} {and} {words.Full(b)}")]
            : [.. words.Ands.Select(and => $"{words.Day(a)} {and} {words.Full(b)}"), $"{words.Day(a)} & {words.Full(b)}", $"{words.Day(a)}/{words.Full(b)}"]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Figures_WithTheYearOnce_AreRead(string language) => Check(language, Within(200, static (a, b) => a < b && b.Day > 12), (words, a, b) =>
    [
        .. words.Separators().SelectMany(to => (string[])
        [
            $"{a:dd.MM.}{to}{b:dd.MM.}{b.Year:0000}", $"{a:dd/MM}{to}{b:dd/MM/}{b.Year:0000}", $"{a:dd/MM/}{a.Year:0000}{to}{b:dd/MM/}{b.Year:0000}",
            $"{IsoDay(a)}{to}{IsoDay(b)}", .. a.Month == b.Month ? [$"{a.Day}.{to}{b.Day}.{b.Month}.{b.Year:0000}"] : (string[])[],
        ]),
    ]);

    [Theory]
    [InlineData("3. And 5 May 2014")]
    [InlineData("do 3 de maio de 2014")]
    [InlineData("mi juin 2014")]
    [InlineData("29.02. - 03.03.2021")]
    [InlineData("03/06 - 05/07/2021")]
    [InlineData("31. bis 32. Juni 2021")]
    [InlineData("3. bis 5. 2021")]
    [InlineData("1 - 03/04/2014")]
    [InlineData("2 – 05.06.2014")]
    [InlineData("2. – 05/06/2014")]
    public void Parse_NearMiss_IsNone(string text) => Assert.False(DateIntervalPattern.Any.TryParse(text, out _));

    [Theory]
    [InlineData("In section 3. And 5 May 2014 was the day.", "2014-05-05")]
    [InlineData("Room 3 - 25/06/2021 is taken.", "2021-06-25")]
    [InlineData("Es war so 3 May 2014 nicht.", "2014-05-03")]
    [InlineData("Der Rat tagt vom 3. bis 5. Juni 2021.", "2021-06-03/2021-06-05")]
    public void FindAll_InASentence_TakesWhatIsCertain(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(DateIntervalPattern.Any.FindAll(text)).ToString().Split(' ')[0]);

    private static string IsoDay(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static IEnumerable<string> Opened(DateNotations words, string first, string second) =>
        words.Openers.SelectMany(opener => words.Tos.Concat(words.Ands).Select(to => $"{opener} {first} {to} {second}"));

    private static Gen<(LocalDate First, LocalDate Last)> Within(int days, Func<LocalDate, LocalDate, bool> fits) =>
        (from first in Days from more in Gen.Choose(1, days) select (first, first.PlusDays(more))).Where(both => fits(both.first, both.Item2));

    private static Gen<(LocalDate First, LocalDate Last)> Months() =>
        from first in Days
        from more in Gen.Choose(1, 30)
        select (DateAdjusters.StartOfMonth(first), DateAdjusters.EndOfMonth(first.PlusMonths(more)));

    private static void Check(string language, Gen<(LocalDate First, LocalDate Last)> days, Func<DateNotations, LocalDate, LocalDate, string[]> notations)
    {
        DateNotations words = DateNotations.All.Single(one => one.Name == language);
        Prop.ForAll(days.ToArbitrary(), both =>
        {
            DateInterval expected = new(both.First, both.Last);
            Assert.All(notations(words, both.First, both.Last), text =>
                Assert.Equal((text, expected), (text, DateIntervalPattern.Any.TryParse(text, out DateInterval? read) ? read : null)));
        }).Check(Checks);
    }
}
