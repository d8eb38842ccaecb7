using Ilo.Domain.Dates;

namespace Ilo.Domain.Tests.Dates;

public class DatePeriodTests
{
    [Theory]
    [InlineData("2014 - until further notice", true)]
    [InlineData("2014 - hasta nuevo aviso", true)]
    [InlineData("2014 - jusqu'à nouvel ordre", true)]
    [InlineData("2014 - até novo aviso", true)]
    [InlineData("Summer 2018 - to be confirmed", true)]
    [InlineData("Notice 2019", false)]
    [InlineData("Aviso 2020", false)]
    [InlineData("Ordre 2019", false)]
    public void Is_OfALine_TakesOpenEndsAsWholes(string line, bool expected) => Assert.Equal(expected, DatePeriod.Is(line));
}
