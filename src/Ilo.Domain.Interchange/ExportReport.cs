using System.Globalization;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange;

/// <summary>What became of the items that were handed to a writer.</summary>
/// <remarks>Equal when every property is equal, lists in order. There is no order.</remarks>
public sealed record ExportReport
{
    internal ExportReport()
    {
    }

    /// <summary>Gets how many entries were written: activities, events, feed entries, items or rows.</summary>
    public int Written { get; internal init; }

    /// <summary>Gets the items that were not written, in the order in which they came, each with the reason.</summary>
    public ValueList<LeftOutItem> LeftOut { get; internal init; } = [];

    /// <summary>Gets everything a person should know, the reasons of <see cref="LeftOut"/> among it; at the places in the pages.</summary>
    public ValueList<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>
    /// Gets whether every item was written with everything the format has room for: nothing is left out, and no diagnostic is worse than an info.
    /// </summary>
    public bool IsComplete => LeftOut.IsEmpty && !Diagnostics.Any(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info);

    /// <summary>Returns the counts, for example <c>20 written, 2 left out, 5 diagnostics</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Written} written, {LeftOut.Count} left out, {Diagnostics.Count} diagnostics");
}
