using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// The numbered style: an entry opens with its number at an indent below four, or without one behind a gap; deeper lines are its body;
/// a line at the margin is a heading if it is short and an entry follows.
/// </summary>
internal static class ListLayout
{
    internal const int BodyIndent = 3;

    // A date line this far behind a gap makes the lines an entry without a number.
    private const int MaxHeadBlocks = 4;
    private const int MaxHeadLines = 8;

    private const int MaxKickerGap = 2;
    private const int MaxKickerWords = 5;

    /// <summary>Returns the first block of the first entry, or -1.</summary>
    internal static int FindStart(LayoutBuilder layout)
    {
        Span<Block> blocks = layout.Blocks.Items;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (IsNumbered(blocks, i))
            {
                // Lines at body depth above the first number are an entry whose number is lost, but for those below a bullet.
                int first = i;
                while (first > 0 && blocks[first - 1].Kind == LineKind.Text && blocks[first - 1].Indent >= BodyIndent)
                {
                    first--;
                }

                return first > 0 && blocks[first - 1].Kind == LineKind.Bullet && blocks[first - 1].Indent < BodyIndent ? i : first;
            }
        }

        return -1;
    }

    /// <summary>A number that opens an entry: points of a list inside a text stand line by line, entries have blank lines or a body.</summary>
    internal static bool IsNumbered(Span<Block> blocks, int index)
    {
        ref Block block = ref blocks[index];
        if (block.Kind != LineKind.Number || block.Indent > BodyIndent)
        {
            return false;
        }

        bool tight = (index > 0 && block.BlanksBefore == 0 && blocks[index - 1].Kind == LineKind.Number)
            || (index + 1 < blocks.Length && blocks[index + 1].BlanksBefore == 0 && blocks[index + 1].Kind == LineKind.Number);
        return !tight || block.LineCount > 1;
    }

    /// <summary>Reads entries and headings to the end of the page.</summary>
    internal static void Read(ReadOnlySpan<char> text, LayoutBuilder layout, int start, Slice group, int run)
    {
        Span<Block> blocks = layout.Blocks.Items;
        int last = 0;
        bool open = false;
        bool underHeading = !group.IsEmpty;
        bool isFlat = IsFlat(text, layout, blocks);
        int nextEntry = -1;
        for (int i = start; i < blocks.Length; i++)
        {
            ref Block block = ref blocks[i];
            if (IsNumbered(blocks, i))
            {
                ref readonly Line line = ref layout.Lines[block.FirstLine];
                bool lost = !underHeading && IsHeadingLost(in block, line.Number, last, open);
                if (lost)
                {
                    run++;
                    group = default;
                }
                else if (open && line.Number != last + 1)
                {
                    layout.Report(DiagnosticDescriptors.NumberOutOfOrder, line.Marker, Number(line.Number), Number(last));
                }

                Draft.Open(layout, line.Number, line.Marker, group, run);
                layout.Nodes[layout.Nodes.Count - 1].IsBelowLostHeading = lost;
                Draft.AddBlock(text, layout, in block);
                last = line.Number;
                open = true;
                underHeading = false;
            }
            else if (!isFlat && IsMarginEntry(text, layout, blocks, i))
            {
                Draft.Open(layout, -1, default, group, run);
                Draft.AddBlock(text, layout, in block);
                open = true;
                underHeading = false;
            }
            else if (IsMargin(in block) && !(isFlat && open && !IsFlatHeading(text, layout, blocks, i)))
            {
                if (TakeMargin(text, layout, blocks, i, ref group))
                {
                    run++;
                    last = 0;
                    open = false;
                    underHeading = true;
                }
            }
            else if (!open || OpensUnnumbered(text, layout, blocks, i, last, ref nextEntry))
            {
                Draft.Open(layout, -1, default, group, run);
                Draft.AddBlock(text, layout, in block);
                layout.Nodes[layout.Nodes.Count - 1].HasLostNumber = true;

                // A lost number is still counted by the ones that follow.
                last++;
                open = true;
                underHeading = false;
            }
            else
            {
                Draft.AddBlock(text, layout, in block);
            }
        }
    }

    // A gap, or a count that begins anew, shows that a heading stood here.
    private static bool IsHeadingLost(in Block block, int number, int last, bool open) =>
        block.AfterGap || (open && number <= last);

    // Behind a gap, or where the number below tells that one is missing and the entry above is complete.
    private static bool OpensUnnumbered(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index, int last, ref int nextEntry)
    {
        if (blocks[index].Kind != LineKind.Text)
        {
            return false;
        }

        // Looked for once for all blocks above it, so that time stays linear.
        if (nextEntry <= index)
        {
            nextEntry = NextEntry(blocks, index + 1);
        }

        bool isMissing = nextEntry < blocks.Length && IsNumbered(blocks, nextEntry) && layout.Lines[blocks[nextEntry].FirstLine].Number == last + 2;
        if (LacksTitle(text, layout, in blocks[index], isMissing))
        {
            return false;
        }

        return blocks[index].AfterGap
            ? isMissing || HasDate(text, layout, blocks, index, nextEntry)
            : isMissing && !Prose.IsText(layout.Lines[blocks[index].FirstLine].Text.In(text)) && HasDate(text, layout, blocks, index, nextEntry)
                && IsComplete(text, layout);
    }

    // Behind a credit, or a kicker in a paragraph of its own, a gap shows that a line between it and the title was lost.
    private static bool LacksTitle(ReadOnlySpan<char> text, LayoutBuilder layout, in Block block, bool isMissing)
    {
        ref EntryNode node = ref layout.Nodes[layout.Nodes.Count - 1];
        if (node.PartCount != 1)
        {
            return node.PartCount == 0;
        }

        Slice only = layout.Parts[node.FirstPart].Text;
        if (text[only.Start] == '©')
        {
            return true;
        }

        return !isMissing && block.BlanksBefore == MaxKickerGap && Prose.CountWords(only.In(text), MaxKickerWords + 1) <= MaxKickerWords;
    }

    private static int NextEntry(Span<Block> blocks, int index)
    {
        while (index < blocks.Length && !IsNumbered(blocks, index) && !IsMargin(in blocks[index]))
        {
            index++;
        }

        return index;
    }

    private static bool HasDate(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index, int end)
    {
        int lines = 0;
        for (int i = index; i < Math.Min(end, index + MaxHeadBlocks); i++)
        {
            for (int line = blocks[i].FirstLine; line < blocks[i].EndLine && lines < MaxHeadLines; line++, lines++)
            {
                if (layout.IsDated(text, line))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The entry opened last has its date: another date line cannot be its own.
    private static bool IsComplete(ReadOnlySpan<char> text, LayoutBuilder layout)
    {
        ref EntryNode node = ref layout.Nodes[layout.Nodes.Count - 1];
        for (int i = node.FirstPart; i < Math.Min(node.EndPart, node.FirstPart + MaxHeadLines); i++)
        {
            if (layout.IsDated(text, layout.Parts[i].Line))
            {
                return true;
            }
        }

        return false;
    }

    // A title and a date line right below it at the margin: an entry that has lost number and indent.
    private static bool IsMarginEntry(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index)
    {
        ref Block block = ref blocks[index];
        if (!IsMargin(in block) || block.LineCount < 2)
        {
            return false;
        }

        Slice title = layout.Lines[block.FirstLine].Text;
        Slice date = layout.Lines[block.FirstLine + 1].Text;
        return Prose.IsTitle(title.In(text)) && !Headings.IsPeriod(title.In(text)) && !layout.IsDated(text, block.FirstLine)
            && (layout.IsDated(text, block.FirstLine + 1) || DateLineReader.TryReadLoose(text, date, out _));
    }

    private static bool IsMargin(in Block block) => block.Kind == LineKind.Text && block.Indent < BodyIndent - 1;

    // All indents are lost: the numbers stand at the margin, none deeper, and a date line at the margin below one of them.
    private static bool IsFlat(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks)
    {
        bool dated = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (!IsNumbered(blocks, i))
            {
                continue;
            }

            if (blocks[i].Indent > 0)
            {
                return false;
            }

            for (int below = i + 1; !dated && below < Math.Min(blocks.Length, i + MaxHeadBlocks) && IsMargin(in blocks[below]); below++)
            {
                dated = layout.IsDated(text, blocks[below].FirstLine);
            }
        }

        return dated;
    }

    private static bool IsFlatHeading(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index)
    {
        ReadOnlySpan<char> line = layout.Lines[blocks[index].FirstLine].Text.In(text);
        bool entryFollows = index + 1 < blocks.Length && IsNumbered(blocks, index + 1);
        return entryFollows && blocks[index].LineCount == 1
            && (Headings.IsPeriod(line) || Headings.IsKnownList(line)
                || (Prose.IsHeading(line) && (blocks[index].AfterGap || CountsAnew(layout, blocks, index))));
    }

    // The numbers begin anew below the line.
    private static bool CountsAnew(LayoutBuilder layout, Span<Block> blocks, int index) =>
        blocks[index].BlanksBefore > 0 && layout.Lines[blocks[index + 1].FirstLine].Number == 1;

    // A heading becomes the group of what follows; other text between two lists belongs to no entry, and is reported with all that no stage placed.
    private static bool TakeMargin(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index, ref Slice group)
    {
        ref Block block = ref blocks[index];
        bool entryFollows = index + 1 < blocks.Length
            && (IsNumbered(blocks, index + 1) || blocks[index + 1].Indent >= BodyIndent - 1 || IsMarginEntry(text, layout, blocks, index + 1));
        int last = block.EndLine - 1;
        Slice heading = layout.Lines[last].Text;
        bool isHeading = Headings.IsPeriod(heading.In(text)) || (block.LineCount == 1 && Prose.IsHeading(heading.In(text)));
        if (isHeading && entryFollows)
        {
            group = heading;
            layout.Place(last, SegmentRole.Group);
            return true;
        }

        if (isHeading)
        {
            layout.Place(last, SegmentRole.Unplaced);
            layout.ReportQuoted(DiagnosticDescriptors.HeadingWithoutEntries, heading);
        }

        return false;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
