using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Blocks;

/// <summary>Groups lines into blocks. Total: every line that is neither blank nor boilerplate lands in exactly one block.</summary>
internal static class BlockReader
{
    // Body lines stand at least this much deeper than the text above them where they are no part of it.
    private const int Step = 2;

    [MethodImpl(Compiled.Once)]
    internal static void Read(ReadOnlySpan<Line> lines, Pool<Block> blocks)
    {
        int blanks = 0;
        bool open = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind == LineKind.Blank)
            {
                blanks++;
                open = false;
                continue;
            }

            if (lines[i].Kind == LineKind.Boilerplate)
            {
                // What is left out takes its blank lines with it.
                blanks = 0;
                open = false;
                continue;
            }

            if (open && Continues(blocks[blocks.Count - 1], in lines[i]))
            {
                blocks[blocks.Count - 1].LineCount++;
                continue;
            }

            ref Block block = ref blocks.Add();
            block.FirstLine = i;
            block.LineCount = 1;
            block.BlanksBefore = blanks;
            block.Indent = lines[i].Indent;
            block.Kind = lines[i].Kind;
            blanks = 0;
            open = block.Kind != LineKind.Dash;
        }
    }

    // A marker always opens a block. Under a marker, deeper lines continue it; a paragraph goes on at its own indent.
    private static bool Continues(in Block block, in Line line) =>
        line.Kind == LineKind.Text
        && (block.Kind == LineKind.Text ? Math.Abs(line.Indent - block.Indent) < Step : line.Indent > block.Indent);
}
