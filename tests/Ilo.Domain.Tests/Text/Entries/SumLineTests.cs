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
    [InlineData("US$ 420,000 to 610,000")]
    [InlineData("US$ 420,000 or 610,000")]
    [InlineData("420 000 ou 610 000 euros")]
    [InlineData("420.000 o 610.000 euros")]
    [InlineData("4 oder 6 Millionen Euro")]
    [InlineData("US$ 4/6 million")]
    [InlineData("US$ 420,000 EUR 310,000")]
    [InlineData("US$ 420,000 (lamps) EUR 310,000 (wicks)")]
    [InlineData("US$ 4 million (guild) + US$ 2 million (town)")]
    [InlineData("US$ 4 million (Phase I), US$ 2 million (Phase II)")]
    [InlineData("US$ 420,000 for lamps and US$ 610,000 for wicks")]
    [InlineData("US$ 420,000 (thousands)")]
    [InlineData("US$ 4 mil")]
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
    [InlineData("US$ 500,000 to 3 provinces")]
    [InlineData("US$ 500,000 / 2019")]
    [InlineData("US$ 500,000 (US$ 450,000 for lamps)")]
    [InlineData("US$ 500,000. The first lamp took US$ 200.")]
    [InlineData("US$ 500,000 mi-parcours")]
    public void Read_SumWithARemarkBehind_IsTheSum(string text)
    {
        SumLine sum = SumLine.Read(text);
        Assert.True(sum.IsSum);
        Assert.Equal(500_000m, sum.Money.Amount);
        Assert.Equal("US$ 500,000".Length, sum.Length);
    }

    [Theory]
    [InlineData("(US$ 500,000)", true)]
    [InlineData("(US$ 500,000) (US$ 450,000)", false)]
    [InlineData("(lamps)", false)]
    public void Read_SumInBrackets_IsTheSum(string text, bool isSum) => Assert.Equal(isSum, SumLine.Read(text).IsSum);

    [Theory]
    [InlineData("N/A")]
    [InlineData(" TBC")]
    [InlineData("-")]
    [InlineData("por confirmar")]
    public void Read_Placeholder_IsTold(string text) => Assert.True(SumLine.Read(text).IsPlaceholder);
}
