using System.Diagnostics;
using System.Runtime.InteropServices;
using Ilo.Explorer.Commands.Exporting;

namespace Ilo.Explorer.Tests;

/// <summary>Every export works in the natively compiled explorer, as it is packed, and writes the bytes that the other one does.</summary>
public sealed class NativeTests
{
    [Fact]
    public void Export_NativelyCompiled_WritesTheSameBytesInEachFormat()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ILO_NATIVE") != "1", "Compiling takes minutes and a linker: .ci/run sets ILO_NATIVE to 1.");
        using TemporaryFolder folder = new();
        string project = Path.Combine(Repository.Root, "samples", "Ilo.Explorer");
        Start("dotnet", folder.Path, "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o",
            Path.Combine(folder.Path, "native"), "-nologo", "-v", "q", "-nodeReuse:false", "-p:NativeTool=true");
        string pages = Path.Combine(Repository.Root, "samples", "Pages");
        string native = Path.Combine(folder.Path, "native", "ilo-explorer");

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
            Start(native, folder.Path, [.. arguments, "native." + format]);
            Assert.Equal(ExitCodes.Done, Run.In(folder.Path, [.. arguments, "managed." + format]).ExitCode);
            Assert.Equal(File.ReadAllBytes(Path.Combine(folder.Path, "managed." + format)), File.ReadAllBytes(Path.Combine(folder.Path, "native." + format)));
        }
    }

    private static void Start(string program, string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(
            program, arguments)
        { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0,
            $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{error.GetAwaiter().GetResult()}");
    }
}
