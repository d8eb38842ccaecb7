namespace Ilo.Domain.Tests.Queries.Views;

public sealed class TimelineTests
{
    [Fact]
    public void Timeline_Records_TakeTheLowestFreeLane()
    {
        Project[] projects = [Of("E", 10, 12), Of("A", 1, 5), Of("D", 6, 9), Of("B", 2, 9), Of("C", 3, 4), Of("F", 10, 10), new() { Title = "Undated" }];
        Timeline<Project> timeline = projects.Timeline();
        Assert.Equal(
            [
                "lane 0, 2019-06-01/2019-06-05: A", "lane 1, 2019-06-02/2019-06-09: B", "lane 2, 2019-06-03/2019-06-04: C", "lane 0, 2019-06-06/2019-06-09: D",
                "lane 0, 2019-06-10: F", "lane 1, 2019-06-10/2019-06-12: E",
            ],
            timeline.Bars.Select(bar => bar.ToString()));
        Assert.Equal(new DateInterval(new(2019, 6, 1), new(2019, 6, 12)), timeline.Days);
        Assert.Equal(["Undated"], timeline.Undated.Select(project => project.Title));
        Assert.Equal((3, "6 bars in 3 lanes"), (timeline.LaneCount, timeline.ToString()));
    }

    [Fact]
    public void Timeline_EndOfOneOnTheStartOfAnother_NeedsTwoLanes() =>
        Assert.Equal([0, 1], new[] { Of("A", 1, 3), Of("B", 3, 4) }.Timeline().Bars.Select(bar => bar.Lane));

    [Fact]
    public void Timeline_NothingDated_IsEmpty()
    {
        Timeline<Project> timeline = new[] { new Project { Title = "Undated" } }.Timeline();
        Assert.Null(timeline.Days);
        Assert.Equal((0, 0, 1), (timeline.Bars.Count, timeline.LaneCount, timeline.Undated.Count));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(5, 2)]
    [InlineData(6, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 0)]
    public void ConcurrencyOn_Day_CountsWhatRuns(int day, int expected)
    {
        Concurrency concurrency = new[] { Of("A", 1, 5), Of("B", 3, 5), Of("C", 8, 9), Of("D", 10, 10) }.Concurrency();
        Assert.Equal(expected, concurrency.On(new LocalDate(2019, 5, 31).PlusDays(day)));
        Assert.Equal(0, Array.Empty<Project>().Concurrency().On(new LocalDate(2019, 6, 1)));
    }

    [Fact]
    public void Concurrency_OneEndsAsAnotherBegins_IsOneStep()
    {
        Concurrency concurrency = new[] { Of("A", 1, 5), Of("B", 6, 9), Of("C", 10, 12) }.Concurrency();
        Assert.Equal("2019-06-01/2019-06-12: 1", Assert.Single(concurrency.Steps).ToString());
        Assert.Empty(concurrency.Gaps);
        Assert.Equal(12, concurrency.PerDay.Count());
    }

    [Fact]
    public void Views_OtherCalendar_AreInIsoDays()
    {
        LocalDate first = new LocalDate(2019, 6, 1).WithCalendar(CalendarSystem.Julian);
        Project julian = new() { Title = "J", Duration = new(first, first.PlusDays(29)) };
        Project[] projects = [julian, Of("A", 2, 3)];
        Assert.Equal(["lane 0, 2019-06-01/2019-06-30: J", "lane 1, 2019-06-02/2019-06-03: A"], projects.Timeline().Bars.Select(bar => bar.ToString()));
        Assert.Equal(["2019-06-01: 1", "2019-06-02/2019-06-03: 2", "2019-06-04/2019-06-30: 1"], projects.Concurrency().Steps.Select(step => step.ToString()));
        Assert.Equal("2019-06-01/2019-06-30: 2", Assert.Single(projects.CountPerMonth()).ToString());
        Assert.Equal(2, projects.ActiveOn(new(2019, 6, 2)).Count());
    }

    [Fact]
    public void ProjectDays_Ties_AreInTheOrderOfTheIdentifiers()
    {
        Project[] projects = [Of("A", 1, 5) with { Donors = [Portfolio.AllDonors[2], Portfolio.AllDonors[0]] },
            Of("B", 6, 6) with { Donors = [Portfolio.AllDonors[1]] }];
        Assert.Equal(
            ["European Union: 5", "Kingdom of the Netherlands: 5", "United States Department of Labor: 1"],
            projects.ProjectDaysPerDonor().Select(one => one.ToString()));
        Assert.Equal(["United States Department of Labor: 1"], projects.ProjectDaysPerDonor(new(new(2019, 6, 6), new(2019, 6, 30)))
            .Select(one => one.ToString()));
        Assert.Empty(new[] { new Project { Title = "Undated" } }.ProjectDaysPerYear());
    }

    private static Project Of(string title, int first, int last) => new() { Title = title, Duration = new(new(2019, 6, first), new(2019, 6, last)) };
}
