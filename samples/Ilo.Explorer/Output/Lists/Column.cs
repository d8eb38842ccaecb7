namespace Ilo.Explorer.Output.Lists;

/// <summary>A column of a list.</summary>
/// <typeparam name="T">What a row is.</typeparam>
/// <param name="Name">Its name on the command line and in what other programs read.</param>
/// <param name="Heading">Its heading in a table.</param>
/// <param name="Value">Returns the value of a row, the same in every culture; empty where there is none.</param>
internal sealed record Column<T>(string Name, string Heading, Func<T, string> Value)
{
    /// <summary>Gets whether a table has it without being asked to.</summary>
    internal bool IsInTable { get; init; } = true;

    /// <summary>Gets whether its values are numbers: to the right, and in order of size.</summary>
    internal bool IsNumber { get; init; }

    /// <summary>Gets whether its numbers say where something is, as lines do: a table writes them without separators.</summary>
    internal bool IsPlace { get; init; }

    /// <summary>Gets whether a table breaks its values into lines.</summary>
    internal bool Wraps { get; init; }
}
