namespace Ilo.Domain.Text.Writing;

/// <summary>Composes the sections of a page: a heading, or two blank lines where none is printed, then paragraphs and points.</summary>
internal static class SectionComposer
{
    internal static void Compose(PageText text, Page page, PageStyle style, PointForm form)
    {
        string bullet = style == PageStyle.Dashed ? "- " : "  • ";
        bool[][] sections = Points(page, form);
        bool afterPoint = false;
        for (int i = 0; i < page.Sections.Count; i++)
        {
            Section section = page.Sections[i];
            bool apart = section.Heading is null && (i > 0 || page.Type is null);
            bool[] points = sections[i];
            text.Separate(apart ? 2 : 1);
            text.Line("", section.Heading);
            for (int at = 0; at < points.Length; at++)
            {
                // Points of one list stand line by line.
                text.Separate(points[at] && afterPoint && at > 0 ? 0 : 1);
                text.Line(points[at] ? bullet : "", section.Paragraphs[at]);
                afterPoint = points[at];
            }
        }

        text.Separate();
    }

    private static bool[][] Points(Page page, PointForm form)
    {
        bool[][] sections = new bool[page.Sections.Count][];
        bool nextOpensWithPoint = false;
        for (int i = sections.Length - 1; i >= 0; i--)
        {
            Section section = page.Sections[i];
            bool[] points = [.. section.Paragraphs.Select(paragraph => IsPoint(page, paragraph, form))];
            sections[i] = points;
            if (points.Length == 0)
            {
                nextOpensWithPoint = false;
                continue;
            }

            // Only behind a point does a gap part a point from the section above.
            points[^1] |= nextOpensWithPoint;

            // Above a first section without a heading there is nothing for a gap to part it from.
            points[0] |= i == 0 && section.Heading is null && page is { Type: null, Introduction: null };
            nextOpensWithPoint = section.Heading is null && points[0];
        }

        return sections;
    }

    private static bool IsPoint(Page page, string paragraph, PointForm form) => form switch
    {
        PointForm.All => true,
        PointForm.None => Escapes.OpensWithMarker(paragraph),
        _ => !Escapes.IsPlainParagraph(paragraph) && !(page.Kind == PageKind.Other && Escapes.IsForeign(paragraph)),
    };
}
