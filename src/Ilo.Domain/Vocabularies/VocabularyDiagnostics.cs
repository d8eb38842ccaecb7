using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Vocabularies;

/// <summary>What can be wrong with a vocabulary's files.</summary>
public static class VocabularyDiagnostics
{
    /// <summary>Gets every kind of diagnostic that it can be, by identifier.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => field ??=
    [
        MissingColumn, CellCount, BadCell, DuplicateId, NameOfTwo, UnknownId, CyclicParent,
    ];

    /// <summary>The header lacks a column; nothing of the file is read.</summary>
    internal static DiagnosticDescriptor MissingColumn { get; } =
        new("ILO0801", DiagnosticSeverity.Error, "The header lacks the column '{0}'; the file is not read.");

    /// <summary>A row has more or fewer cells than the header; it is skipped.</summary>
    internal static DiagnosticDescriptor CellCount { get; } =
        new("ILO0802", DiagnosticSeverity.Error, "The header has {0} cells, this row {1}; the row is skipped.");

    /// <summary>A cell does not hold what its column asks for; the row is skipped.</summary>
    internal static DiagnosticDescriptor BadCell { get; } =
        new("ILO0803", DiagnosticSeverity.Error, "The column '{0}' asks for {1}; found '{2}'. The row is skipped.");

    /// <summary>Two rows have the same identifier; the second is skipped.</summary>
    internal static DiagnosticDescriptor DuplicateId { get; } =
        new("ILO0804", DiagnosticSeverity.Error, "The identifier '{0}' is taken by line {1}; the row is skipped.");

    /// <summary>A name belongs to two rows; it stays with the first.</summary>
    internal static DiagnosticDescriptor NameOfTwo { get; } =
        new("ILO0805", DiagnosticSeverity.Warning, "The name '{0}' belongs to '{1}' already; it stays there.");

    /// <summary>A row speaks of an identifier that no row has; the reference is dropped.</summary>
    internal static DiagnosticDescriptor UnknownId { get; } =
        new("ILO0806", DiagnosticSeverity.Warning, "No row has the identifier '{0}'; the reference is dropped.");

    /// <summary>A theme lies within itself; its parent is dropped.</summary>
    internal static DiagnosticDescriptor CyclicParent { get; } =
        new("ILO0807", DiagnosticSeverity.Error, "The theme '{0}' lies within itself; its parent is dropped.");
}
