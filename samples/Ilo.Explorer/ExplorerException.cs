namespace Ilo.Explorer;

/// <summary>A failure that ends the command: one line that says what to do, and the exit code.</summary>
internal sealed class ExplorerException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
