namespace Ilo.Domain.Tests.Queries;

public sealed class EventQueriesTests
{
    private static readonly Event OneDay = Of("One day", new(2019, 12, 31), new(2019, 12, 31));
    private static readonly Event Crossing = Of("Crossing", new(2019, 12, 31), new(2020, 1, 2));
    private static readonly Event Leap = Of("Leap", new(2020, 2, 29), new(2020, 2, 29)) with { StatedStatus = EventStatus.Postponed };
    private static readonly Event Undated = new() { Title = "Undated", Projects = [Id<Project>.Parse("p1", null)] };
    private static readonly Event[] All = [Leap, Undated, Crossing, OneDay];

    [Theory]
    [InlineData(2019, 12, 30, "")]
    [InlineData(2019, 12, 31, "Crossing, One day")]
    [InlineData(2020, 1, 1, "Crossing")]
    [InlineData(2020, 1, 2, "Crossing")]
    [InlineData(2020, 1, 3, "")]
    [InlineData(2020, 2, 29, "Leap")]
    public void On_DayAtABorder_CountsFirstAndLastDay(int year, int month, int day, string expected) =>
        Assert.Equal(expected, Titles(All.On(new LocalDate(year, month, day))));

    [Theory]
    [InlineData(2019, 12, "Crossing, One day")]
    [InlineData(2020, 1, "Crossing")]
    [InlineData(2020, 2, "Leap")]
    [InlineData(2020, 3, "")]
    public void InMonth_EventAcrossMonths_IsInBoth(int year, int month, string expected) =>
        Assert.Equal(expected, Titles(All.InMonth(new YearMonth(year, month))));

    [Fact]
    public void UpcomingFrom_FirstDay_CountsAndSoonestComesFirst()
    {
        Assert.Equal("One day, Crossing, Leap", Titles(All.UpcomingFrom(new LocalDate(2019, 12, 31))));
        Assert.Equal("Leap", Titles(All.UpcomingFrom(new LocalDate(2020, 1, 1))));
        Assert.Equal("", Titles(All.UpcomingFrom(new LocalDate(2020, 3, 1))));
    }

    [Fact]
    public void PastOn_LastDay_IsNotPastYet()
    {
        Assert.Equal("", Titles(All.PastOn(new LocalDate(2019, 12, 31))));
        Assert.Equal("One day", Titles(All.PastOn(new LocalDate(2020, 1, 2))));
        Assert.Equal("Leap, Crossing, One day", Titles(All.PastOn(new LocalDate(2020, 3, 1))));
    }

    [Fact]
    public void LastingAtLeast_Days_CountsBothEnds()
    {
        Assert.Equal("Crossing", Titles(All.LastingAtLeast(3)));
        Assert.Equal("", Titles(All.LastingAtLeast(4)));
        Assert.Equal("Leap, Crossing, One day", Titles(All.LastingAtLeast(1)));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => All.LastingAtLeast(0));
    }

    [Fact]
    public void OfProjectAndWithStatus_Events_AreKept()
    {
        Assert.Equal("Undated", Titles(All.OfProject(Id<Project>.Parse("p1", null))));
        Assert.Equal("Undated", Titles(new RecordSet<Event>(All).OfProject(Id<Project>.Parse("p1", null))));
        Assert.Equal("Leap", Titles(All.WithStatus(EventStatus.Postponed)));
    }

    private static Event Of(string title, LocalDate first, LocalDate last) => new() { Title = title, Dates = new(first, last) };

    private static string Titles(IEnumerable<Event> events) => string.Join(", ", events.Select(one => one.Title));

    [Fact]
    public void CurrentAndUpcomingFrom_Day_KeepsWhatIsNotOver()
    {
        Event[] events = [Of("past", 1, 4), Of("ends", 2, 5), Of("runs", 3, 9), Of("later", 7, 8), new() { Title = "undated" }];
        string[] expected = ["ends", "runs", "later"];
        Assert.Equal(expected, events.CurrentAndUpcomingFrom(new(2019, 6, 5)).Select(one => one.Title));
        Assert.Equal(expected, new RecordSet<Event>(events).CurrentAndUpcomingFrom(new(2019, 6, 5)).Select(one => one.Title));

        static Event Of(string title, int first, int last) => new() { Title = title, Dates = new(new(2019, 6, first), new(2019, 6, last)) };
    }
}
