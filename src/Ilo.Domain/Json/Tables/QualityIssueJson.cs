using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.QualityIssue>;

namespace Ilo.Domain.Json.Tables;

internal static class QualityIssueJson
{
    internal static ObjectContract<QualityIssue> Contract { get; } = new(
        "qualityIssue",
        (ref arguments) => new(
            arguments.Next<QualityIssueKind>(),
            arguments.Next<RecordKind>(),
            arguments.Text()!,
            arguments.Text()!,
            arguments.List<SourceReference>())
        {
            OtherKey = arguments.Text(),
        },
        Required(nameof(QualityIssue.Kind), issue => issue.Kind),
        Required(nameof(QualityIssue.RecordKind), issue => issue.RecordKind),
        RequiredText(nameof(QualityIssue.Key), issue => issue.Key, Texts.Any),
        RequiredText(nameof(QualityIssue.Message), issue => issue.Message, Texts.Any),
        List(nameof(QualityIssue.Sources), issue => issue.Sources),
        OptionalText(nameof(QualityIssue.OtherKey), issue => issue.OtherKey, Texts.AnyOrNull));
}
