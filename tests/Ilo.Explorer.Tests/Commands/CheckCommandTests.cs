namespace Ilo.Explorer.Tests.Commands;

public sealed class CheckCommandTests
{
    private const string NoNumber = "Programmes and projects\n\n\n  1. Lanterns\n\n    1 March 2009 - 30 April 2014\n\n    Light.\n\n\n    Ladders\n\n    1 March 2009 - 30 April 2013\n\n    Up.\n\n  3. Looms\n\n    1 March 2009 - 30 April 2012\n\n    Cloth.\n";

    private const string NoSuchDay = "Programmes and projects\n\n\n  1. Lanterns\n\n    31 June 2009 - 30 April 2014\n\n    Light.\n";

    [Theory]
    [InlineData(NoNumber, "info", ExitCodes.Found)]
    [InlineData(NoNumber, "warning", ExitCodes.Found)]
    [InlineData(NoNumber, "error", ExitCodes.Done)]
    [InlineData(NoNumber, null, ExitCodes.Done)]
    [InlineData(NoSuchDay, null, ExitCodes.Found)]
    public void Run_FailOn_DecidesTheExitCode(string page, string? failOn, int expected) => Assert.Equal(
        expected,
        Run.With(RunOptions.Reading(page), failOn is null ? ["check", "-"] : ["check", "-", "--fail-on", failOn]).ExitCode);

    [Fact]
    public void Run_NoSuchSeverity_IsUsage()
    {
        Run run = Run.Of("check", "--fail-on", "fatal");
        Assert.Equal(
            (ExitCodes.Usage, "ilo-explorer: 'fatal' is no severity; give info, warning or error. See 'ilo-explorer check --help'.\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public void Run_Text_ShowsPlaceLineCaretAndSummary()
    {
        Run run = Run.With(RunOptions.Reading(NoSuchDay), "check", "-");
        int line = Array.FindIndex(run.Lines, text => text.StartsWith("stdin(6,5): error ", StringComparison.Ordinal));
        Assert.True(line >= 0, run.Out);
        Assert.Equal("     6 |     31 June 2009 - 30 April 2014", run.Lines[line + 1]);
        Assert.Equal("       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^", run.Lines[line + 2]);
        Assert.StartsWith("1 page: 1 error, ", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_QualityIssues_AreShownWithTheirPlace() =>
        Assert.Contains("stdin(4,3): info missing-donor: ", Run.With(RunOptions.Reading(NoNumber), "check", "-").Out, StringComparison.Ordinal);
}
