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
    });

    [Fact]
    public void Run_SuggestDirective_CompletesCommandsAndValues()
    {
        Assert.Contains("read", Run.Of("[suggest:2]", "re").Lines);
        Assert.Contains("news-list", Run.Of("[suggest:9]", "--kind ne").Lines);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(200)]
    public void Run_AnyWidth_KeepsEveryLineOfTheTablesInIt(int width)
    {
        Run run = Run.With(new RunOptions { Width = width });
        Assert.All(run.Lines.TakeWhile(line => !line.Contains(": warning ", StringComparison.Ordinal) && !line.Contains(": info ", StringComparison.Ordinal)),
            line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Run_NoColor_WritesNoEscapeCode() => Assert.DoesNotContain('\e', Run.Of().Out);

    [Fact]
    public void Run_Color_WritesEscapeCodes() => Assert.Contains('\e', Run.With(new RunOptions { Color = true }).Out);

    [Fact]
    public void Run_Json_WritesOneObjectForEachPage()
    {
        Run run = Run.Of("--json");
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "samples", "Pages"), "*.txt").Length, run.Lines.Length);
        Assert.All(run.Lines, line => System.Text.Json.JsonDocument.Parse(line).Dispose());
    }
}
