using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class SectionCodec : RecordCodec<Section, SectionCodec.Draft>
{
    private SectionCodec()
        : base("section", [
            Text(nameof(Section.Heading), section => section.Heading, (ref draft, value) => draft.Heading = value),
            List(nameof(Section.Paragraphs), TextCodec.Trimmed, section => section.Paragraphs, (ref draft, value) => draft.Paragraphs = value),
        ])
    {
    }

    internal static SectionCodec Instance { get; } = new();

    protected override Section Build(in Draft draft) => new()
    {
        Heading = draft.Heading,
        Paragraphs = draft.Paragraphs,
    };

    internal struct Draft
    {
        internal string? Heading;
        internal ValueList<string> Paragraphs;
    }
}
