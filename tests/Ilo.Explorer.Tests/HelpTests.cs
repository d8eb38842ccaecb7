using Ilo.Explorer.Commands;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Tests;

/// <summary>The help of every command, in any width.</summary>
public sealed class HelpTests
{
    // What a person reads at once.
    private const int MostLines = 50;

    public static TheoryData<string, int> All
    {
        get
        {
            TheoryData<string, int> all = [];
            foreach (string command in CommandNames.All.Append(""))
            {
                all.AddRange([.. ((int[])[40, 60, 80, 200]).Select(width => (command, width))]);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Help_AnyWidth_IsShortAndInIt(string command, int width)
    {
        Run run = Run.With(new RunOptions { Width = width }, [.. Words(command), "--help"]);
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.All(run.Lines, line => Assert.True(Paint.Cells(line) <= width, line));
        Assert.All(run.Lines, line => Assert.False(line.EndsWith(' '), line));
        Assert.True(width < 80 || run.Out.Count(c => c == '\n') <= MostLines, run.Out);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Help_EachOption_StandsOnce(string command, int width)
    {
        string[] named = [.. Run.With(new RunOptions { Width = width }, [.. Words(command), "--help"]).Lines
            .Where(line => line.StartsWith("  -", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0])];
        Assert.True(named.Length > 3);
        Assert.Equal(named.Distinct(), named);
    }

    [Fact]
    public void Help_OfTheRoot_NamesEachCommandOnceAndTheExitCodesOnce()
    {
        string help = Run.With(new RunOptions { Width = 80 }, "--help").Out;
        Assert.All(CommandNames.All, name => Assert.Single(help.Split('\n'), line => line.StartsWith($"  {name} ", StringComparison.Ordinal)));
        Assert.Equal(2, help.Split("Exit codes:").Length);
        Assert.Equal(2, help.Split("Usage:").Length);
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("projects", "--nonsense")]
    [InlineData("projects", "--columns", "colour")]
    [InlineData("projects", "--limit")]
    [InlineData("projects", "--limit", "x", "--sort", "y", "--format", "z")]
    [InlineData("query")]
    [InlineData("query", "--nonsense", "--more")]
    [InlineData("show")]
    [InlineData("show", "")]
    [InlineData("diff", "one")]
    [InlineData("diff", "--nonsense", "two", "three")]
    [InlineData("export", "--format", "poem")]
    [InlineData("site")]
    public void Mistake_PointsToTheHelpOnceInOneLine(params string[] arguments)
    {
        Run run = Run.Of(arguments);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
        Assert.Single(run.Error, '\n');
        Assert.Equal(2, run.Error.Split("--help'").Length);
    }

    [Theory]
    [InlineData("'query' needs <query>.", "query")]
    [InlineData("'show' needs <words>.", "show")]
    [InlineData("'diff' needs <new>.", "diff", "one")]
    [InlineData("'site' needs <folder>.", "site")]
    [InlineData("'site' needs --output <folder>.", "site", "samples/Pages")]
    [InlineData("'--limit' needs a value, <number>.", "projects", "--limit")]
    [InlineData("'-o' needs a value, <file>.", "export", "-o")]
    [InlineData("'kind' is nothing that a bar shows; give status or donor.", "timeline", "--by", "kind")]
    [InlineData("'x' is no number from 1.", "query", "--limit", "x")]
    public void Mistake_IsToldInTheWordsOfTheHelp(string expected, params string[] arguments) =>
        Assert.StartsWith($"ilo-explorer: {expected} See '", Run.Of(arguments).Error, StringComparison.Ordinal);

    // The first word of a new user may be one that is no command.
    [Theory]
    [InlineData(", and no command ('ilo-explorer --help' names them)", "list")]
    [InlineData(" (did you mean the command 'projects'?)", "project")]
    [InlineData("", "pages/")]
    [InlineData("", "read", "list")]
    [InlineData("", "samples/Pages/about.txt", "list")]
    public void Mistake_WordThatIsNoCommand_NamesTheCommands(string hint, params string[] words) =>
        Assert.StartsWith($"ilo-explorer: {words[^1]}: no such file or folder{hint};", Run.Of(words).Error, StringComparison.Ordinal);

    [Fact]
    public void Help_EachOptionThatTakesAValue_NamesIt()
    {
        System.CommandLine.RootCommand root = ExplorerApp.CreateRoot(new() { Out = TextWriter.Null, Error = TextWriter.Null, In = Stream.Null });
        System.CommandLine.Option[] options = [.. root.Subcommands.Append<System.CommandLine.Command>(root).SelectMany(command => command.Options)];
        Assert.True(options.Length > 50);
        Assert.All(options.Where(option => option.Arity.MinimumNumberOfValues > 0), option => Assert.False(string.IsNullOrEmpty(option.HelpName), option.Name));
    }

    private static string[] Words(string command) => command.Length > 0 ? [command] : [];
}
