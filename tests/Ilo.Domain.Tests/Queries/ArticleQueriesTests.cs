namespace Ilo.Domain.Tests.Queries;

public sealed class ArticleQueriesTests
{
    private static readonly Article Day = new()
    {
        Title = "Day",
        Date = new(new LocalDate(2016, 12, 31)),
        Kind = ArticleKind.Feature,
        Byline = "By Ana Núñez, Director"
    };
    private static readonly Article Month = new() { Title = "Month", Date = new(2016, 12) };
    private static readonly Article Year = new() { Title = "Year", Date = new(2016) };
    private static readonly Article Leap = new() { Title = "Leap", Date = new(new LocalDate(2016, 2, 29)) };
    private static readonly Article Undated = new() { Title = "Undated" };
    private static readonly Article[] All = [Undated, Leap, Year, Month, Day];

    [Fact]
    public void PublishedIn_PartialDates_NeedAllTheirDays()
    {
        Assert.Equal("Month, Day", Titles(All.PublishedIn(new YearMonth(2016, 12).ToDateInterval())));
        Assert.Equal("Day", Titles(All.PublishedIn(new(new LocalDate(2016, 12, 2), new LocalDate(2016, 12, 31)))));
        Assert.Equal("Leap, Year, Month, Day", Titles(All.PublishedIn(new(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31)))));
        Assert.Equal("Leap", Titles(new RecordSet<Article>(All).PublishedIn(new(new LocalDate(2016, 2, 29), new LocalDate(2016, 2, 29)))));
        Assert.Equal("", Titles(All.PublishedIn(new(new LocalDate(2016, 1, 1), new LocalDate(2016, 2, 28)))));
    }

    [Fact]
    public void Latest_Count_GivesTheNewestDatedFirst()
    {
        Assert.Equal("Day, Month", Titles(All.Latest(2)));
        Assert.Equal("Day, Month, Leap, Year", Titles(All.Latest(9)));
        Assert.Empty(All.Latest(0));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => All.Latest(-1));
    }

    [Fact]
    public void ByAndOfKind_Articles_AreKept()
    {
        Assert.Equal("Day", Titles(All.By("nunez")));
        Assert.Equal("Day", Titles(All.By("Ana Núñez")));
        Assert.Empty(All.By("Ana Director"));
        Assert.Equal("Day", Titles(All.OfKind(ArticleKind.Feature)));
    }

    private static string Titles(IEnumerable<Article> articles) => string.Join(", ", articles.Select(one => one.Title));
}
