using NodaTime;

namespace Ilo.Explorer;

/// <summary>Where the explorer reads and writes, and what that place can show. Tests give one of their own.</summary>
internal sealed class Terminal
{
    /// <summary>The width of output that goes to a file or another program, unless COLUMNS says otherwise.</summary>
    internal const int RedirectedWidth = 120;

    // Below this, no table is legible; the output is as wide as this and the terminal wraps it.
    private const int LeastWidth = 40;

    internal required TextWriter Out { get; init; }

    internal required TextWriter Error { get; init; }

    internal required Stream In { get; init; }

    /// <summary>Gets how many columns the output has.</summary>
    internal int Width { get; init => field = Math.Max(value, LeastWidth); } = RedirectedWidth;

    /// <summary>Gets whether escape codes may be written to <see cref="Out"/>.</summary>
    internal bool Color { get; init; }

    /// <summary>Gets whether a progress bar may be drawn on <see cref="Error"/>.</summary>
    internal bool Progress { get; init; }

    internal string WorkingDirectory { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>Gets the day that questions about now mean, unless <c>--on</c> says otherwise.</summary>
    internal LocalDate Today { get; init; }

    /// <summary>Gets what tells how long something took.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Gets what stands before a command that the explorer proposes.</summary>
    internal string CommandPrefix { get; init; } = "ilo-explorer";

    /// <summary>Gets whether the environment asks for plain text: NO_COLOR has a value (https://no-color.org), or the terminal is a dumb one.</summary>
    internal static bool WantsNoEscapeCodes =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";

    internal static Terminal OfProcess()
    {
        bool plain = WantsNoEscapeCodes;
        return new()
        {
            Out = ProcessStreams.Out(),
            Error = ProcessStreams.Error(),
            In = ProcessStreams.In(),
            Width = ProcessWidth(),
            Color = !plain && !System.Console.IsOutputRedirected,
            Progress = !plain && !System.Console.IsErrorRedirected,
            CommandPrefix = Prefix(AppContext.BaseDirectory),
            Today = LocalDate.FromDateTime(DateTime.Today),
        };
    }

    /// <summary>Writes one line on standard error.</summary>
    internal void Fail(string message) => Error.WriteLine($"ilo-explorer: {Output.Shown.Line(message, longest: 1000)}");

    // In a clone the program stands among what its build made; a tool has a command of its own.
    private static string Prefix(string folder)
    {
        string path = folder.Replace('\\', '/');
        int made = path.IndexOf("/samples/Ilo.Explorer/bin/", StringComparison.Ordinal);
        return made >= 0 && File.Exists(path[..made] + "/Ilo.Domain.sln") ? "dotnet run -c Release --project samples/Ilo.Explorer --" : "ilo-explorer";
    }

    private static int ProcessWidth()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out int columns) && columns > 0)
        {
            return columns;
        }

        return System.Console.IsOutputRedirected || System.Console.WindowWidth <= 0 ? RedirectedWidth : System.Console.WindowWidth;
    }
}
