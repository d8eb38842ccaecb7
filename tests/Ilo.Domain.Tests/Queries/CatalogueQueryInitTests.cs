namespace Ilo.Domain.Tests.Queries;

/// <summary>What the properties of a query take, refuse and make of it.</summary>
public sealed class CatalogueQueryInitTests
{
    private static readonly CurrencyCode Dollar = CurrencyCode.Parse("USD", null);

    [Fact]
    public void Init_Null_ClearsTheProperty()
    {
        CatalogueQuery query = CatalogueQuery.Parse(
            "during:2019 author:writer status:active@2019-06-01 language:en project:p1 active:2019-06-01 lasting:2 event-status:announced size:5").Query;
        CatalogueQuery cleared = query with
        {
            During = null,
            Author = null,
            Status = null,
            Language = null,
            Project = null,
            ActiveOn = null,
            LastingAtLeast = null,
            EventStatus = null,
            PageSize = null,
        };
        Assert.Equal(CatalogueQuery.Everything, cleared);
        Assert.Equal("writer", query.Author);
        Assert.Equal(new(ProjectStatus.Active, new(2019, 6, 1)), query.Status);
    }

    [Fact]
    public void Init_SameValueTwice_IsHeldOnce()
    {
        CatalogueQuery query = new()
        {
            Years = [2019, 2019],
            Donors = [Id<Donor>.Parse("eu", null), Id<Donor>.Parse("nl-mfa", null), Id<Donor>.Parse("eu", null)],
            Places = ["Lahore", "LAHORE"],
            Words = ["Kiln", "kiln"],
            Order = [RecordOrder.End, RecordOrder.End],
        };
        Assert.Equal("donor:eu,nl-mfa place:lahore year:2019 kiln sort:end", query.ToString());
    }

    [Fact]
    public void Init_OtherCalendar_IsHeldAsIsoDays()
    {
        LocalDate julian = new LocalDate(2019, 6, 1).WithCalendar(CalendarSystem.Julian);
        CatalogueQuery query = new() { ActiveOn = julian, During = new(julian, julian), Status = new(ProjectStatus.Active, julian) };
        Assert.Equal("active:2019-06-01 status:active@2019-06-01 during:2019-06-01", query.ToString());
        Assert.Equal(CatalogueQuery.Parse(query.ToString()).Query, query);
    }

    [Fact]
    public void Init_BadValue_SaysWhatIsWrong()
    {
        Assert.Equal([1, 9999], new CatalogueQuery { Years = [1, 9999] }.Years);
        ArgumentOutOfRangeException year = Assert.Throws<ArgumentOutOfRangeException>("Years", () => new CatalogueQuery { Years = [10_000] });
        Assert.StartsWith("The year is not from 1 to 9999.", year.Message, StringComparison.Ordinal);
        Assert.StartsWith("The identifier is empty.", Assert.Throws<ArgumentException>("Themes", () => new CatalogueQuery { Themes = [default] }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("The code is empty.",
            Assert.Throws<ArgumentException>("DonorCountries", () => new CatalogueQuery { DonorCountries = [default] }).Message, StringComparison.Ordinal);
        Assert.StartsWith("The code is empty.",
            Assert.Throws<ArgumentException>("Language", () => new CatalogueQuery { Language = default(LanguageCode) }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("Author", () => new CatalogueQuery { Author = "--" });
        Assert.Throws<ArgumentException>("Places", () => new CatalogueQuery { Places = ["--"] });
        Assert.Throws<ArgumentException>("Project", () => new CatalogueQuery { Project = default(Id<Project>) });
        Assert.Throws<ArgumentOutOfRangeException>("Kinds", () => new CatalogueQuery { Kinds = [(ArticleKind)99] });
        Assert.Throws<ArgumentOutOfRangeException>("LastingAtLeast", () => new CatalogueQuery { LastingAtLeast = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("EventStatus", () => new CatalogueQuery { EventStatus = (EventStatus)99 });
    }

    [Fact]
    public void Constructor_BudgetRange_TakesEqualSumsAndRefusesReversedOnes()
    {
        BudgetRange one = new(Dollar, 5, 5);
        Assert.True(one.Contains(new(5, Dollar)));
        Assert.False(one.Contains(new(5, CurrencyCode.Parse("EUR", null))));
        Assert.False(one.Contains(new(4.99m, Dollar)));
        Assert.False(one.Contains(new(5.01m, Dollar)));
        Assert.StartsWith("The smallest sum is more than the largest.", Assert.Throws<ArgumentException>("least", () => new BudgetRange(Dollar, 2, 1)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("The code is empty.", Assert.Throws<ArgumentException>("currency", () => new BudgetRange(default, 1, 2)).Message,
            StringComparison.Ordinal);
    }
}
