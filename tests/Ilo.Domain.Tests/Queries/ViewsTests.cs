using FsCheck.Fluent;

namespace Ilo.Domain.Tests.Queries;

public sealed class ViewsTests
{
    private static readonly Project[] Projects =
    [
        Of("Long", new(2019, 1, 1), new(2020, 2, 29), 0), Of("Short", new(2019, 6, 1), new(2019, 6, 30), 0, 2),
        Of("One day", new(2019, 6, 30), new(2019, 6, 30), 2),
        Of("Later", new(2020, 3, 2), new(2020, 12, 31)), new() { Title = "Undated" },
    ];

    [Fact]
    public void Concurrency_Projects_GivesStepsPeakAndGaps()
    {
        Concurrency concurrency = Projects.Concurrency();
        Assert.Equal(
            ["2019-01-01/2019-05-31: 1", "2019-06-01/2019-06-29: 2", "2019-06-30: 3", "2019-07-01/2020-02-29: 1", "2020-03-01: 0", "2020-03-02/2020-12-31: 1"],
            concurrency.Steps.Select(step => step.ToString()));
        Assert.Equal("peak 2019-06-30: 3", concurrency.ToString());
        Assert.Equal(new DateInterval(new(2020, 3, 1), new(2020, 3, 1)), Assert.Single(concurrency.Gaps));
        Assert.Equal(["2019-01-01/2019-12-31: 3", "2020-01-01/2020-12-31: 2"], concurrency.PerYear.Select(year => year.ToString()));
        Assert.Equal((24, "2019-06-01/2019-06-30: 3"), (concurrency.PerMonth.Count, concurrency.PerMonth[5].ToString()));
        Assert.Equal("nothing", Array.Empty<Project>().Concurrency().ToString());
    }

    [Fact]
    public void PerDay_Projects_GivesEachDayOnceWithItsCount()
    {
        Concurrency concurrency = Projects.Concurrency();
        DatedCount[] days = [.. concurrency.PerDay];
        Assert.Equal(731, days.Length);
        Assert.Equal(Enumerable.Range(0, 731).Select(i => new LocalDate(2019, 1, 1).PlusDays(i)), days.Select(day => day.Days.Start));
        Assert.All(days, day => Assert.Equal((1, concurrency.On(day.Days.Start)), (day.Days.Length, day.Count)));
        Assert.Equal("2019-06-30: 3", days.MaxBy(day => day.Count)!.ToString());
        Assert.Empty(Array.Empty<Project>().Concurrency().PerDay);
    }

    [Fact]
    public void Concurrency_AnyDay_CountsWhatIsActive() =>
        Portfolio.Holds(
            from projects in Portfolio.ListsOf(Portfolio.Projects)
            from day in Portfolio.Days
            select (projects, day),
            c =>
            {
                Concurrency concurrency = c.projects.Concurrency();
                DateInterval month = c.day.ToYearMonth().ToDateInterval();
                return concurrency.On(c.day) == c.projects.ActiveOn(c.day).Count()
                    && (concurrency.PerMonth.FirstOrDefault(one => one.Days == month)?.Count ?? 0) == c.projects.During(month).Count()
                    && concurrency.Steps.Zip(concurrency.Steps.Skip(1))
                        .All(two => two.First.Days.End.PlusDays(1) == two.Second.Days.Start && two.First.Count != two.Second.Count);
            });

    [Fact]
    public void Timeline_AnyRecords_NeverOverlapAndNeedAsManyLanesAsThePeak() =>
        Portfolio.Holds(Portfolio.ListsOf(Portfolio.Events), events =>
        {
            Timeline<Event> timeline = events.Timeline();
            return timeline.LaneCount == (events.Concurrency().Peak?.Count ?? 0)
                && timeline.Bars.Count + timeline.Undated.Count == events.Length
                && timeline.Bars.GroupBy(bar => bar.Lane).All(lane => lane.Zip(lane.Skip(1)).All(two => two.First.Days.End < two.Second.Days.Start))
                && timeline.Bars.All(bar => timeline.Days!.Contains(bar.Days) && bar.Lane < timeline.LaneCount);
        });

    [Fact]
    public void ProjectDays_PerDonorAndYear_CountBothEnds()
    {
        Assert.Equal(["European Union: 455", "Kingdom of the Netherlands: 31"], Projects.ProjectDaysPerDonor().Select(one => one.ToString()));
        Assert.Equal(["European Union: 60", "Kingdom of the Netherlands: 31"], Projects.ProjectDaysPerDonor(new(new(2019, 6, 1), new(2019, 6, 30)))
            .Select(one => one.ToString()));
        Assert.Equal(["2019-01-01/2019-12-31: 396", "2020-01-01/2020-12-31: 365"], Projects.ProjectDaysPerYear().Select(year => year.ToString()));
        Assert.Empty(Projects.ProjectDaysPerTheme());
    }

    // As a question about the theme does: with what lies below it, each project once.
    [Fact]
    public void ProjectDaysPerTheme_WiderThemes_CountWhatIsBelowThem()
    {
        Project[] projects =
        [
            new() { Title = "A", Duration = new(new(2019, 6, 1), new(2019, 6, 5)), Themes = [Portfolio.AllThemes[1], Portfolio.AllThemes[3]] },
            new() { Title = "B", Duration = new(new(2019, 6, 5), new(2019, 6, 5)), Themes = [Portfolio.AllThemes[0]] },
        ];
        Assert.Equal(
            [("fprw", 6), ("international-labour-standards", 6), ("child-labour", 5), ("own-theme", 5)],
            projects.ProjectDaysPerTheme().Select(one => (one.Key.Id.ToString(), one.Count)));
        Assert.All(projects.ProjectDaysPerTheme(), one =>
            Assert.Equal(projects.About(one.Key.Id).Sum(project => (long)project.Duration!.Length), one.Count));
        Assert.Equal(
            projects.Facets(CatalogueQuery.Everything).Single(facet => facet.Key == "theme").Values.Select(value => value.Value).Order(StringComparer.Ordinal),
            projects.ProjectDaysPerTheme().Select(one => one.Key.Id.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CountPerYearAndMonth_Records_CountWhereTheyBegin()
    {
        Assert.Equal(["2019-01-01/2019-12-31: 3", "2020-01-01/2020-12-31: 1"], Projects.CountPerYear().Select(year => year.ToString()));
        Assert.Equal((15, 4), (Projects.CountPerMonth().Count, Projects.CountPerMonth().Sum(month => month.Count)));
        Article[] articles = [new() { Title = "A", Date = new(2016) }, new() { Title = "B", Date = new(2018, 12) }];
        Assert.Equal([1, 0, 1], articles.CountPerYear().Select(year => year.Count));
        Assert.Equal("2018-12-01/2018-12-31: 1", Assert.Single(articles.CountPerMonth()).ToString());
    }

    [Fact]
    public void Concurrency_WholeCalendar_DoesNotOverflow()
    {
        Project all = Of("All", LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        Assert.Equal(1, new[] { all, all }.Take(1).Concurrency().On(LocalDate.MaxIsoValue));
        Assert.Equal(1, new[] { all }.Timeline().LaneCount);
    }

    private static Project Of(string title, LocalDate first, LocalDate last, params int[] donors) =>
        new() { Title = title, Duration = new(first, last), Donors = [.. donors.Select(donor => Portfolio.AllDonors[donor])] };
}
