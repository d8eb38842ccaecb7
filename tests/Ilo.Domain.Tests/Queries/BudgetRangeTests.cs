using System.Globalization;

namespace Ilo.Domain.Tests.Queries;

public sealed class BudgetRangeTests
{
    private static readonly CurrencyCode Dollars = CurrencyCode.Parse("USD", null);

    [Theory]
    [InlineData("999.99", false, true)]
    [InlineData("1000", true, true)]
    [InlineData("1000.00", true, true)]
    [InlineData("3000", true, true)]
    [InlineData("5000", true, true)]
    [InlineData("5000.01", true, false)]
    public void Contains_SumsAtTheEnds_IncludesBothEnds(string amount, bool reachesLeast, bool reachesMost)
    {
        Money money = new(decimal.Parse(amount, CultureInfo.InvariantCulture), Dollars);
        Assert.Equal(reachesLeast && reachesMost, new BudgetRange(Dollars, 1000, 5000).Contains(money));
        Assert.Equal(reachesLeast, new BudgetRange(Dollars, 1000, null).Contains(money));
        Assert.Equal(reachesMost, new BudgetRange(Dollars, null, 5000).Contains(money));
        Assert.True(new BudgetRange(Dollars, null, null).Contains(money));
    }

    [Theory]
    [InlineData("EUR")]
    [InlineData(null)]
    public void Contains_AnotherCurrencyOrNone_IsFalse(string? code)
    {
        CurrencyCode currency = code is null ? default : CurrencyCode.Parse(code, null);
        Assert.False(new BudgetRange(Dollars, 1000, 5000).Contains(new(3000, currency)));
        Assert.False(new BudgetRange(Dollars, null, null).Contains(new(3000, currency)));
    }

    [Fact]
    public void BudgetRange_OneSum_IsBothEnds()
    {
        BudgetRange range = new(Dollars, 1000, 1000);
        Assert.True(range.Contains(new(1000, Dollars)));
        Assert.Equal("USD:1000..1000", range.ToString());
        Assert.Equal("USD:..", new BudgetRange(Dollars, null, null).ToString());
        Assert.Equal(new BudgetRange(Dollars, 1000.00m, 1000), range);
    }

    [Fact]
    public void BudgetRange_EndsTurnedRoundOrNoCurrency_IsRefusedByName()
    {
        Assert.Throws<ArgumentException>("least", () => new BudgetRange(Dollars, 2, 1));
        Assert.Throws<ArgumentException>("currency", () => new BudgetRange(default, 1, 2));
    }
}
