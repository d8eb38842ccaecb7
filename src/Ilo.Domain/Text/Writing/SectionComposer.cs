namespace Ilo.Domain.Text.Writing;

/// <summary>Composes the sections of a page: a heading, or two blank lines where none is printed, then paragraphs and points.</summary>
internal static class SectionComposer
{
    internal static void Compose(PageText text, Page page, PageStyle style, PointForm form)
    {
        string bullet = style == PageStyle.Dashed ? "- " : "  • ";
        bool afterPoint = false;
        for (int i = 0; i < page.Sections.Count; i++)
        {
            Section section = page.Sections[i];
            bool apart = section.Heading is null && (i > 0 || page.Type is null);
            bool[] points = Points(page, i, form);
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

    private static bool[] Points(Page page, int index, PointForm form)
    {
        ValueList<string> paragraphs = page.Sections[index].Paragraphs;
        bool[] points = new bool[paragraphs.Count];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = form switch
            {
                PointForm.All => true,
                PointForm.None => Escapes.OpensWithMarker(paragraphs[i]),
                _ => !Escapes.IsPlainParagraph(paragraphs[i]) && !(page.Kind == PageKind.Other && Escapes.IsForeign(paragraphs[i])),
            };
        }

        // Only behind a point does a gap part a point from the section above.
        if (points.Length > 0 && index + 1 < page.Sections.Count && page.Sections[index + 1] is { Heading: null } next && next.Paragraphs.Count > 0 && Points(page, index + 1, form)[0])
        {
            points[^1] = true;
        }

        // Above a first section without a heading there is nothing for a gap to part it from.
        if (points.Length > 0 && index == 0 && page is { Type: null, Introduction: null } && page.Sections[0].Heading is null)
        {
            points[0] = true;
        }

        return points;
    }
}
