using Ilo.Explorer.Output;

namespace Ilo.Explorer.Tests.Output;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("11500000", "11,500,000")]
    [InlineData("1234.125", "1,234.125")]
    [InlineData("-4000", "-4,000")]
    [InlineData("999", "999")]
    [InlineData("", "")]
    [InlineData("1,2", "1,2")]
    [InlineData("3 y", "3 y")]
    public void Grouped_PlainNumber_HasSeparatorsAndAllItsDigits(string plain, string grouped) => Assert.Equal(grouped, Numbers.Grouped(plain));
}
