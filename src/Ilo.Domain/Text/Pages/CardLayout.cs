using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
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

    internal static bool Is(ReadOnlySpan<char> text, Scratch scratch)
    {
        Span<Block> blocks = scratch.Blocks.Items;
        if (blocks.Length < 2 || blocks[0].LineCount > 2 || !IsListTitle(scratch.Lines[blocks[0].FirstLine].Text.In(text)))
        {
            return false;
        }

        int cards = 0;
        int others = 0;
        for (int i = 1; i < blocks.Length; i++)
        {
            if (blocks[i].Kind != LineKind.Text || blocks[i].Indent > 1)
            {
                return false;
            }

            int of = Cards(text, scratch, in blocks[i]);
            cards += of;
            others += of == 0 && !IsGroup(text, scratch, in blocks[i]) ? 1 : 0;
        }

        foreach (ref Line line in scratch.Lines.Items)
        {
            if (PlainLayout.IsTableRow(text, line.Text))
            {
                return false;
            }
        }

        return cards >= 2 && others * 2 <= cards;
    }

    internal static void Read(ReadOnlySpan<char> text, Scratch scratch)
    {
        Span<Block> blocks = scratch.Blocks.Items;
        int first = 1;
        while (Cards(text, scratch, in blocks[first]) == 0)
        {
            first++;
        }

        int start = first > 1 && IsGroup(text, scratch, in blocks[first - 1]) ? first - 1 : first;
        _ = TopMatter.ReadLines(text, scratch, scratch.Blocks[start].FirstLine);
        Slice group = default;
        int run = 0;
        for (int i = start; i < blocks.Length; i++)
        {
            if (IsGroup(text, scratch, in blocks[i]))
            {
                group = scratch.Lines[blocks[i].FirstLine].Text;
                scratch.Place(blocks[i].FirstLine, SegmentRole.Group);
                run++;
                continue;
            }

            for (int line = blocks[i].FirstLine; line < blocks[i].EndLine; line++)
            {
                bool opens = line == blocks[i].FirstLine ? scratch.Drafts.Count == 0 || Cards(text, scratch, in blocks[i]) > 0 || !Prose.IsText(scratch.Lines[line].Text.In(text)) : OpensCard(text, scratch, in blocks[i], line);
                if (opens)
                {
                    Draft.Open(scratch, -1, default, group, run);
                }

                Draft.AddLine(text, scratch, line, opensParagraph: opens);
            }
        }
    }

    private static bool IsListTitle(ReadOnlySpan<char> title) => PageKinds.OfTitle(title) is { } kind && kind != PageKind.OfficeHome;

    private static bool IsGroup(ReadOnlySpan<char> text, Scratch scratch, in Block block)
    {
        ReadOnlySpan<char> line = scratch.Lines[block.FirstLine].Text.In(text);
        return block.LineCount == 1 && (Headings.IsPeriod(line) || Headings.IsKnownList(line));
    }

    // How many cards a paragraph holds: each opens with a line that is no text and ends with one that is, or with a date.
    private static int Cards(ReadOnlySpan<char> text, Scratch scratch, in Block block)
    {
        if (block.LineCount < 2 || IsTail(text, scratch, block.FirstLine))
        {
            return 0;
        }

        int cards = 0;
        int head = 0;
        for (int line = block.FirstLine; line < block.EndLine; line++)
        {
            bool tail = IsTail(text, scratch, line);
            cards += tail && head > 0 ? 1 : 0;
            head = tail ? 0 : head + 1;
            if (head > MaxHeadLines)
            {
                return 0;
            }
        }

        // A type and a title make a card without a summary.
        return cards == 0 && block.LineCount == 2 && PagePhrases.Types.Contains(scratch.Lines[block.FirstLine].Text.In(text)) ? 1 : cards;
    }

    private static bool OpensCard(ReadOnlySpan<char> text, Scratch scratch, in Block block, int line) =>
        line + 1 < block.EndLine && IsTail(text, scratch, line - 1) && !IsTail(text, scratch, line) && !Byline.Is(scratch.Lines[line].Text.In(text));

    private static bool IsTail(ReadOnlySpan<char> text, Scratch scratch, int line) =>
        Prose.IsText(scratch.Lines[line].Text.In(text)) || DateLineReader.IsDated(text, scratch.Lines[line].Text);
}
