using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;

namespace Ilo.Explorer.Commands;

/// <summary>How much the findings of <c>check</c> matter.</summary>
internal static class Severities
{
    internal static IReadOnlyDictionary<string, DiagnosticSeverity> Names { get; } = new Dictionary<string, DiagnosticSeverity>(StringComparer.Ordinal)
    {
        ["info"] = DiagnosticSeverity.Info,
        ["warning"] = DiagnosticSeverity.Warning,
        ["error"] = DiagnosticSeverity.Error,
    };

    /// <summary>Returns a quality issue's severity: what is missing is good to know, what cannot be right needs a look.</summary>
    internal static DiagnosticSeverity Of(QualityIssueKind kind) =>
        kind is QualityIssueKind.MissingDonor or QualityIssueKind.MissingSummary or QualityIssueKind.MissingDates
            ? DiagnosticSeverity.Info
            : DiagnosticSeverity.Warning;

    /// <summary>Returns a quality issue's name as <c>check</c> prints it, for example <c>missing-donor</c>.</summary>
    internal static string IdOf(QualityIssueKind kind) => Output.Words.Kebab(kind.ToString());
}
