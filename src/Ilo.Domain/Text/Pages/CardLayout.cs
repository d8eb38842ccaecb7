using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A list of cards, as the site has them since 2024: below the title of a list, paragraphs of which each is an entry: [label] title, [date],
/// summary, one a line, without any marker.
/// </summary>
internal static class CardLayout
{
    // Credit, label, title, date.
    private const int MaxHeadLines = 4;

    internal static bool Is(ReadOnlySpan<char> text, LayoutBuilder layout)
    {
        Span<Block> blocks = layout.Blocks.Items;
        if (blocks.Length == 0 || blocks[0].Kind != LineKind.Text
            || !(layout.KindOf(text, layout.Lines[blocks[0].FirstLine].Text) is { } kind && kind != PageKind.OfficeHome))
        {
            return false;
        }

        int cards = 0;
        int others = 0;
        bool spaced = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = Below(blocks, i);
            if (block.Kind != LineKind.Text || block.Indent > 1)
            {
                return false;
            }

            bool opens = OpensSpaced(text, layout, blocks, i);
            int of = opens ? 1 : Cards(text, layout, in block);
            spaced = opens || (spaced && of == 0);
            cards += of;
            others += of == 0 && !spaced && block.LineCount > 0 && !IsGroup(text, layout, in block) ? 1 : 0;
        }

        return cards >= 2 && others * 2 <= cards && !IsOneArticle(text, layout, blocks[0]) && !HasTableRows(text, layout);
    }

    internal static void Read(ReadOnlySpan<char> text, LayoutBuilder layout)
    {
        Span<Block> blocks = layout.Blocks.Items;
        int first = 0;
        while (!OpensSpaced(text, layout, blocks, first) && Cards(text, layout, Below(blocks, first)) == 0)
        {
            first++;
        }

        int start = first > 0 && IsGroup(text, layout, in blocks[first - 1]) ? first - 1 : first;
        ListTop top = TopMatter.Find(text, layout, Below(blocks, start).FirstLine);
        Slice group = default;
        int run = 0;
        for (int i = start; i < blocks.Length; i++)
        {
            Block block = Below(blocks, i);
            if (IsGroup(text, layout, in block))
            {
                group = layout.Lines[block.FirstLine].Text;
                layout.Place(block.FirstLine, SegmentRole.Group);
                run++;
                continue;
            }

            for (int line = block.FirstLine; line < block.EndLine; line++)
            {
                bool isFirst = line == block.FirstLine;
                bool opens = isFirst ? layout.Nodes.Count == 0 || Opens(text, layout, blocks, i) : OpensCard(text, layout, in block, line);
                if (opens)
                {
                    Draft.Open(layout, -1, default, group, run);
                }

                Draft.AddLine(text, layout, line, opensParagraph: opens || isFirst);
            }
        }

        TopMatter.Read(text, layout, top);
    }

    // The lines below the title, where nothing parts them from it.
    private static Block Below(Span<Block> blocks, int index)
    {
        Block block = blocks[index];
        if (index == 0)
        {
            block.FirstLine++;
            block.LineCount--;
        }

        return block;
    }

    // A paragraph that holds a card opens an entry, and so does a type above a title in paragraphs of their own; below such a pair other paragraphs go on.
    private static bool Opens(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index) =>
        OpensSpaced(text, layout, blocks, index) || Cards(text, layout, Below(blocks, index)) > 0
        || (index > 0 && !OpensSpaced(text, layout, blocks, index - 1) && !Prose.IsText(layout.Lines[blocks[index].FirstLine].Text.In(text)));

    private static bool OpensSpaced(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index)
    {
        if (index == 0 || index + 1 >= blocks.Length || blocks[index].LineCount != 1 || blocks[index + 1].LineCount != 1)
        {
            return false;
        }

        return PagePhrases.Types.Contains(layout.Lines[blocks[index].FirstLine].Text.In(text)) && !IsTail(text, layout, blocks[index + 1].FirstLine);
    }

    // What an image shows, then type, title, lead and date of the page itself: a list whose first card has a type has another card with one.
    private static bool IsOneArticle(ReadOnlySpan<char> text, LayoutBuilder layout, in Block first)
    {
        int type = first.FirstLine + 1;
        if (first.LineCount < MaxHeadLines || !PagePhrases.Types.Contains(layout.Lines[type].Text.In(text)))
        {
            return false;
        }

        for (int line = type + 1; line < layout.Lines.Count; line++)
        {
            if (PagePhrases.Types.Contains(layout.Lines[line].Text.In(text)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasTableRows(ReadOnlySpan<char> text, LayoutBuilder layout)
    {
        foreach (ref readonly Line line in layout.Lines.Items)
        {
            if (PlainLayout.IsTableRow(text, line.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGroup(ReadOnlySpan<char> text, LayoutBuilder layout, in Block block)
    {
        ReadOnlySpan<char> line = layout.Lines[block.FirstLine].Text.In(text);
        return block.LineCount == 1 && (Headings.IsPeriod(line) || Headings.IsKnownList(line));
    }

    // How many cards a paragraph holds: each opens with a line that is no text and ends with one that is, or with a date.
    private static int Cards(ReadOnlySpan<char> text, LayoutBuilder layout, in Block block)
    {
        if (block.LineCount < 2 || IsTail(text, layout, block.FirstLine))
        {
            return 0;
        }

        int cards = 0;
        int head = 0;
        for (int line = block.FirstLine; line < block.EndLine; line++)
        {
            bool tail = IsTail(text, layout, line);
            cards += tail && head > 0 ? 1 : 0;
            head = tail ? 0 : head + 1;
            if (head > MaxHeadLines)
            {
                return 0;
            }
        }

        // A type and a title make a card without a summary.
        return cards == 0 && block.LineCount == 2 && PagePhrases.Types.Contains(layout.Lines[block.FirstLine].Text.In(text)) ? 1 : cards;
    }

    private static bool OpensCard(ReadOnlySpan<char> text, LayoutBuilder layout, in Block block, int line) =>
        line + 1 < block.EndLine && IsTail(text, layout, line - 1) && !IsTail(text, layout, line) && !Byline.Is(layout.Lines[line].Text.In(text));

    private static bool IsTail(ReadOnlySpan<char> text, LayoutBuilder layout, int line) =>
        Prose.IsText(layout.Lines[line].Text.In(text)) || layout.IsDated(text, line);
}
