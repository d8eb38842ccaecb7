using Ilo.Domain.Interchange.Tables;

namespace Ilo.Domain.Interchange.Tests.Tables;

public sealed class FormulaGuardTests
{
    // Each character by itself: what the round trip asks is asked of the guard's own answer.
    [Theory]
    [InlineData("", true)]
    [InlineData(" ", true)]
    [InlineData("'\" ", true)]
    [InlineData("a", false)]
    public void IsNeeded_EachCharacterThatBeginsAFormula_BehindBlanksAndQuotesAlone(string before, bool isNeeded) =>
        Assert.All("=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n", opener => Assert.Equal(isNeeded, FormulaGuard.IsNeeded($"{before}{opener}1")));
}
