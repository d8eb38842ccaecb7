using Ilo.Explorer.Commands;
using Ilo.Explorer.Commands.Exporting;

namespace Ilo.Explorer.Tests.Commands;

/// <summary>Every command over pages that print the first and the last days that a page can print.</summary>
public sealed class EdgeDayTests
{
    public static TheoryData<string> Names => [.. CommandNames.All, ""];

    public static TheoryData<string> Formats => ["json", "jsonl", .. ExportFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_RecordsOnTheFirstAndLastDays_Ends(string command)
    {
        using TemporaryFolder folder = Pages();
        string[] own = command switch
        {
            "" => ["pages"],
            "show" => ["show", "lamp", "pages"],
            "query" => ["query", "lamp", "pages"],
            "diff" => ["diff", "pages/events.txt", "pages/projects.txt"],
            "export" => ["export", "pages", "--format", "csv"],
            "site" => ["site", "pages", "-o", "public"],
            _ => [command, "pages"],
        };
        foreach (string[] options in (string[][])[[], ["--json"], ["--on", "9999-12-31"], ["--on", "0001-01-01"]])
        {
            Run run = Run.In(folder.Path, [.. own, .. options]);
            Assert.True(
                run.ExitCode is ExitCodes.Done or ExitCodes.Usage || (command is "check" or "diff" && run.ExitCode == 1),
                $"{string.Join(' ', own)} {string.Join(' ', options)}: {run.ExitCode}\n{run.Error}");
            Assert.True(options.Length > 0 || run.ExitCode != ExitCodes.Usage, run.Error);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Export_RecordsOnTheFirstAndLastDays_Ends(string format)
    {
        using TemporaryFolder folder = Pages();
        foreach (string day in (string[])["9999-12-31", "0001-01-01", "2020-02-29"])
        {
            Run run = Run.In(folder.Path, "export", "pages", "--format", format, "--as-of", day, "-o", "out");
            Assert.True(run.ExitCode == ExitCodes.Done, run.Error);
            Assert.True(new FileInfo(Path.Combine(folder.Path, "out")).Length > 0);
        }
    }

    [Fact]
    public void Site_EventOnTheLastDay_HasItsMonth()
    {
        using TemporaryFolder folder = Pages();
        Assert.Equal(ExitCodes.Done, Run.In(folder.Path, "site", "pages", "-o", "public").ExitCode);
        Assert.Contains("Lamp fair", File.ReadAllText(Path.Combine(folder.Path, "public", "calendar", "9999-12.html")), StringComparison.Ordinal);
    }

    private static TemporaryFolder Pages() => new TemporaryFolder()
        .Add("pages/events.txt", "Events and meetings\n\nDecember 9999\n\n  1. Lamp fair\n\n    31 December 9999\n\n    In Lahore.\n\n"
            + "  2. Kiln fair\n\n    1 January 0001\n\n    In Quetta.\n")
        .Add("pages/projects.txt", "Programmes and projects\n\n  1. Lamps without end\n\n    1 January 0001 - 31 December 9999\n\n"
            + "    It is funded by the European Union and ends child labour.\n\n  2. The last lamps\n\n    31 December 9999 - 31 December 9999\n\n    It ends at once.\n")
        .Add("pages/news.txt", "News\n\nDecember 9999\n\n  1. The last news\n\n    31 December 9999\n\n    Nothing follows.\n");
}
