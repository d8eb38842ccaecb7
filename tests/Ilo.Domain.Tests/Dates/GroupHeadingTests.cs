using Ilo.Domain.Dates;

namespace Ilo.Domain.Tests.Dates;

public sealed class GroupHeadingTests
{
    [Theory]
    [InlineData("2009", true)]
    [InlineData(" 1919 ", true)]
    [InlineData("0500", false)]
    [InlineData("20091", false)]
    [InlineData("2009/2", false)]
    [InlineData("2009-10", false)]
    [InlineData("November 2008", false)]
    [InlineData("", false)]
    public void IsYear_Text_SaysWhetherItIsAYearAlone(string text, bool expected) => Assert.Equal(expected, GroupHeading.IsYear(text));

    [Theory]
    [InlineData("November 2008", true)]
    [InlineData("Février 1998", true)]
    [InlineData("Junio 2000", true)]
    [InlineData("enero de 1998", true)]
    [InlineData("MARZO DE 2005", true)]
    [InlineData("September, 2010", true)]
    [InlineData("2009", false)]
    [InlineData("5 May 2008", false)]
    [InlineData("May 5, 2008", false)]
    [InlineData("May", false)]
    [InlineData("May 2008 - June 2009", false)]
    [InlineData("May 2008 lamps", false)]
    [InlineData("", false)]
    public void IsMonthYear_Text_SaysWhetherItIsAMonthOfAYearAlone(string text, bool expected) =>
        Assert.Equal(expected, GroupHeading.IsMonthYear(text));
}
