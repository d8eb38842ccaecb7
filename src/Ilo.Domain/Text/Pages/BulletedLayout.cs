using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// The bulleted style: a bullet that opens with a date line is an entry, and the bullet above it, less deep and without a date, is its group. Other
/// bullets are no entries, and are reported with all that no stage placed.
/// </summary>
internal static class BulletedLayout
{
    /// <summary>Returns the first block that is an entry or the group above one, or -1.</summary>
    internal static int FindStart(ReadOnlySpan<char> text, Scratch scratch)
    {
        Span<Block> blocks = scratch.Blocks.Items;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (IsEntry(text, scratch, in blocks[i]))
            {
                return i > 0 && IsParent(blocks, i - 1, i) ? i - 1 : i;
            }
        }

        return -1;
    }

    internal static bool IsEntry(ReadOnlySpan<char> text, Scratch scratch, in Block block) =>
        block.Kind == LineKind.Bullet && block.LineCount > 1
        && DateLineReader.TryRead(text, scratch.Lines[block.FirstLine].Text, out DateHead head)
        && (head.Place.IsEmpty || DateLineReader.IsPlace(head.Place.In(text)));

    internal static void Read(ReadOnlySpan<char> text, Scratch scratch, int start, Slice group)
    {
        Span<Block> blocks = scratch.Blocks.Items;
        int run = 0;
        int depth = 0;
        for (int i = start; i < blocks.Length; i++)
        {
            ref Block block = ref blocks[i];
            ref Line line = ref scratch.Lines[block.FirstLine];
            if (IsEntry(text, scratch, in block))
            {
                Draft.Open(scratch, -1, line.Marker, group, run);
                Draft.AddBlock(scratch, in block);
                depth = block.Indent;
            }
            else if (IsHeading(text, scratch, blocks, i, depth))
            {
                group = line.Text;
                scratch.Place(block.FirstLine, SegmentRole.Group);
                run++;
            }
            else if (block.Indent > depth)
            {
                Draft.AddBlock(scratch, in block);
            }
        }
    }

    // Less deep than the entries above or below it; a bare line may stand as deep as they do.
    private static bool IsHeading(ReadOnlySpan<char> text, Scratch scratch, Span<Block> blocks, int index, int depth)
    {
        ref Block block = ref blocks[index];
        bool entryFollows = index + 1 < blocks.Length && IsEntry(text, scratch, in blocks[index + 1]);
        return block.LineCount == 1 && entryFollows
            && (block.Indent < depth || blocks[index + 1].Indent > block.Indent || (block.Kind == LineKind.Text && block.Indent == depth && Prose.IsHeading(scratch.Lines[block.FirstLine].Text.In(text))));
    }

    private static bool IsParent(Span<Block> blocks, int parent, int child) =>
        blocks[parent].Kind == LineKind.Bullet && blocks[parent].LineCount == 1 && blocks[parent].Indent < blocks[child].Indent;
}
