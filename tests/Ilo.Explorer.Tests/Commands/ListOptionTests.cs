using System.Collections.Concurrent;
using Ilo.Explorer.Commands;

namespace Ilo.Explorer.Tests.Commands;

/// <summary>Every command with every option of lists: it has its effect, or one line says why it has none.</summary>
public sealed class ListOptionTests
{
    // What each command needs to run, and whether its rows have identifiers; null where it prints no list: the whole on one screen, one item, files.
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

        // What is chosen and in which order is seen where each row is a line.
        string[] asLines = hasIds is not null && option != "--ids" && !isFormat ? ["--format", "tsv"] : [];
        Run run = Run.Of([.. words, .. option.Replace("first", columns[0], StringComparison.Ordinal).Split(' '), .. asLines]);
        bool isDocument = command is "" or "show" && option is "--format markdown" or "--format json";
        if (hasIds is null && !isDocument && !(command == "export" && option is "--format csv" or "--format json"))
        {
            AssertRefused(run, isFormat && command != "site" ? "is no format" : "is no option here");
            return;
        }

        if (option == "--ids" && hasIds == false)
        {
            AssertRefused(run, "has no identifier");
            return;
        }

        Assert.Contains(run.ExitCode, (int[])[ExitCodes.Done, ExitCodes.Found]);
        if (command == "export" || isDocument)
        {
            Assert.Equal(option == "--format json", run.Out.StartsWith('{'));
            Assert.Equal(command != "export" && option == "--format markdown", run.Lines.Any(line => line.StartsWith("## ", StringComparison.Ordinal)));
            return;
        }

        AssertEffect(option, run, columns, rows[1..]);
    }

    private static void AssertEffect(string option, Run run, string[] columns, string[] rows)
    {
        Assert.Equal("", run.Error);
        switch (option)
        {
            case "--ids":
                Assert.Equal(rows.Length, run.Lines.Length);
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
            case "--limit 1":
                Assert.Equal([string.Join('\t', columns), rows[0]], run.Lines);
                break;
            case "--sort first":
                IEnumerable<string> sorted = FirstCells(rows).OrderBy(cell => cell.Length == 0).ThenBy(cell => cell, StringComparer.OrdinalIgnoreCase);
                Assert.Equal([columns[0], .. sorted], FirstCells(run.Lines));
                Assert.Equal(rows.Order(StringComparer.Ordinal), run.Lines[1..].Order(StringComparer.Ordinal));
                break;
            case "--columns first":
                Assert.Equal([columns[0], .. FirstCells(rows)], run.Lines);
                break;
            default:
                throw new InvalidOperationException($"Nothing is asserted of {option}.");
        }
    }

    private static IEnumerable<string> FirstCells(string[] lines) => lines.Select(line => line.Split('\t')[0]);

    private static void AssertRefused(Run run, string why)
    {
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
        Assert.Single(run.Error, '\n');
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }
}
