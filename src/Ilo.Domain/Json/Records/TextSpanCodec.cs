using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class TextSpanCodec : RecordCodec<TextSpan, TextSpanCodec.Draft>
{
    private TextSpanCodec()
        : base("textSpan", [
            Required(nameof(TextSpan.Start), new Int32Codec(0), span => span.Start, (ref draft, value) => draft.Start = value),
            Required(nameof(TextSpan.Length), new Int32Codec(0), span => span.Length, (ref draft, value) => draft.Length = value),
        ])
    {
    }

    internal static TextSpanCodec Instance { get; } = new();

    protected override TextSpan Build(in Draft draft) => new(draft.Start, draft.Length);

    internal struct Draft
    {
        internal int Start, Length;
    }
}
