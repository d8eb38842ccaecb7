using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Ilo.Explorer.Tests;

/// <summary>The explorer compiled natively, as it is packed: once for all tests that need it.</summary>
public sealed class NativeExplorer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<string> _program;

    public NativeExplorer() => _program = new(Compile);

    /// <summary>Gets the program; skips the test where nobody asks for it. ILO_EXPLORER may name one that is there already.</summary>
    public string Program
    {
        get
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("ILO_NATIVE") != "1", "Compiling takes minutes and a linker: .ci/run sets ILO_NATIVE to 1.");
            return Environment.GetEnvironmentVariable("ILO_EXPLORER") is { Length: > 0 } given ? given : _program.Value;
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs a program and returns what it prints.</summary>
    internal static string Start(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0,
            $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{error.GetAwaiter().GetResult()}");
        return output;
    }

    private string Compile()
    {
        string target = Path.Combine(_folder.Path, "native");
        Start("dotnet", _folder.Path, new Dictionary<string, string>(), "publish", Path.Combine(Repository.Root, "samples", "Ilo.Explorer"), "-c", "Release",
            "-r", RuntimeInformation.RuntimeIdentifier, "-o", target, "-nologo", "-v", "q", "-nodeReuse:false", "-p:NativeTool=true");
        return Path.Combine(target, "ilo-explorer");
    }
}
