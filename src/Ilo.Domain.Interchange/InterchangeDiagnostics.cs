using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange;

/// <summary>
/// Every kind of diagnostic that writing and reading other formats can give. Identifiers are never reused; docs/diagnostics has a page for each.
/// </summary>
public static partial class InterchangeDiagnostics
{
    /// <summary>A text holds characters that the format has no room for.</summary>
    public static DiagnosticDescriptor CharactersReplaced { get; } =
        new("ILO0691", DiagnosticSeverity.Warning, "The {0} of '{1}' holds characters that the format cannot hold; U+FFFD stands for them.");

    /// <summary>A day lies before year 1 or after year 9999.</summary>
    public static DiagnosticDescriptor DayOutOfRange { get; } =
        new("ILO0692", DiagnosticSeverity.Warning, "The days of '{0}' are not in the years 1 to 9999, which the format can say.");

    /// <summary>An item has the identifier of one before it.</summary>
    public static DiagnosticDescriptor IdentifierRepeated { get; } =
        new("ILO0693", DiagnosticSeverity.Warning, "'{0}' has the identifier {1}, as an item before it has; readers would take the two for one.");
}
