namespace Ilo.Explorer.Tests;

public sealed class ExplorerAppTests
{
    [Theory]
    [InlineData("--nonsense")]
    [InlineData("--kind", "poem")]
    [InlineData("--kind", "3")]
    [InlineData("--kind")]
    [InlineData("--language", "xx")]
    public void Run_WrongOption_IsOneLineAndUsage(params string[] arguments)
    {
        Run run = Run.Of(arguments);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("ilo-explorer: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("See 'ilo-explorer --help'.\n", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error, '\n');
    }

    // It stands for standard input.
    [Fact]
    public void Run_HyphenTooMuch_IsCalledNoOption()
    {
        Run run = Run.Of("diff", "samples/Pages", "samples/Pages", "-");
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
        Assert.DoesNotContain("is no option", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error, '\n');
    }

    [Fact]
    public void Run_Help_ShowsExamplesAndExitCodes()
    {
        Run run = Run.Of("--help");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Examples:", run.Out, StringComparison.Ordinal);
        Assert.All(ExitCodes.Help, line => Assert.Contains(line, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_HelpOfEveryCommand_HasAnExampleOfIt() => Assert.All(Ilo.Explorer.Commands.CommandNames.All, name =>
    {
        Run run = Run.Of(name, "--help");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains($"  ilo-explorer {name}", run.Out, StringComparison.Ordinal);
        Assert.Matches($"Usage:\n  [^ ]+ {name} ", run.Out);
        Assert.DoesNotContain("Exit codes:", run.Out, StringComparison.Ordinal);
    });

    [Fact]
    public void Run_SuggestDirective_CompletesCommandsAndValues()
    {
        Assert.Contains("read", Run.Of("[suggest:2]", "re").Lines);
        Assert.Contains("news-list", Run.Of("[suggest:9]", "--kind ne").Lines);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void Run_AnyWidth_KeepsEveryLineInIt(int width)
    {
        Run run = Run.With(new RunOptions { Width = width });
        Assert.All(run.Lines, line => Assert.True(Ilo.Explorer.Output.Paint.Cells(line) <= width, line));
    }

    [Fact]
    public void Run_FortyColumns_LeavesOutWhatDoesNotFitAndCutsNoDate()
    {
        string[] counts = [.. Run.With(new RunOptions { Width = 40 }).Lines.Take(3)];
        Assert.Matches("^Projects +23  2014–2030  10 active$", counts[0]);
        Assert.Matches("^Events +[0-9]+  [0-9–]+  [0-9]+ ahead$", counts[1]);
        Assert.All(counts, line => Assert.DoesNotContain('…', line));
    }

    [Fact]
    public void Run_EightyColumns_IsOneScreen()
    {
        Run run = Run.With(new RunOptions { Width = 80 });
        Assert.True(run.Out.Count(c => c == '\n') <= 40, run.Out);
        Assert.Matches("^Projects +23  2014–2030  10 active, 1 January 2020\n", run.Out);
        Assert.All((string[])["Who pays", "What about", "not stated", "Latest", "Checks", "To try", "read in"],
            text => Assert.Contains(text, run.Out, StringComparison.Ordinal));
        Assert.DoesNotContain('^', run.Out);
    }

    // Each project counts in every year in which it runs, so that the chart has as many columns as there are years.
    [Fact]
    public void Run_EightyColumns_HasTheChartOfYearsAndTheChecksInOneLine()
    {
        string[] lines = Run.With(new RunOptions { Width = 80 }).Lines;
        int chart = Array.FindIndex(lines, line => line.StartsWith("Projects a year, 12 in 2018 at most", StringComparison.Ordinal));
        string blocks = string.Concat(lines[chart + 1].Where("▁▂▃▄▅▆▇█".Contains));
        Assert.Equal(0, blocks.Length % (2030 - 2014 + 1));
        int each = blocks.Length / (2030 - 2014 + 1);
        Assert.Equal("▁██▁", $"{blocks[0]}{blocks[4 * each]}{blocks[5 * each]}{blocks[^1]}");
        Assert.Matches("^ +'14 .*'30$", lines[chart + 2]);
        string checks = Assert.Single(lines, line => line.StartsWith("Checks ", StringComparison.Ordinal));
        Assert.Matches("^Checks +([0-9,]+ (error|warning|note)s?(, |; ))+'check' shows them$", checks);
    }

    [Fact]
    public void Run_Language_IsOneOfThoseThatPagesAreReadIn()
    {
        string[] languages = [.. typeof(Ilo.Domain.LanguageCode).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
            .Select(property => property.GetValue(null)!.ToString()!)];
        Assert.Equal(4, languages.Length);
        Assert.All(languages, language => Assert.Equal(ExitCodes.Done, Run.Of("projects", "--language", language).ExitCode));
        string told = Run.Of("projects", "--language", "xx").Error;
        Assert.All(languages, language => Assert.Contains($" {language}", told, StringComparison.Ordinal));
    }

    // What there is none of is no number.
    [Theory]
    [InlineData("1900-01-01", "none active", "16 ahead", "none in 1900")]
    [InlineData("2100-01-01", "none active", "none ahead", "none in 2100")]
    public void Run_DayWithoutAnything_SaysNone(string day, string projects, string events, string articles)
    {
        foreach (string format in (string[])["text", "markdown"])
        {
            string output = Run.Of("--on", day, "--format", format).Out;
            Assert.All((string[])[projects, events, articles], text => Assert.Contains(text, output, StringComparison.Ordinal));
        }
    }

    // The first look of whoever clones this some years from now still finds projects that run and events that are to come.
    [Fact]
    public void Run_SamplePages_GoYearsBeyondTheLicence()
    {
        string licence = File.ReadAllText(Path.Combine(Repository.Root, "LICENSE"));
        int written = int.Parse(System.Text.RegularExpressions.Regex.Match(licence, "[0-9]{4}").Value, System.Globalization.CultureInfo.InvariantCulture);
        string[] counts = [.. Run.Of("--on", $"{written + 1}-06-01").Lines.Take(3)];
        Assert.Matches($"^Projects +[0-9]+  [0-9]+–{written + 4}  [1-9][0-9]* active", counts[0]);
        Assert.Matches("^Events +[0-9]+  [0-9–]+  [1-9][0-9]* ahead", counts[1]);
    }

    [Fact]
    public void Run_ProposedCommands_EachFindSomething()
    {
        string[] proposed = [.. Run.With(new RunOptions { Width = 40 }).Lines.Where(line => line.StartsWith("  ilo-explorer ", StringComparison.Ordinal))
            .Select(line => line.Trim())];
        Assert.Equal(3, proposed.Length);
        Assert.All(proposed, command => Assert.Equal(ExitCodes.Done, Run.Of(command.Split(' ')[1..]).ExitCode));
    }

    [Fact]
    public void Run_NoColor_WritesNoEscapeCode() => Assert.DoesNotContain('\e', Run.Of().Out);

    [Fact]
    public void Run_Color_WritesEscapeCodes() => Assert.Contains('\e', Run.With(new RunOptions { Color = true }).Out);

    [Fact]
    public void Run_ReadJson_WritesOneObjectForEachPage()
    {
        Run run = Run.Of("read", "--json");
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "samples", "Pages"), "*.txt").Length, run.Lines.Length);
        Assert.All(run.Lines, line => System.Text.Json.JsonDocument.Parse(line).Dispose());
    }
}
