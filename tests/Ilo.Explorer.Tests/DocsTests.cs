using System.Text;

namespace Ilo.Explorer.Tests;

/// <summary>Runs every <c>console</c> block of docs/explorer.md and compares what is printed. With ILO_UPDATE_DOCS=1 the page is rewritten; read the
/// diff.</summary>
public sealed partial class DocsTests
{
    private const string Opening = "```console";
    private const string Closing = "```";
    private const string Prompt = "$ ilo-explorer";
    private const string LeftOut = "...";
    private const int Width = 100;
    private const int LongestOutput = 70;

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "explorer.md");

    [Fact]
    public void Explorer_EveryCommand_PrintsWhatThePageSays()
    {
        string[] lines = File.ReadAllText(Page).Split('\n');
        StringBuilder page = new();
        int blocks = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            page.Append(lines[i]).Append('\n');
            if (lines[i] != Opening)
            {
                continue;
            }

            blocks++;
            string command = lines[i + 1];
            Assert.StartsWith(Prompt, command, StringComparison.Ordinal);
            string[] shown = [.. lines.Skip(i + 2).TakeWhile(line => line != Closing)];
            Run run = Run.With(new RunOptions { Width = Width, Time = TimeProvider.System }, Arguments(command[Prompt.Length..]));
            string[] printed = [.. (run.Out + run.Error).TrimEnd().Split('\n').Select(line => line.TrimEnd())];
            if (Environment.GetEnvironmentVariable("ILO_UPDATE_DOCS") != "1")
            {
                AssertShows(command, shown, printed);
            }

            page.Append(command).Append('\n').AppendJoin('\n', Shortened(printed)).Append('\n').Append(Closing).Append('\n');
            i += shown.Length + 2;
        }

        Assert.True(blocks > 5);
        if (Environment.GetEnvironmentVariable("ILO_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Page, page.ToString()[..^1]);
        }
    }

    [Fact]
    public void Explorer_ExitCodes_AreTheOnesOfTheCode() => Assert.All(ExitCodes.Help, line =>
        Assert.Contains($"| {line[0]} | {line[3..]} |", File.ReadAllText(Page).Replace("`", "", StringComparison.Ordinal), StringComparison.Ordinal));

    [Fact]
    public void Explorer_Commands_AreAllNamed() =>
        Assert.All(Ilo.Explorer.Commands.CommandNames.All, name => Assert.Contains($"`{name}", File.ReadAllText(Page), StringComparison.Ordinal));

    [Fact]
    public void Explorer_EveryPicture_IsDrawnByTheScriptAndShown()
    {
        string script = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "pictures"));
        string[] pictures = [.. Directory.GetFiles(Path.Combine(Repository.Root, "docs", "images"), "explorer*.png").Select(path => Path.GetFileNameWithoutExtension(path)!)];
        Assert.All((string[])["explorer", "explorer-40", "explorer-60", "explorer-wide", "explorer-dumb", "explorer-plain"], name => Assert.Contains(name, pictures));
        Assert.All(pictures, name => Assert.Contains($"\npicture {name} ", script, StringComparison.Ordinal));
        Assert.All(pictures, name => Assert.Contains($"(images/{name}.png)", File.ReadAllText(Page), StringComparison.Ordinal));
    }

    [Fact]
    public void Changelog_Unreleased_NamesEveryPackageAndEveryCommand()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md"));
        IEnumerable<string?> packages = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName);
        Assert.All(packages.Concat(Ilo.Explorer.Commands.CommandNames.All).Append("Ilo.Explorer"), name => Assert.Contains($"`{name}`", text, StringComparison.Ordinal));
    }

    private static void AssertShows(string command, string[] shown, string[] printed)
    {
        int cut = Array.IndexOf(shown, LeftOut);
        if (cut < 0)
        {
            Assert.True(shown.Select(Timeless).SequenceEqual(printed.Select(Timeless)), $"{command} prints:\n{string.Join('\n', printed)}");
            return;
        }

        int tail = shown.Length - cut - 1;
        Assert.True(
            printed.Length >= cut + tail && shown.AsSpan(..cut).SequenceEqual(printed.AsSpan(..cut))
                && shown.AsSpan((cut + 1)..).SequenceEqual(printed.AsSpan(^tail..)),
            $"{command} prints:\n{string.Join('\n', printed)}");
    }

    // How long something takes is another number each time.
    private static string Timeless(string line) => Duration().Replace(line, "some time");

    [System.Text.RegularExpressions.GeneratedRegex(@"\b[0-9]+(\.[0-9])? m?s\b")]
    private static partial System.Text.RegularExpressions.Regex Duration();

    private static string[] Shortened(string[] printed) => printed.Length <= LongestOutput
        ? printed
        : [.. printed[..(LongestOutput - 4)], LeftOut, .. printed[^3..]];

    // Quotes keep words together, as in a shell.
    private static string[] Arguments(string text)
    {
        List<string> arguments = [];
        string[] parts = text.Split('"');
        for (int i = 0; i < parts.Length; i++)
        {
            arguments.AddRange(i % 2 == 1 ? [parts[i]] : parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return [.. arguments];
    }
}
