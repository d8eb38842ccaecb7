using System.Diagnostics;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Tests.Commands;

/// <summary>The commands of the first screen run as they are printed: what a shell reads in them is what is meant.</summary>
public sealed class TryNextTests
{
    private const string InClone = "dotnet run -c Release --project samples/Ilo.Explorer --";
    private const string Page = """
        Programmes and projects


          1. Lanterns

            1 March 2009 - 30 April 2014

            The project is funded by the European Union.

        """;

    public static TheoryData<int, string, string> All
    {
        get
        {
            TheoryData<int, string, string> all = [];
            foreach (int width in (int[])[40, 60, 80, 200])
            {
                foreach (string prefix in (string[])["ilo-explorer", InClone])
                {
                    all.Add(width, prefix, "pages");
                    all.Add(width, prefix, "a/folder/that/lies/far/below/the/place/of/which/one/has-a-rather-long-name");
                    all.Add(width, prefix, "it's a folder with spaces and a name that is wider than 40 columns");
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Write_AnyWidth_FitsAndIsReadByAShellAsMeant(int width, string prefix, string path)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "This machine has no POSIX shell.");
        using TemporaryFolder folder = new();
        folder.Add(Path.Combine(path, "page.txt"), Page);
        Run run = Run.With(new RunOptions { Width = width, Folder = folder.Path, Prefix = prefix }, path);
        Assert.All(run.Lines, line => Assert.True(Paint.Cells(line) <= width, line));
        string[] commands = Read(run.Out, prefix);
        Assert.Equal(3, commands.Length);
        Assert.StartsWith("show|lanterns|", commands[0], StringComparison.Ordinal);
        Assert.All(commands, command => Assert.EndsWith($"|{path}|", command, StringComparison.Ordinal));
        Assert.All(commands, command => Assert.Equal(ExitCodes.Done, Run.In(folder.Path, command.Split('|')[..^1]).ExitCode));
    }

    // A shell runs what is printed; in the place of the program stands one that prints its arguments. Where there is room a remark stands behind.
    private static string[] Read(string screen, string prefix)
    {
        int start = screen.IndexOf("To try:\n", StringComparison.Ordinal) + "To try:\n".Length;
        string printed = screen[start..screen.IndexOf("\n\n", start, StringComparison.Ordinal)];
        printed = string.Join('\n', printed.Split('\n').Select(WithoutRemark));
        int skipped = prefix.Split(' ').Length - 1;
        string program = $"{prefix.Split(' ')[0]}() {{ shift {skipped}; printf '%s|' \"$@\"; echo; }}";
        string script = $"{program}\n{printed}\n".Replace("ilo-explorer", "explorer", StringComparison.Ordinal);
        using Process shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardOutput = true })!;
        string output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string WithoutRemark(string line)
    {
        string[] parts = line.Trim().Split("  ", 2);
        return parts.Length > 1 ? parts[0] : line;
    }
}
