namespace Ilo.Domain.Conformance;

/// <summary>One thing that the runner measures.</summary>
internal interface IMode
{
    /// <summary>Gets the arguments it understands, in one line.</summary>
    string Usage { get; }

    /// <summary>Returns whether the arguments ask for this mode.</summary>
    bool Takes(IReadOnlyList<string> arguments);

    /// <summary>Measures, prints and returns the exit code.</summary>
    /// <exception cref="UsageException">The arguments, or a file that they name, make no sense.</exception>
    int Run(IReadOnlyList<string> arguments, TextWriter output);
}
