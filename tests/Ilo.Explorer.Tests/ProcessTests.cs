using System.Diagnostics;
using Ilo.Domain.Tests;

namespace Ilo.Explorer.Tests;

/// <summary>Runs the explorer as a user does: as a process, with its output redirected or in a terminal.</summary>
public sealed class ProcessTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ilo-explorer.dll");

    [Fact]
    public void Start_Redirected_WritesUtf8WithoutEscapeCodesOrByteOrderMark()
    {
        (int code, string output, string error) = Start("dotnet", null, [], Program, "timeline");
        Assert.Equal((ExitCodes.Done, ""), (code, error));
        Assert.DoesNotContain('\e', output);
        Assert.NotEqual('\uFEFF', output[0]);
        Assert.Contains('█', output);
    }

    [Fact]
    public void Start_StandardInput_IsRead()
    {
        (int code, string output, _) = Start("dotnet", "Noticias\n\nEnero 1998\n\n  1. Faros\n\n    1 de enero de 1998\n", [], Program, "read", "-");
        Assert.Equal(ExitCodes.Done, code);
        Assert.Contains("stdin", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_Failure_WritesOneLineToStandardErrorAlone()
    {
        (int code, string output, string error) = Start("dotnet", null, [], Program, "no-such-file.txt");
        Assert.Equal((ExitCodes.AllInputFailed, ""), (code, output));
        Assert.Single(error.ReplaceLineEndings("\n"), '\n');
    }

    // Each is a process: all kinds of items by their identifiers, unless all commands are asked for.
    public static TheoryData<string> Listing => Slow.IsAsked
        ? ["query in:project,event,article --ids", "projects --ids", "events --ids", "articles --ids", "donors --format=csv", "query education --format=csv"]
        : ["query in:project,event,article --ids"];

    // A container without ICU runs in the invariant mode; the identifiers that it gives must be those of every other machine.
    [Theory]
    [MemberData(nameof(Listing))]
    public void Start_WithoutThePlatformsCultures_GivesTheSame(string command)
    {
        Dictionary<string, string> invariant = new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" };
        string[] all = [.. command.Split(' '), "samples/Pages"];
        (int code, string output, _) = Start("dotnet", null, invariant, [Program, .. all]);
        Assert.Equal(ExitCodes.Done, code);
        Assert.NotEmpty(output);
        Assert.Equal(Run.Of(all).Out, output);
    }

    [Theory]
    [InlineData("read samples/Pages/about.txt >/dev/full", ExitCodes.OutputFailed)]
    [InlineData("read samples/Pages/about.txt >&-", ExitCodes.OutputFailed)]
    [InlineData("show - <&-", ExitCodes.AllInputFailed)]
    [InlineData("projects - </dev/null", ExitCodes.AllInputFailed)]
    [InlineData("projects ''", ExitCodes.AllInputFailed)]
    [InlineData("export -o /dev/full", ExitCodes.Usage)]
    public void Start_InputOrOutputThatFails_IsOneLineAndACode(string command, int expected)
    {
        Assert.SkipUnless(File.Exists("/dev/full") && File.Exists("/bin/bash"), "This machine has no /dev/full or no bash.");
        (int code, string output, string error) = Start("/bin/bash", "", [], "-c", $"dotnet '{Program}' {command}");
        Assert.Equal((expected, ""), (code, output));
        Assert.StartsWith("ilo-explorer: ", error, StringComparison.Ordinal);
        Assert.Single(error, '\n');
    }

    // Each is a process: one of the two ways of each, unless all is asked for.
    [Theory]
    [InlineData("projects no-such-file.txt", ExitCodes.AllInputFailed, 0)]
    [InlineData("--nonsense", ExitCodes.Usage, 1)]
    [InlineData("read samples/Pages/about.txt >/dev/full", ExitCodes.OutputFailed, 0)]
    public void Start_StandardErrorThatIsFullOrClosed_EndsWithTheSameCode(string command, int expected, int turn)
    {
        Assert.SkipUnless(File.Exists("/dev/full") && File.Exists("/bin/bash"), "This machine has no /dev/full or no bash.");
        foreach (string error in Slow.Some(["2>/dev/full", "2>&-"], 1, turn))
        {
            Assert.Equal((expected, "", ""), Start("/bin/bash", "", [], "-c", $"dotnet '{Program}' {command} {error}"));
        }
    }

    [Fact]
    public void Start_TwiceIntoOneFile_WritesOneAfterTheOther()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "This machine has no bash.");
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "both.txt");
        string command = $"dotnet '{Program}' projects --ids samples/Pages/projets.fr.txt";
        Assert.Equal(ExitCodes.Done, Start("/bin/bash", "", [], "-c", $"({command}; {command}) > '{file}'").Code);
        string[] lines = File.ReadAllLines(file);
        Assert.Equal(8, lines.Length);
        Assert.Equal(lines[..4], lines[4..]);
    }

    [Fact]
    public void Start_ReaderThatEndsFirst_IsOneLineAndACode()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "This machine has no bash.");
        (int code, _, string error) = Start("/bin/bash", "", [], "-c", $"dotnet '{Program}' export | true; exit ${{PIPESTATUS[0]}}");
        Assert.Equal(ExitCodes.OutputFailed, code);
        Assert.Single(error, '\n');
    }

    [Fact]
    public void Export_OnAFullDisk_LeavesTheOldFileAndNoOther()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Start("unshare", "", [], "-rm", "mount", "-t", "tmpfs", "none", "/mnt").Code == 0, "This machine lets nobody mount a small disk.");
        using TemporaryFolder folder = new();
        string disk = folder.Path;
        (int code, string output, string error) = Start(
            "unshare", "", [], "-rm", "/bin/bash", "-c",
            $"mount -t tmpfs -o size=16k none '{disk}' && printf old > '{disk}/old.json' && dotnet '{Program}' export -o '{disk}/old.json'; code=$?; cat '{disk}/old.json'; ls -A '{disk}'; exit $code");
        Assert.Equal((ExitCodes.Usage, "oldold.json\n"), (code, output));
        Assert.Single(error, '\n');
    }

    [Fact]
    public void Export_Interrupted_LeavesTheOldFileOrTheNewOneWhole()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "This machine has no bash.");
        using TemporaryFolder folder = new();
        string target = Path.Combine(folder.Add("old.json", "old").Path, "old.json");
        for (int i = 0; i < (Slow.IsAsked ? 60 : 20); i++)
        {
            folder.Add($"pages/{i}.txt", File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "Pages", "projects.txt")));
        }

        // Interrupted while the new file is written beside the old one; sooner where that is too quick to be seen.
        string command = $"dotnet '{Program}' export '{folder.Path}/pages' -o '{target}' & pid=$!; "
            + $"for i in $(seq 600); do compgen -G '{target}.*' >/dev/null && break; kill -0 $pid 2>/dev/null || break; sleep 0.02; done; kill -INT $pid 2>/dev/null; wait $pid";
        (int code, string output, _) = Start("/bin/bash", "", [], "-mc", command);
        Assert.Equal("", output.Replace("\n", "", StringComparison.Ordinal));
        string content = File.ReadAllText(target);
        if (content == "old")
        {
            Assert.NotEqual(ExitCodes.Done, code);
        }
        else
        {
            Assert.EndsWith("\n", content, StringComparison.Ordinal);
            Assert.All(content.TrimEnd('\n').Split('\n'), line => System.Text.Json.JsonDocument.Parse(line).Dispose());
        }

        Assert.Equal([target], Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("44", 44)]
    [InlineData("", Terminal.RedirectedWidth)]
    public void Help_Redirected_IsAsWideAsColumnsSays(string columns, int width)
    {
        (int code, string output, string error) = Start("dotnet", null, new() { ["COLUMNS"] = columns }, Program, "query", "--help");
        Assert.Equal((ExitCodes.Done, ""), (code, error));
        int[] widths = [.. output.Split('\n').Select(line => line.TrimEnd().Length)];
        Assert.InRange(widths.Max(), (width < 100 ? width : 100) - 12, width);
    }

    // Each is a process in a terminal: a table in the narrowest and a drawing in the widest, unless all are asked for.
    public static TheoryData<int, string> Terminals => Slow.IsAsked
        ? new(from columns in (int[])[40, 60, 80, 200] from command in (string[])["projects", "timeline"] select (columns, command))
        : new((40, "projects"), (200, "timeline"));

    [Theory]
    [MemberData(nameof(Terminals))]
    public void Start_InATerminal_FillsItsWidthInColour(int columns, string command)
    {
        (int code, string output) = InTerminal(columns, [], command);
        Assert.Equal(ExitCodes.Done, code);
        Assert.Contains('\e', output);
        int[] widths = [.. Plain(output).Split('\n').Select(line => Ilo.Explorer.Output.Paint.Cells(line.TrimEnd()))];
        Assert.All(widths, width => Assert.True(width <= columns, $"{width} cells"));
        Assert.True(widths.Max() > columns * 3 / 4, $"{widths.Max()} cells at most");
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Start_InATerminalThatWantsNoColour_WritesNoEscapeCode(string variable, string value) =>
        Assert.DoesNotContain('\e', InTerminal(80, new() { [variable] = value }, "projects").Output);

    private static (int Code, string Output) InTerminal(int columns, Dictionary<string, string> environment, string command)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && File.Exists("/usr/bin/stty"), "This machine has no script or stty to make a terminal with.");
        environment.TryAdd("TERM", "xterm-256color");
        (int code, string output, _) = Start("/usr/bin/script", "", environment, "-qec", $"stty cols {columns}; dotnet '{Program}' {command}", "/dev/null");
        return (code, output.ReplaceLineEndings("\n"));
    }

    internal static (int Code, string Output, string Error) Start(
        string program, string? input, Dictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("COLUMNS");

        // What is compiled runs once: to watch it for a second, better compiling would cost more than it gives.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    // Takes the escape codes out: from ESC to the letter that ends the code.
    private static string Plain(string output)
    {
        System.Text.StringBuilder plain = new();
        bool code = false;
        foreach (char c in output)
        {
            if (c == '\e')
            {
                code = true;
            }
            else if (code)
            {
                code = !char.IsAsciiLetter(c);
            }
            else
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
