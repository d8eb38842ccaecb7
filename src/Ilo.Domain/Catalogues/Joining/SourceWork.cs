namespace Ilo.Domain.Catalogues.Joining;

/// <summary>What was worked out of one source record: once, and carried along from catalogue to catalogue.</summary>
/// <remarks>Filled in by whoever needs it; two threads that come at once work out the same.</remarks>
internal sealed class SourceWork
{
    /// <summary>Gets or sets what is compared, what its text states, and what both were worked out with; null before.</summary>
    internal SourceAnalysis? Analysis { get; set; }

    /// <summary>Gets or sets the record's trace; null before it is taken.</summary>
    internal ItemTrace? Trace { get; set; }
}
