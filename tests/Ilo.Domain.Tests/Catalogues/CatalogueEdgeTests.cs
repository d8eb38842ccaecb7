using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Records at the ends of the calendar, options as large as they can be, and texts with nothing in them.</summary>
public sealed class CatalogueEdgeTests
{
    private static readonly LocalDate First = LocalDate.MinIsoValue;
    private static readonly LocalDate Last = LocalDate.MaxIsoValue;

    public static TheoryData<int> Bounds => [0, 1, 366, int.MaxValue];

    [Theory]
    [MemberData(nameof(Bounds))]
    public void From_RecordsAtTheEndsOfTheCalendar_JoinsThem(int days)
    {
        CatalogueOptions options = new() { MaxDaysAfterProject = days, MaxDaysBeforeProject = days, MaxPhaseGapInDays = days };
        Catalogue catalogue = Catalogue.From(Readings, options);
        Assert.Equal(Readings.Sum(reading => reading.Records.Count),
            catalogue.ProjectItems.Sum(item => item.Sources.Count) + catalogue.EventItems.Sum(item => item.Sources.Count) + catalogue.ArticleItems.Sum(
            item => item.Sources.Count));
        Assert.True(catalogue.Quality.Count(QualityIssueKind.ImpossibleDates) > 0);
        Assert.Equal(catalogue, Catalogue.From(Readings.Reverse(), options));
        Assert.True(catalogue.DifferencesFrom(catalogue).IsEmpty);
    }

    // A character may be a word of its own of which nothing is left once it is folded.
    [Fact]
    public void From_TitlesOfAnyCharacter_JoinsThem()
    {
        Project[] projects =
        [
            .. from code in Enumerable.Range(' ', 0x10000 - ' ')
               where !char.IsSurrogate((char)code)
               select new Project { Title = $"Looms {(char)code} for {(char)code}{(char)code} valleys", Summary = $"The {(char)code} {(char)code}{(char)code} project." },
        ];
        foreach (Project[] some in Slow.Every(projects, step: 5).Chunk(2_000))
        {
            Catalogue catalogue = Catalogue.From([Pages.List("a", some)]);
            Assert.Equal(some.Length, catalogue.ProjectItems.Sum(item => item.Sources.Count));
        }
    }

    [Fact]
    public void Queries_RecordsAtTheEndsOfTheCalendar_Answer()
    {
        Catalogue catalogue = Catalogue.From(Readings);
        DateInterval all = new(First, Last);
        foreach (LocalDate day in (LocalDate[])[First, Last, new(2016, 2, 29)])
        {
            Assert.NotEmpty(catalogue.Projects.ActiveOn(day));
            _ = catalogue.Projects.EndingWithin(Period.FromYears(int.MaxValue), day).ToList();
            _ = catalogue.Projects.StatusConflictsOn(day).ToList();
            _ = catalogue.Projects.WithStatus(ProjectStatus.Active, day).ToList();
            _ = catalogue.Events.On(day).Count() + catalogue.Events.UpcomingFrom(day).Count() + catalogue.Events.PastOn(day)
                .Count() + catalogue.Events.InMonth(day.ToYearMonth()).Count();
            _ = catalogue.Projects.Concurrency().On(day);
        }

        Assert.Equal(catalogue.Projects.Count(project => project.Duration is not null), catalogue.Projects.During(all).Count());
        Assert.Empty(catalogue.Events.LastingAtLeast(int.MaxValue));
        Assert.NotEmpty(catalogue.Projects.Timeline().Bars);
        Assert.NotEmpty(catalogue.Projects.CountPerYear());
        Assert.NotEmpty(catalogue.Projects.CountPerMonth());
        Assert.NotEmpty(catalogue.Projects.ProjectDaysPerYear());
        _ = catalogue.Projects.ProjectDaysPerDonor(all).Count + catalogue.Projects.ProjectDaysPerTheme(all).Count;
        Assert.NotEmpty(catalogue.Projects.Facets(new CatalogueQuery()));
        Assert.NotEmpty(catalogue.Projects.Concurrency().PerYear);
        Assert.All(catalogue.Projects, project => Assert.NotEmpty(catalogue.PhasesOf(project)));
        _ = catalogue.ProjectGroups.Count;
    }

    [Fact]
    public void From_DaysOfAnotherCalendar_CompareAsDays()
    {
        DateInterval julian = new(new(2012, 1, 1, CalendarSystem.Julian), new(2014, 12, 31, CalendarSystem.Julian));
        DateInterval iso = new(julian.Start.WithCalendar(CalendarSystem.Iso), julian.End.WithCalendar(CalendarSystem.Iso));
        Project project = Pages.Project("Better Lamps for Rural Women");
        Catalogue catalogue = Catalogue.From([Pages.List("a", project with { Duration = julian }), Pages.List("b", project with { Duration = iso })]);
        Assert.Single(catalogue.Projects);
        _ = catalogue.Quality.Issues.Count;
    }

    [Theory]
    [InlineData("x")]
    [InlineData("...")]
    [InlineData("—")]
    [InlineData("(A)")]
    public void From_TitlesAndTextsWithoutWords_JoinsThem(string text)
    {
        Catalogue catalogue = Catalogue.From(
        [
            Pages.List("a", Pages.Project(text, summary: text), Pages.Project(text, "2012-01-01/2012-01-01", text)),
            Pages.News("b", Pages.Article(text, "2012-01-01", text), Pages.Article("The project", "2012-01-01", "The " + text + " project")),
        ]);
        Assert.Equal(2, catalogue.ProjectItems.Sum(item => item.Sources.Count));
        _ = catalogue.Quality.Issues.Count;
        Assert.Empty(Catalogue.From([PageReader.Read("")]).Projects);
    }

    private static IEnumerable<PageReading> Readings
    {
        get
        {
            DateInterval[] intervals =
            [
                new(First, Last), new(First, First), new(Last, Last), new(new(9997, 12, 31), Last), new(new(9000, 1, 1), new(9997, 6, 30)),
                new(First, First.PlusDays(900)),
                new(new(2016, 2, 29), new(2016, 2, 29)),
            ];
            string[] titles = ["Better Lamps for Rural Women in Norland", "Better Lamps for Rural Women in Norland - Phase II"];
            yield return Pages.List("list", [.. intervals.SelectMany(days => titles.Select(title => Pages.Project(title) with { Duration = days }))]);
            yield return new PageReading
            {
                SourceName = "events",
                Page = new Page { Kind = PageKind.EventList },
                Records = [.. intervals.Select((days, i) => new PageRecord(new("events", new(i * 100, 90), i, 0), i)
                {
                    Event = new() { Title = "Fair of lamps in Norland", Dates = days,
                        Summary = "It was held by the Better Lamps for Rural Women in Norland project, and by the Harbour Revival Project." },
                })],
            };
            yield return Pages.News(
                "news", Pages.Article("Lamps lit", "9999-12-31", "The Harbour Revival Project began."),
                Pages.Article("Lamps lit", "0001-01-01", "The Harbour Revival Project began."));
        }
    }
}
