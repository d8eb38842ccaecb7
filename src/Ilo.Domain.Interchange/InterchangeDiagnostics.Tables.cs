using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>Texts that a spreadsheet would run as formulas got an apostrophe in front.</summary>
    public static DiagnosticDescriptor FormulasGuarded { get; } =
        new("ILO0681", DiagnosticSeverity.Info, "In the table '{0}', {1} texts that a spreadsheet would take for formulas have an apostrophe in front.");

    /// <summary>A text is longer than a spreadsheet's cell.</summary>
    public static DiagnosticDescriptor CellTooLong { get; } =
        new("ILO0682", DiagnosticSeverity.Warning, "The column '{0}' has a text of {1} characters; Excel cuts it after 32,767.");

    /// <summary>A number has more digits than the format holds.</summary>
    public static DiagnosticDescriptor NumberNotHeld { get; } =
        new("ILO0684", DiagnosticSeverity.Warning, "The column '{0}' has the number {1}; the format holds 23 digits before the point and 6 behind it.");

    /// <summary>A text of a table holds characters that tables cannot hold.</summary>
    public static DiagnosticDescriptor CellCharactersReplaced { get; } =
        new("ILO0683", DiagnosticSeverity.Warning, "The column '{0}' has a text with characters that tables cannot hold; U+FFFD stands for them.");
}
