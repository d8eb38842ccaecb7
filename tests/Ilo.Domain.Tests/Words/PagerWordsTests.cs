using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Words;

public class PagerWordsTests
{
    [Theory]
    [InlineData("Page 1 of 2", true)]
    [InlineData("page 12/40", true)]
    [InlineData("Page 2 sur 3", true)]
    [InlineData("Página 1 de 2", true)]
    [InlineData("Seite 1 von 2", true)]
    [InlineData("Page 1", false)]
    [InlineData("Page 1 of 2 lamps", false)]
    [InlineData("Page of 2", false)]
    [InlineData("Pages 1 of 2", false)]
    [InlineData("", false)]
    public void IsPageNumber_OfALine_KnowsThoseOfPrintedPages(string line, bool expected) => Assert.Equal(expected, PagerWords.IsPageNumber(line));
}
