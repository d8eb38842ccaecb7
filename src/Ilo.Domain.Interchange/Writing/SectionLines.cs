namespace Ilo.Domain.Interchange.Writing;

/// <summary>A section as plain text.</summary>
internal static class SectionLines
{
    /// <summary>Returns its lines: the heading, where there is one, the paragraphs, and the points behind their markers.</summary>
    internal static IEnumerable<string> Of(Section section)
    {
        IEnumerable<string> lines = section.Paragraphs.Select(paragraph => paragraph.ToString());
        return section.Heading is { } heading ? lines.Prepend(heading) : lines;
    }
}
