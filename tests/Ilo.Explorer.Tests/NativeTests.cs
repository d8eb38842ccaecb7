using System.Globalization;
using System.Text.RegularExpressions;
using Ilo.Explorer.Commands.Exporting;

namespace Ilo.Explorer.Tests;

/// <summary>Every export works in the natively compiled explorer, as it is packed, and writes the bytes that the other one does.</summary>
public sealed partial class NativeTests(NativeExplorer explorer) : IClassFixture<NativeExplorer>
{
    // The measured figures stand in docs/performance.md. An empty program takes so little that the clock's steps and other work on the machine show.
    private const double MostOnSamplePages = 2.5;
    private const double MostOnManyPages = 2;

    /// <summary>Processor time of whole processes, the least of several that take turns with what they are compared with.</summary>
    [Fact]
    public void Projects_NativelyCompiled_CostLittleBesideAnEmptyProgramAndBesideReading()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processor time of ended processes is known on Linux alone.");
        string benchmarks = Path.Combine(Repository.Root, "tests", "Ilo.Domain.Benchmarks", "bin", "Release", "net10.0", "Ilo.Domain.Benchmarks.dll");
        string program = explorer.Program;
        Assert.True(File.Exists(benchmarks), "Build the solution first: the measures are among its programs.");
        string measured = NativeExplorer.Start("dotnet", Repository.Root, new Dictionary<string, string> { ["ILO_EXPLORER"] = program }, benchmarks, "--quick", "start");
        double[] times = [.. Times().Matches(measured).Select(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];
        Assert.True(times is [> 0.5 and <= MostOnSamplePages, > 0.5 and <= MostOnManyPages], measured);
    }

    [GeneratedRegex(@"([0-9.]+) times$", RegexOptions.Multiline)]
    private static partial Regex Times();

    [Fact]
    public void Export_NativelyCompiled_WritesTheSameBytesInEachFormat()
    {
        string native = explorer.Program;
        using TemporaryFolder folder = new();
        string pages = Path.Combine(Repository.Root, "samples", "Pages");

        // Which descriptors the runtime takes differs between the two.
        (int code, string output, string error) = ProcessTests.Start("/bin/sh", "", [], "-c", $"'{native}' show - <&-");
        Assert.Equal((ExitCodes.AllInputFailed, ""), (code, output));
        Assert.Contains("it is closed", error, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.AllInputFailed, "", ""), ProcessTests.Start("/bin/sh", "", [], "-c", $"'{native}' projects no-such-file.txt 2>&-"));
        Assert.Equal(
            (ExitCodes.OutputFailed, "", ""), ProcessTests.Start("/bin/sh", "", [], "-c", $"'{native}' projects '{pages}' >/dev/full 2>/dev/full"));

        // Beside the table of projects one that has lists.
        (string Format, string Table)[] exports =
            [.. ExportFormat.All.Select(format => (format.Name, "projects")), ("parquet", "project_themes"), ("csv", "project_themes"), ("json", "projects"),
                ("jsonl", "projects")];
        foreach ((string format, string table) in exports)
        {
            string[] arguments = ["export", pages, "--format", format, "--table", table, "--as-of", "2020-01-01", "--base-url", "https://data.example.org/", "-o"];
            NativeExplorer.Start(native, folder.Path, new Dictionary<string, string>(), [.. arguments, "native." + format]);
            Assert.Equal(ExitCodes.Done, Run.In(folder.Path, [.. arguments, "managed." + format]).ExitCode);
            Assert.Equal(File.ReadAllBytes(Path.Combine(folder.Path, "managed." + format)), File.ReadAllBytes(Path.Combine(folder.Path, "native." + format)));
        }
    }
}
