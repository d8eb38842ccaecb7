namespace Ilo.Domain.Tests.Queries;

public sealed class AnswerTests
{
    private static readonly Event[] Events =
    [
        Of("banana", new(2019, 6, 1), new(2019, 6, 9)), Of("Apple", new(2019, 6, 1), new(2019, 6, 2)), Of("cherry", new(2019, 5, 1), new(2019, 6, 2)),
        new() { Title = "Éclair" },
    ];

    [Theory]
    [InlineData("", "Apple banana cherry Éclair")]
    [InlineData("sort:-title", "Éclair cherry banana Apple")]
    [InlineData("sort:start,-end", "cherry banana Apple Éclair")]
    [InlineData("upcoming:2019-01-01", "cherry Apple banana")]
    [InlineData("past:2020-01-01", "banana Apple cherry")]
    [InlineData("past:2020-01-01 sort:title", "Apple banana cherry")]
    [InlineData("upcoming:2019-01-01 sort:title", "Apple banana cherry")]
    public void Answer_AnyQuery_HasItsOrder(string text, string expected)
    {
        ResultPage<Event> page = Events.Answer(CatalogueQuery.Parse(text).Query);
        Assert.Equal(expected, string.Join(' ', page.Items.Select(one => one.Title)));
        Assert.Equal((page.Items.Count, 1, int.MaxValue, 1), (page.Total, page.Number, page.Size, page.PageCount));
    }

    [Fact]
    public void Answer_PageAndSize_GivesThatPage()
    {
        ResultPage<Event> page = Events.Answer(CatalogueQuery.Parse("page:2 size:3").Query);
        Assert.Equal(("Éclair", 4, 2, 3, 2), (Assert.Single(page.Items).Title, page.Total, page.Number, page.Size, page.PageCount));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => Events.Page(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => Events.Page(1, 0));
        Assert.Equal(["banana"], Events.Page(1, 1).Items.Select(one => one.Title));
    }

    [Fact]
    public void OrderBy_NoOrder_IsByTitleAsWordsAreCompared()
    {
        Assert.Equal(["apple", "Banana", "éclair", "Forum"], "Forum éclair Banana apple".Split(' ').Select(title => new Event { Title = title }).OrderBy()
            .Select(one => one.Title));
        Assert.Equal(["Apple", "banana", "cherry", "Éclair"], Events.OrderBy().Select(one => one.Title));
        Assert.Equal(["Apple", "apple", "apple!"], "apple! apple Apple".Split(' ').Select(title => new Event { Title = title }).OrderBy(RecordOrder.Title)
            .Select(one => one.Title));
    }

    [Fact]
    public void OrderBy_Budget_ComparesWithinOneCurrencyAndPutsNoneLast()
    {
        Project[] projects =
        [
            new() { Title = "none 1" }, Costing("usd 1", 1, "USD"), Costing("eur 2", 2, "EUR"), new() { Title = "none 2" }, Costing("eur 1", 1, "EUR"),
            new() { Title = "none 0" },
        ];
        Assert.Equal(["eur 1", "eur 2", "usd 1", "none 0", "none 1", "none 2"], projects.OrderBy(RecordOrder.Budget).Select(one => one.Title));
        Assert.Equal(["usd 1", "eur 2", "eur 1", "none 0", "none 1", "none 2"], projects.OrderBy(RecordOrder.Budget.Descending).Select(one => one.Title));
    }

    [Fact]
    public void ToString_Order_IsAsQueriesWriteIt()
    {
        Assert.Equal(["start", "end", "title", "budget"],
            new[] { RecordOrder.Start, RecordOrder.End, RecordOrder.Title, RecordOrder.Budget }.Select(order => order.ToString()));
        Assert.Equal(("-title", true, false),
            (RecordOrder.Title.Descending.ToString(), RecordOrder.Title.Descending.IsDescending, RecordOrder.Title.IsDescending));
    }

    [Fact]
    public void WithBudget_Sums_AreIncludedAndChecked()
    {
        Money one = new(1, CurrencyCode.Parse("USD", null));
        Money two = new(2, CurrencyCode.Parse("USD", null));
        Project[] projects = [Costing("1", 1, "USD"), Costing("2", 2, "USD"), Costing("3", 3, "USD"), Costing("1 EUR", 1, "EUR")];
        Assert.Equal(["1"], projects.WithBudget(one, one).Select(project => project.Title));
        Assert.Equal(["1", "2"], projects.WithBudget(one, two).Select(project => project.Title));
        Assert.StartsWith("The sums differ", Assert.Throws<ArgumentException>("most", () => projects.WithBudget(two, one)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("most", () => projects.WithBudget(one, new(2, CurrencyCode.Parse("EUR", null))));
        Assert.Throws<ArgumentException>("least", () => projects.WithBudget(new(1, default), two));
    }

    [Fact]
    public void EndingWithin_BadPeriod_SaysWhatIsWrong()
    {
        LocalDate day = new(2019, 6, 1);
        Project[] projects = [new() { Title = "A", Duration = new(day, day) }, new() { Title = "B", Duration = new(day, day.PlusDays(1)) }];
        Assert.Equal(["A"], projects.EndingWithin(Period.Zero, day).Select(project => project.Title));
        Assert.Equal(["A", "B"], projects.EndingWithin(Period.FromYears(99_999), day).Select(project => project.Title));
        foreach (Period bad in (Period[])[Period.FromDays(-1), Period.FromHours(1), Period.FromYears(-99_999)])
        {
            Assert.StartsWith("The period is negative", Assert.Throws<ArgumentException>("period", () => projects.EndingWithin(bad, day)).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void FundedBy_EmptyCountry_SaysWhatIsWrong() =>
        Assert.StartsWith("The code is empty.", Assert.Throws<ArgumentException>("country", () => Events.FundedBy(default(CountryCode))).Message,
            StringComparison.Ordinal);

    private static Event Of(string title, LocalDate first, LocalDate last) => new() { Title = title, Dates = new(first, last) };

    private static Project Costing(string title, decimal amount, string currency) =>
        new() { Title = title, Budget = new(amount, CurrencyCode.Parse(currency, null)) };
}
