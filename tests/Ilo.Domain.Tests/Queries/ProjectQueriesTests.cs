namespace Ilo.Domain.Tests.Queries;

public sealed class ProjectQueriesTests
{
    private static readonly Project Leap = Of("Leap", new(2016, 2, 29), new(2020, 2, 29));
    private static readonly Project Year = Of("Year", new(2019, 1, 1), new(2019, 12, 31));
    private static readonly Project OneDay = Of("One day", new(2019, 6, 1), new(2019, 6, 1));
    private static readonly Project Undated = new() { Title = "Undated", StatedStatus = ProjectStatus.Closed };
    private static readonly decimal[] Sums = [99, 100, 200, 201];
    private static readonly Project[] All = [Leap, Year, OneDay, Undated];

    public static TheoryData<string, string> Days => new()
    {
        { "2016-02-28", "" }, { "2016-02-29", "Leap" }, { "2018-12-31", "Leap" }, { "2019-01-01", "Leap Year" }, { "2019-05-31", "Leap Year" },
        { "2019-06-01", "Leap Year One day" }, { "2019-06-02", "Leap Year" }, { "2019-12-31", "Leap Year" }, { "2020-01-01", "Leap" }, { "2020-02-29", "Leap" },
        { "2020-03-01", "" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void ActiveOn_DayAtABorder_CountsFirstAndLastDay(string day, string expected)
    {
        Assert.Equal(expected, Titles(All.ActiveOn(Day(day))));
        Assert.Equal(expected, Titles(new RecordSet<Project>(All).ActiveOn(Day(day))));
    }

    [Theory]
    [InlineData("2019-12-31/2020-01-01", "Leap Year")]
    [InlineData("2020-01-01/2020-01-01", "Leap")]
    [InlineData("2016-01-01/2016-02-28", "")]
    [InlineData("2016-01-01/2016-02-29", "Leap")]
    [InlineData("2020-03-01/2030-01-01", "")]
    public void During_IntervalAtABorder_CountsBothEnds(string dates, string expected) => Assert.Equal(expected, Titles(All.During(Interval(dates))));

    [Theory]
    [InlineData("2019-01-01/2019-12-31", "Year One day")]
    [InlineData("2019-01-02/2019-12-31", "One day")]
    [InlineData("2019-01-01/2019-12-30", "One day")]
    [InlineData("2019-06-01/2019-06-01", "One day")]
    [InlineData("2016-02-29/2020-02-29", "Leap Year One day")]
    public void Within_IntervalAtABorder_NeedsBothEnds(string dates, string expected) => Assert.Equal(expected, Titles(All.Within(Interval(dates))));

    [Theory]
    [InlineData("2018-12-31/2019-01-01", "Year")]
    [InlineData("2018-12-30/2018-12-31", "")]
    [InlineData("2016-02-29/2016-02-29", "Leap")]
    [InlineData("2019-01-02/2019-06-01", "One day")]
    public void StartingIn_IntervalAtABorder_CountsBothEnds(string dates, string expected) => Assert.Equal(expected, Titles(All.StartingIn(Interval(dates))));

    [Theory]
    [InlineData("2019-12-31/2020-02-28", "Year")]
    [InlineData("2020-01-01/2020-02-28", "")]
    [InlineData("2020-02-29/2020-03-31", "Leap")]
    [InlineData("2019-05-01/2019-06-01", "One day")]
    public void EndingIn_IntervalAtABorder_CountsBothEnds(string dates, string expected) => Assert.Equal(expected, Titles(All.EndingIn(Interval(dates))));

    [Fact]
    public void EndingWithin_PeriodAfterADay_CountsTheDayAndTheLastDay()
    {
        Assert.Equal("Year One day", Titles(All.EndingWithin(Period.FromMonths(7), new LocalDate(2019, 6, 1))));
        Assert.Equal("Year", Titles(All.EndingWithin(Period.FromMonths(7), new LocalDate(2019, 6, 2))));
        Assert.Equal("Leap", Titles(All.EndingWithin(Period.FromMonths(1), new LocalDate(2020, 1, 31))));
        Assert.Equal("Leap", Titles(All.EndingWithin(Period.Zero, new LocalDate(2020, 2, 29))));
        Assert.Equal("", Titles(All.EndingWithin(Period.FromYears(1), new LocalDate(2020, 3, 1))));
    }

    [Fact]
    public void EndingWithin_NegativePeriodOrHours_Throws()
    {
        Assert.Throws<ArgumentException>("period", () => All.EndingWithin(Period.FromDays(-1), new LocalDate(2019, 1, 1)));
        Assert.Throws<ArgumentException>("period", () => All.EndingWithin(Period.FromHours(24), new LocalDate(2019, 1, 1)));
        Assert.Throws<ArgumentNullException>("period", () => All.EndingWithin(null!, new LocalDate(2019, 1, 1)));
    }

    [Fact]
    public void EndingWithin_PeriodPastTheLastYear_CountsToTheLastDayOfAll()
    {
        Project last = Of("Last", new(2019, 1, 1), new(9999, 12, 31));
        Assert.Equal("Last", Titles(new[] { last }.EndingWithin(Period.FromYears(1), new LocalDate(9999, 6, 1))));
    }

    [Theory]
    [InlineData("2018-12-31", ProjectStatus.Planned)]
    [InlineData("2019-01-01", ProjectStatus.Active)]
    [InlineData("2019-12-31", ProjectStatus.Active)]
    [InlineData("2020-01-01", ProjectStatus.Closed)]
    public void StatusOn_DayAtABorder_ComesFromTheDates(string day, ProjectStatus expected)
    {
        Assert.Equal(expected, Year.StatusOn(Day(day)));
        Assert.Contains(Year, All.WithStatus(expected, Day(day)));
    }

    [Fact]
    public void StatusOn_NoDates_IsTheStatedOne()
    {
        Assert.Equal(ProjectStatus.Closed, Undated.StatusOn(new LocalDate(2019, 1, 1)));
        Assert.Equal(ProjectStatus.Unknown, (Undated with { StatedStatus = ProjectStatus.Unknown }).StatusOn(new LocalDate(2019, 1, 1)));
    }

    [Fact]
    public void StatusConflictsOn_StatedActiveAfterTheEnd_TellsBoth()
    {
        Project stated = Year with { StatedStatus = ProjectStatus.Active };
        Assert.Empty(new[] { stated, Undated, Year }.StatusConflictsOn(new LocalDate(2019, 12, 31)));
        StatusConflict conflict = Assert.Single(new[] { stated, Undated, Year }.StatusConflictsOn(new LocalDate(2020, 1, 1)));
        Assert.Equal("Year: stated Active, on 2020-01-01 Closed", conflict.ToString());
    }

    [Fact]
    public void WithBudget_Range_CountsBothEndsInOneCurrency()
    {
        Project[] projects = [.. Sums.Select(amount => Leap with { Budget = Usd(amount) }), Leap with { Budget = new(150, CurrencyCode.Parse("EUR", null)) },
            Leap];
        Assert.Equal([100m, 200m], projects.WithBudget(Usd(100), Usd(200)).Select(project => project.Budget!.Value.Amount));
        Assert.Throws<ArgumentException>("most", () => projects.WithBudget(Usd(2), Usd(1)));
    }

    [Fact]
    public void ActiveOn_AnotherCalendar_IsTheSameDay()
    {
        LocalDate day = new LocalDate(2019, 6, 1).WithCalendar(CalendarSystem.Coptic);
        Project coptic = Of("Coptic", day, day);
        Assert.Equal("Coptic", Titles(new[] { coptic }.ActiveOn(new LocalDate(2019, 6, 1))));
        Assert.Equal("One day", Titles(new RecordSet<Project>([OneDay]).ActiveOn(day)));
    }

    [Fact]
    public void AnyHelper_NullArgument_ThrowsAtTheCall()
    {
        Assert.Throws<ArgumentNullException>("projects", () => ((IEnumerable<Project>)null!).ActiveOn(new LocalDate(2019, 1, 1)));
        Assert.Throws<ArgumentNullException>("days", () => All.During(null!));
        Assert.Throws<ArgumentNullException>("donor", () => All.FundedBy(null!));
        Assert.Throws<ArgumentException>("theme", () => All.About(" "));
        Assert.Throws<ArgumentException>("donor", () => All.FundedBy(default(Id<Donor>)));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => All.Page(1, 0));
    }

    private static Project Of(string title, LocalDate first, LocalDate last) => new() { Title = title, Duration = new(first, last) };

    private static Money Usd(decimal amount) => new(amount, CurrencyCode.Parse("USD", null));

    private static LocalDate Day(string text) => PartialDate.Parse(text, null).FirstDay;

    private static DateInterval Interval(string text) => new(Day(text.Split('/')[0]), Day(text.Split('/')[1]));

    private static string Titles(IEnumerable<Project> projects) => string.Join(' ', projects.Select(project => project.Title));
}
