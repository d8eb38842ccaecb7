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

    // The name of a page stands once, above all that is said of it; of one of which nothing is said it does not stand.
    [Fact]
    public void Run_SeveralPages_GroupsTheProblemsByPage()
    {
        using TemporaryFolder folder = new();
        folder.Add("a.txt", NoSuchDay + "\n  2. Looms\n\n    32 March 2009 - 30 April 2012\n\n    Cloth.\n").Add("b.txt", NoNumber);
        folder.Add("c.txt", "Programmes and projects\n\n  1. Wells\n\n    1 March 2009 - 30 April 2014\n\n    It is funded by Japan.\n");
        string[] lines = Run.In(folder.Path, "check", "a.txt", "b.txt", "c.txt").Lines;
        Assert.Equal(["a.txt", "b.txt"], lines.Where(line => line.EndsWith(".txt", StringComparison.Ordinal)));
        int second = Array.IndexOf(lines, "b.txt");
        Assert.True(lines[..second].Count(line => line.Contains(" error ", StringComparison.Ordinal)) >= 2, string.Join('\n', lines));
        Assert.Contains(lines[second..], line => line.Contains(" info missing-donor: ", StringComparison.Ordinal));
    }

    // The worst first; what there is none of is not counted.
    [Fact]
    public void Run_Text_EndsWithTheKindsBySeverityAndTheCounts()
    {
        string[] lines = Run.Of("check", "samples/Pages").Lines;
        string[] kinds = [.. lines.SkipWhile(line => line != "By kind").Skip(1).SkipLast(1).Select(line => line.Trim().Split(' ')[0])];
        Assert.Equal(kinds.OrderByDescending(kind => kind == "error").ThenByDescending(kind => kind == "warning"), kinds);
        Assert.Equal(["info", "warning"], kinds.Distinct().Order());
        Assert.Matches(@"^[0-9]+ pages: [1-9][0-9]* warnings, [1-9][0-9]* notes\.$", lines[^1]);
        Assert.Equal("1 page: no problems.", Run.Of("check", "samples/Pages/projets.fr.txt").Lines[^1]);
    }

    [Fact]
    public void Table_LinesBeyondAThousand_HaveNoSeparators()
    {
        using TemporaryFolder folder = new();
        folder.Add("long.txt", "News\n" + new string('\n', 1500) + "  1. Lamps\n\n    1 May 2014\n");
        Assert.Matches(" 150[0-9] ", Run.In(folder.Path, "check", "long.txt", "--columns", "id,line,column").Out);
    }

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
        int line = Array.FindIndex(run.Lines, text => text.StartsWith("     6,5  error ", StringComparison.Ordinal));
        Assert.True(line >= 0, run.Out);
        Assert.Equal("stdin", run.Lines[0]);
        Assert.Contains("     6 |     31 June 2009 - 30 April 2014\n       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("1 page: 1 error, ", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_GitHub_IsOneEscapedAnnotationForEach()
    {
        Run run = Run.With(RunOptions.Reading(NoSuchDay), "check", "-", "--format", "github");
        Assert.Contains(run.Lines, line => line.StartsWith("::error file=stdin,line=6,col=5,title=ILO", StringComparison.Ordinal));
        Assert.All(run.Lines, line => Assert.Matches("^::(error|warning|notice) file=[^,:]+,line=[0-9]+,col=[0-9]+,title=[^,:]+::.+$", line));
    }

    [Fact]
    public void Run_Notes_HaveNoCarets() =>
        Assert.DoesNotContain('^', Run.Of("check", "samples/Pages/publications.es.txt").Out);

    [Fact]
    public void Run_QualityIssues_AreShownWithTheirPlace() =>
        Assert.Contains("     4,3  info missing-donor: ", Run.With(RunOptions.Reading(NoNumber), "check", "-").Out, StringComparison.Ordinal);
}
