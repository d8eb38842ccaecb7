using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text;

public static partial class DiagnosticDescriptors
{
    /// <summary>The bytes are not UTF-8; each bad sequence is read as U+FFFD.</summary>
    public static DiagnosticDescriptor InvalidUtf8 { get; } = new("ILO0101", DiagnosticSeverity.Warning, "The bytes are not UTF-8 here; the replacement character stands for them.");

    /// <summary>The text is longer than the limit; the rest is not read.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = new("ILO0102", DiagnosticSeverity.Error, "The text has more than {0} characters; what follows is not read.");

    /// <summary>The page has more entries than the limit; the rest is not read.</summary>
    public static DiagnosticDescriptor TooManyEntries { get; } = new("ILO0103", DiagnosticSeverity.Error, "The page has more than {0} entries; what follows is not read.");

    /// <summary>There are more diagnostics than the limit; the rest is left out.</summary>
    public static DiagnosticDescriptor TooManyDiagnostics { get; } = new("ILO0104", DiagnosticSeverity.Warning, "The page has more than {0} diagnostics; the others are left out.");

    /// <summary>The text has no printed character.</summary>
    public static DiagnosticDescriptor EmptyText { get; } = new("ILO0105", DiagnosticSeverity.Warning, "The text is empty or blank.");

    /// <summary>The text holds zero-width characters; they are left out of every property.</summary>
    public static DiagnosticDescriptor InvisibleCharacters { get; } = new("ILO0106", DiagnosticSeverity.Info, "The text holds characters of no width, the first one here; they are left out.");
}
