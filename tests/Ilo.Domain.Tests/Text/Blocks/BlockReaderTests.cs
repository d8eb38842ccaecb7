using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Tests.Text.Blocks;

public sealed class BlockReaderTests
{
    [Theory]
    [InlineData("Kelp\nSalt", "Text 0-2 indent 0")]
    [InlineData("Kelp\n Salt\nSand", "Text 0-3 indent 0")]
    [InlineData("Kelp\n  Salt", "Text 0-1 indent 0; Text 1-2 indent 2")]
    [InlineData("    Kelp\n   Salt\n     Sand", "Text 0-3 indent 4")]
    [InlineData("    Kelp\n  Salt", "Text 0-1 indent 4; Text 1-2 indent 2")]
    [InlineData("Kelp\n\nSalt", "Text 0-1 indent 0; Text 2-3 indent 0 blanks 1")]
    [InlineData("\n\nKelp\n\n\n\nSalt\nSand", "Text 2-3 indent 0 blanks 2; Text 6-8 indent 0 blanks 3")]
    public void Read_Paragraph_GoesOnAtItsOwnIndent(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("1. Kelp\nSalt", "Number 0-1 indent 0; Text 1-2 indent 0")]
    [InlineData("1. Kelp\n Salt\n    Sand", "Number 0-3 indent 0")]
    [InlineData("  1. Kelp\n  Salt", "Number 0-1 indent 2; Text 1-2 indent 2")]
    [InlineData("  - Kelp\n   Salt\n  - Sand", "Bullet 0-2 indent 2; Bullet 2-3 indent 2")]
    [InlineData("Kelp\n- Salt", "Text 0-1 indent 0; Bullet 1-2 indent 0")]
    [InlineData("-\n  Salt\nSand", "Dash 0-1 indent 0; Text 1-2 indent 2; Text 2-3 indent 0")]
    [InlineData("1. Kelp\n\n  Salt", "Number 0-1 indent 0; Text 2-3 indent 2 blanks 1")]
    public void Read_Marker_OpensABlockThatDeeperLinesContinue(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("> Home\n\n\nKelp", "Text 3-4 indent 0 blanks 2")]
    [InlineData("\n\n> Home\nKelp", "Text 3-4 indent 0")]
    [InlineData("Kelp\n> Home\nSalt", "Text 0-1 indent 0; Text 2-3 indent 0")]
    public void Read_Boilerplate_DividesAndTakesTheBlankLinesAboveWithIt(string text, string expected) => Assert.Equal(expected, Show(text));

    private static string Show(string text)
    {
        Pool<Line> lines = new();
        Pool<Block> blocks = new();
        LineSplitter.Split(text, lines, new());
        Boilerplate.Mark(text, lines.Items);
        BlockReader.Read(lines.Items, blocks);
        return string.Join("; ", blocks.Items.ToArray().Select(block =>
            $"{block.Kind} {block.FirstLine}-{block.EndLine} indent {block.Indent}" + (block.BlanksBefore == 0 ? "" : $" blanks {block.BlanksBefore}")));
    }
}
