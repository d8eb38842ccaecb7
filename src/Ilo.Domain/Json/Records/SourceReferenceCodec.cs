using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class SourceReferenceCodec : RecordCodec<SourceReference, SourceReferenceCodec.Draft>
{
    private SourceReferenceCodec()
        : base("sourceReference", [
            Required(nameof(SourceReference.SourceName), TextCodec.AnyString, source => source.SourceName ?? "", (ref draft, value) => draft.SourceName = value),
            Required(nameof(SourceReference.Span), TextSpanCodec.Instance, source => source.Span, (ref draft, value) => draft.Span = value),
            Required(nameof(SourceReference.Line), new Int32Codec(0), source => source.Line, (ref draft, value) => draft.Line = value),
            Required(nameof(SourceReference.Column), new Int32Codec(0), source => source.Column, (ref draft, value) => draft.Column = value),
            Optional(nameof(SourceReference.Address), AddressCodec.Instance, source => source.Address, (ref draft, value) => draft.Address = value),
            Optional(nameof(SourceReference.Link), AddressCodec.Instance, source => source.Link, (ref draft, value) => draft.Link = value),
        ])
    {
    }

    internal static SourceReferenceCodec Instance { get; } = new();

    protected override SourceReference Build(in Draft draft) => new(draft.SourceName!, draft.Span, draft.Line, draft.Column) { Address = draft.Address, Link = draft.Link };

    internal struct Draft
    {
        internal string? SourceName;
        internal Uri? Address, Link;
        internal TextSpan Span;
        internal int Line, Column;
    }
}
