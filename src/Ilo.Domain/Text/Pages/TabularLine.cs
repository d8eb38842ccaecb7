using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>Tells the rows of a table that is no list: lines of three cells and more, parted by tabs or bars, of which two of as many stand together.</summary>
internal static class TabularLine
{
    private const int LeastCells = 3;

    internal static bool Is(ReadOnlySpan<char> text, PageLines lines, int line)
    {
        int cells = Cells(text, lines[line]);
        return cells >= LeastCells
            && ((line > 0 && Cells(text, lines[line - 1]) == cells) || (line + 1 < lines.Count && Cells(text, lines[line + 1]) == cells));
    }

    private static int Cells(ReadOnlySpan<char> text, in Line line) => 1 + line.Text.In(text).CountAny(Bars.CellEnds);
}
