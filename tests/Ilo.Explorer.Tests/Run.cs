using System.Text;
using NodaTime;

namespace Ilo.Explorer.Tests;

/// <summary>Runs a command line in this process and keeps what it wrote.</summary>
internal sealed record Run(int ExitCode, string Out, string Error)
{
    /// <summary>Gets the lines of the output, without their ends.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Run Of(params string[] arguments) => In(Repository.Root, arguments);

    public static Run In(string folder, params string[] arguments) => With(new RunOptions { Folder = folder }, arguments);

    public static Run With(RunOptions options, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream input = new(options.Input);
        Terminal terminal = new()
        {
            Out = output,
            Error = error,
            In = input,
            Width = options.Width,
            Color = options.Color,
            Progress = options.Progress,
            WorkingDirectory = options.Folder,
            Time = options.Time,
            CommandPrefix = options.Prefix,
            Today = new LocalDate(2020, 1, 1),
        };
        int code = ExplorerApp.Run(arguments, terminal);
        return new(code, output.ToString(), error.ToString());
    }
}

internal sealed record RunOptions
{
    public int Width { get; init; } = 120;

    public bool Color { get; init; }

    public string Prefix { get; init; } = "ilo-explorer";

    public bool Progress { get; init; }

    public TimeProvider Time { get; init; } = new StoppedClock();

    public byte[] Input { get; init; } = [];

    public string Folder { get; init; } = Repository.Root;

    public static RunOptions Reading(string text) => new() { Input = Encoding.UTF8.GetBytes(text) };
}

/// <summary>A clock that stands still, so that a run prints the same each time.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override long GetTimestamp() => 0;
}

internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ilo.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Ilo.Domain.sln.");
    }
}
