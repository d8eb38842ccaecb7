using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.Match>;

namespace Ilo.Domain.Json.Tables;

internal static class MatchJson
{
    internal static ObjectContract<Match> Contract { get; } = new(
        "match",
        (ref arguments) => new(
            arguments.Next<SourceReference>(),
            arguments.Next<SourceReference>(),
            arguments.Next<double>(),
            arguments.List<MatchReason>()),
        Required(nameof(Match.First), match => match.First),
        Required(nameof(Match.Second), match => match.Second),
        Required(nameof(Match.Score), match => match.Score),
        List(nameof(Match.Reasons), match => match.Reasons));
}
