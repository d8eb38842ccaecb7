using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.MatchReason>;

namespace Ilo.Domain.Json.Tables;

internal static class MatchReasonJson
{
    internal static ObjectContract<MatchReason> Contract { get; } = new(
        "matchReason",
        (ref arguments) => new(arguments.Next<MatchReasonKind>(), arguments.Next<double>(), arguments.Text()!),
        Required(nameof(MatchReason.Kind), reason => reason.Kind),
        Required(nameof(MatchReason.Points), reason => reason.Points),
        RequiredText(nameof(MatchReason.Detail), reason => reason.Detail, Texts.NotBlank));
}
