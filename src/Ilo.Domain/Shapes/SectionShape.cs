namespace Ilo.Domain.Shapes;

/// <summary>The properties of the sections of a page.</summary>
internal static class SectionShape
{
    internal static RecordShape<Section> Table { get; } = new RecordShapeBuilder<Section>()
        .AddText(nameof(Section.Heading), static r => r.Heading, static (r, v) => r with { Heading = v })
        .AddText(nameof(Section.Paragraphs), static r => r.Paragraphs, static (r, v) => r with { Paragraphs = v })
        .Build();
}
