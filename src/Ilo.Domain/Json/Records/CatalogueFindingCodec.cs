using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class CatalogueFindingCodec : RecordCodec<CatalogueFinding, CatalogueFindingCodec.Draft>
{
    private CatalogueFindingCodec()
        : base("catalogueFinding", [
            Required(nameof(CatalogueFinding.Kind), EnumCodec<CatalogueFindingKind>.Instance, finding => finding.Kind, (ref draft, value) => draft.Kind = value),
            Required(nameof(CatalogueFinding.Id), TextCodec.NotBlank, finding => finding.Id, (ref draft, value) => draft.Id = value),
            Required(nameof(CatalogueFinding.Source), SourceReferenceCodec.Instance, finding => finding.Source, (ref draft, value) => draft.Source = value),
            RequiredText(nameof(CatalogueFinding.Property), finding => finding.Property, (ref draft, value) => draft.Property = value),
            Required(nameof(CatalogueFinding.Span), TextSpanCodec.Instance, finding => finding.Span, (ref draft, value) => draft.Span = value),
            Required(nameof(CatalogueFinding.Words), TextCodec.NotBlank, finding => finding.Words, (ref draft, value) => draft.Words = value),
            RequiredText(nameof(CatalogueFinding.Rule), finding => finding.Rule, (ref draft, value) => draft.Rule = value),
            Required(nameof(CatalogueFinding.IsCarriedOver), BooleanCodec.Instance, finding => finding.IsCarriedOver, (ref draft, value) => draft.IsCarriedOver = value),
        ])
    {
    }

    internal static CatalogueFindingCodec Instance { get; } = new();

    protected override CatalogueFinding Build(in Draft draft) =>
        new(draft.Kind, draft.Id!, draft.Source, draft.Property!, draft.Span, draft.Words!, draft.Rule!) { IsCarriedOver = draft.IsCarriedOver };

    internal struct Draft
    {
        internal CatalogueFindingKind Kind;
        internal string? Id, Property, Words, Rule;
        internal SourceReference Source;
        internal TextSpan Span;
        internal bool IsCarriedOver;
    }
}
