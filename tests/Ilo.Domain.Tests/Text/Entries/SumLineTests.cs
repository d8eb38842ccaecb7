using Ilo.Domain.Text.Fields;

namespace Ilo.Domain.Tests.Text.Entries;

public sealed class SumLineTests
{
    [Theory]
    [InlineData("US$ 500,000 - 700,000")]
    [InlineData("US$ 500,000 to US$ 700,000")]
    [InlineData("entre 5 000 et 7 000 euros")]
    [InlineData("US$ 5,000 + EUR 3,000")]
    [InlineData("EUR 5,000 and US$ 3,000")]
    [InlineData("5 000 EUR, 3 000 USD")]
    [InlineData("US$ 5.2 miljoen")]
    public void Read_RangeOrSumsOfEqualRank_IsNoSum(string text)
    {
        SumLine sum = SumLine.Read(text);
        Assert.False(sum.IsSum);
        Assert.False(sum.IsPlaceholder);
    }

    [Theory]
    [InlineData("US$ 500,000 (ILO: US$ 100,000)")]
    [InlineData("US$ 500,000 - NOR/19/02/DEU")]
    [InlineData("US$ 500,000 over 3 years")]
    [InlineData("US$ 500,000, 3 provinces")]
    public void Read_SumWithARemarkBehind_IsTheSum(string text)
    {
        SumLine sum = SumLine.Read(text);
        Assert.True(sum.IsSum);
        Assert.Equal(500_000m, sum.Money.Amount);
        Assert.Equal("US$ 500,000".Length, sum.Length);
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData(" TBC")]
    [InlineData("-")]
    [InlineData("por confirmar")]
    public void Read_Placeholder_IsTold(string text) => Assert.True(SumLine.Read(text).IsPlaceholder);
}
