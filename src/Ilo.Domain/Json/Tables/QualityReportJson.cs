using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.QualityReport>;

namespace Ilo.Domain.Json.Tables;

internal static class QualityReportJson
{
    internal static ObjectContract<QualityReport> Contract { get; } = new(
        "qualityReport",
        (ref arguments) => new(arguments.List<QualityIssue>()),
        List(nameof(QualityReport.Issues), report => report.Issues));
}
