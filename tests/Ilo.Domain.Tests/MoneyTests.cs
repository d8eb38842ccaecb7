namespace Ilo.Domain.Tests;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("2500000.00", "2500000")]
    [InlineData("-0.00", "0")]
    [InlineData("0.50", "0.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public void Amount_WithZerosAtItsEnd_IsTheShortestThatHoldsIt(string text, string shortest)
    {
        decimal amount = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Money money = new(amount, default);
        Assert.Equal(shortest, money.ToString());
        Assert.Equal(money, default(Money) with { Amount = amount });
        Assert.Equal(decimal.GetBits(money.Amount), decimal.GetBits(decimal.Parse(shortest, System.Globalization.CultureInfo.InvariantCulture)));
    }
}
