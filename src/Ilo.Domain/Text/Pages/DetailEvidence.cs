using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>What shows that a page with numbered or dated points is about one thing: headings of sections, fields, type lines, points, or <c>Latest</c> above
/// the list.</summary>
internal static class DetailEvidence
{
    [MethodImpl(Compiled.Once)]
    internal static bool Is(ReadOnlySpan<char> text, LayoutBuilder layout, int start)
    {
        Span<Block> blocks = layout.Blocks.Items;
        if (start > 0 && IsListTitle(text, layout, blocks[0].FirstLine) && !HasFields(text, layout, layout.Blocks[start - 1].EndLine))
        {
            return false;
        }

        if (start > 0 && Headings.IsLatest(layout.Lines[blocks[start - 1].EndLine - 1].Text.In(text)) && start > 2)
        {
            return true;
        }

        for (int i = 0; i < start; i++)
        {
            if (blocks[i].Kind is LineKind.Number or LineKind.Bullet)
            {
                return true;
            }

            for (int line = blocks[i].FirstLine; line < blocks[i].EndLine; line++)
            {
                ReadOnlySpan<char> content = layout.Lines[line].Text.In(text);
                if ((i > 0 && Headings.IsKnownSection(content, out _) && !Headings.IsKnownList(content)
                    && !TopMatter.Same(text, layout.Lines[line].Text, layout.Lines[blocks[0].FirstLine].Text))
                    || DetailFields.IsField(text, in layout.Lines[line]) || TypeLine.Is(text, in layout.Lines[line]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsListTitle(ReadOnlySpan<char> text, LayoutBuilder layout, int line) =>
        layout.KindOf(text, layout.Lines[line].Text) is not null;

    /// <summary>
    /// Whether a title names a list, and neither a field nor a type line stands above a line. A title with a word of events may name a single one.
    /// </summary>
    internal static bool IsListAbove(ReadOnlySpan<char> text, LayoutBuilder layout, Slice title, int end) =>
        layout.KindOf(text, title) is { } kind && (kind != PageKind.EventList || Headings.IsKnownList(title.In(text))) && !HasFields(text, layout, end);

    private static bool HasFields(ReadOnlySpan<char> text, LayoutBuilder layout, int end)
    {
        for (int line = 0; line < end; line++)
        {
            if (DetailFields.IsField(text, in layout.Lines[line]) || TypeLine.Is(text, in layout.Lines[line]))
            {
                return true;
            }
        }

        return false;
    }
}
