namespace Ilo.Domain.Benchmarks;

/// <summary>What <c>--quick</c> measures of one area.</summary>
internal interface IQuickArea
{
    /// <summary>Gets the name that limits <c>--quick</c> to this area.</summary>
    string Name { get; }

    /// <summary>Measures, and prints a line for each figure.</summary>
    void Run(TextWriter output);
}
