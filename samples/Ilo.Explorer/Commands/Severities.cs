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

    /// <summary>Returns how many there are of each, those of which there are none left out, for example <c>2 warnings, 1 note</c>.</summary>
    internal static string Counts(IReadOnlyCollection<DiagnosticSeverity> severities) => Output.Shown.Counts(
        (severities.Count(severity => severity == DiagnosticSeverity.Error), "error"),
        (severities.Count(severity => severity == DiagnosticSeverity.Warning), "warning"),
        (severities.Count(severity => severity == DiagnosticSeverity.Info), "note"));

    /// <summary>Returns a quality issue's name as <c>check</c> prints it, for example <c>missing-donor</c>.</summary>
    internal static string IdOf(QualityIssueKind kind) => Output.Words.Kebab(kind.ToString());
}
