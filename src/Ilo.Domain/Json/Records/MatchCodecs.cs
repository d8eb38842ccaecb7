using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class MatchReasonCodec : RecordCodec<MatchReason, MatchReasonCodec.Draft>
{
    private MatchReasonCodec()
        : base("matchReason", [
            Required(nameof(MatchReason.Kind), EnumCodec<MatchReasonKind>.Instance, reason => reason.Kind, (ref draft, value) => draft.Kind = value),
            Required(nameof(MatchReason.Points), DoubleCodec.Instance, reason => reason.Points, (ref draft, value) => draft.Points = value),
            Required(nameof(MatchReason.Detail), TextCodec.NotBlank, reason => reason.Detail, (ref draft, value) => draft.Detail = value),
        ])
    {
    }

    internal static MatchReasonCodec Instance { get; } = new();

    protected override MatchReason Build(in Draft draft) => new(draft.Kind, draft.Points, draft.Detail!);

    internal struct Draft
    {
        internal MatchReasonKind Kind;
        internal double Points;
        internal string? Detail;
    }
}

internal sealed class MatchCodec : RecordCodec<Match, MatchCodec.Draft>
{
    private MatchCodec()
        : base("match", [
            Required(nameof(Match.First), SourceReferenceCodec.Instance, match => match.First, (ref draft, value) => draft.First = value),
            Required(nameof(Match.Second), SourceReferenceCodec.Instance, match => match.Second, (ref draft, value) => draft.Second = value),
            Required(nameof(Match.Score), DoubleCodec.Instance, match => match.Score, (ref draft, value) => draft.Score = value),
            List(nameof(Match.Reasons), MatchReasonCodec.Instance, match => match.Reasons, (ref draft, value) => draft.Reasons = value),
        ])
    {
    }

    internal static MatchCodec Instance { get; } = new();

    protected override Match Build(in Draft draft) => new(draft.First, draft.Second, draft.Score, draft.Reasons);

    internal struct Draft
    {
        internal SourceReference First, Second;
        internal double Score;
        internal ValueList<MatchReason> Reasons;
    }
}
