using System.Globalization;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Text.Pages;

namespace Ilo.Domain.Text.Writing;

/// <summary>Composes the sections of a page: a heading, or two blank lines where none is printed, then paragraphs and points.</summary>
internal static class SectionComposer
{
    internal static void Compose(PageText text, Page page, PageStyle style)
    {
        for (int i = 0; i < page.Sections.Count; i++)
        {
            Section section = page.Sections[i];
            text.Separate(section.Heading is null && (i > 0 || page.Type is null) ? 2 : 1);
            text.Line("", page.Kind == PageKind.Other ? Escapes.AsRow(section.Heading) : section.Heading);
            for (int at = 0; at < section.Paragraphs.Count; at++)
            {
                text.Separate((at == 0 ? IsRightBelow(section) : IsTight(section.Paragraphs, at)) ? 0 : 1);
                Paragraph paragraph = section.Paragraphs[at];
                Add(text, page.Kind == PageKind.Other ? paragraph with { Text = Escapes.AsRow(paragraph.Text) } : paragraph, style);
            }
        }

        text.Separate();
    }

    private static void Add(PageText text, Paragraph paragraph, PageStyle style)
    {
        if (!paragraph.IsPoint)
        {
            TopComposer.Line(text, paragraph.Text);
            return;
        }

        // The dashed style has no indents but those of lists inside lists.
        int indent = 2 * (paragraph.Depth - (style == PageStyle.Dashed ? 1 : 0));
        string marker = paragraph.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : style == PageStyle.Dashed ? "- " : "• ";
        text.Line(new string(' ', indent) + marker, paragraph.Text);
    }

    // Points of one list stand line by line. A short line alone above a text would be its heading: it stands right below the line
    // above it, or right above the one below where it is the first.
    private static bool IsTight(ValueList<Paragraph> paragraphs, int at)
    {
        Paragraph paragraph = paragraphs[at];
        Paragraph above = paragraphs[at - 1];
        if (paragraph.IsPoint || above.IsPoint)
        {
            return paragraph.IsPoint && above.IsPoint;
        }

        return CanBeHeading(paragraph) || ((at == 1 || paragraphs[at - 2].IsPoint) && CanBeHeading(above));
    }

    // The only paragraph, where it could be a heading: right below one it is none.
    private static bool IsRightBelow(Section section) =>
        section is { Heading: { } heading, Paragraphs: [{ IsPoint: false } first, .. var rest] } && rest is [] or [{ IsPoint: true }, ..] && CanBeHeading(first)
        && (Headings.IsKnownSection(heading, out _) || (DetailLayout.IsName(heading) && Prose.EndsSentence(first.Text)));

    private static bool CanBeHeading(Paragraph paragraph) => Prose.IsHeading(paragraph.Text) && !HeadingShape.IsNone(paragraph.Text);
}
