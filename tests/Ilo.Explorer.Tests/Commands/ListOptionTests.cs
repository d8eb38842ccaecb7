using System.Collections.Concurrent;
using Ilo.Explorer.Commands;

namespace Ilo.Explorer.Tests.Commands;

/// <summary>Every command with every option of lists: it has its effect, or one line says why it has none.</summary>
public sealed class ListOptionTests
{
    // What each command needs to run, and whether its rows have identifiers; null where it prints no list.
    private static readonly (string Command, string[] Needs, bool? HasIds)[] All =
    [
        ("", [], null),
        ("show", ["ILES"], null),
        ("projects", [], true),
        ("events", [], true),
        ("articles", [], true),
        ("donors", [], true),
        ("themes", [], true),
        ("query", ["donor:eu"], true),
        ("timeline", [], true),
        ("read", [], false),
        ("check", [], false),
        ("diff", ["samples/Pages/projects.txt", "samples/Pages/project-iles.txt"], true),
        ("export", [], null),
        ("site", ["samples/Pages", "-o", "none"], null),
    ];

    private static readonly string[] Options =
        ["--ids", "--limit 1", "--sort first", "--columns first", "--format csv", "--format tsv", "--format markdown", "--format json"];

    private static readonly ConcurrentDictionary<string, string[]> Rows = new();

    public static TheoryData<string, string> Each
    {
        get
        {
            TheoryData<string, string> each = [];
            foreach ((string command, _, _) in All)
            {
                each.AddRange([.. Options.Select(option => (command, option))]);
            }

            return each;
        }
    }

    [Fact]
    public void Commands_AreAllHere() =>
        Assert.Equal(CommandNames.All.Append("").ToHashSet(), All.Select(one => one.Command).ToHashSet());

    [Theory]
    [MemberData(nameof(Each))]
    public void Option_OfEachCommand_WorksOrIsRefusedInOneLine(string command, string option)
    {
        (_, string[] needs, bool? hasIds) = All.Single(one => one.Command == command);
        string[] words = [.. (string[])(command.Length > 0 ? [command] : []), .. needs];
        bool isFormat = option.StartsWith("--format", StringComparison.Ordinal);
        string[] rows = hasIds is null ? ["title"] : Rows.GetOrAdd(command, _ => Run.Of([.. words, "--format", "tsv"]).Lines);
        string[] columns = rows[0].Split('\t');
        Run run = Run.Of([.. words, .. option.Replace("first", columns[0], StringComparison.Ordinal).Split(' ')]);
        if (hasIds is null && !(command == "export" && option is "--format csv" or "--format json"))
        {
            AssertRefused(run, isFormat && command == "export" ? "is no format" : "is no option here");
            return;
        }

        if (option == "--ids" && hasIds == false)
        {
            AssertRefused(run, "has no identifier");
            return;
        }

        Assert.Contains(run.ExitCode, (int[])[ExitCodes.Done, ExitCodes.Found]);
        if (command == "export")
        {
            Assert.NotEqual("", run.Out);
            return;
        }

        AssertEffect(option, run, columns, rows.Length - 1);
    }

    private static void AssertEffect(string option, Run run, string[] columns, int rows)
    {
        Assert.Equal("", run.Error);
        switch (option)
        {
            case "--ids":
                Assert.Equal(rows, run.Lines.Length);
                Assert.All(run.Lines, line => Assert.Matches("^[a-z0-9-]+$", line));
                break;
            case "--format csv" or "--format tsv":
                Assert.StartsWith(string.Join(option == "--format csv" ? ',' : '\t', columns), run.Lines[0], StringComparison.Ordinal);
                break;
            case "--format markdown":
                Assert.All(run.Lines, line => Assert.StartsWith("|", line, StringComparison.Ordinal));
                break;
            case "--format json":
                Assert.All(run.Lines, line => System.Text.Json.JsonDocument.Parse(line).Dispose());
                break;
            default:
                Assert.NotEqual("", run.Out);
                break;
        }
    }

    private static void AssertRefused(Run run, string why)
    {
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
        Assert.Single(run.Error, '\n');
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }
}
