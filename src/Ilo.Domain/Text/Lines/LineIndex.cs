using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text.Lines;

/// <summary>Counts positions of the text as given in lines and columns, from a table of line starts, and says which page they are of.</summary>
internal readonly struct LineIndex(int[] starts, Uri? address)
{
    internal static LineIndex Of(ReadOnlySpan<int> lines, PositionMap map, Uri? address)
    {
        int[] starts = new int[lines.Length];
        for (int i = 0; i < starts.Length; i++)
        {
            // Right behind the line end above: what was taken out at a line's start is of that line.
            starts[i] = lines[i] == 0 ? 0 : map.Of(lines[i] - 1) + 1;
        }

        return new(starts, address);
    }

    internal SourceReference Reference(string sourceName, Slice at) => Reference(sourceName, TextSpan.FromBounds(at.Start, at.End));

    internal SourceReference Reference(string sourceName, TextSpan span)
    {
        int line = starts is null ? 0 : Array.BinarySearch(starts, span.Start);
        line = line >= 0 ? line : Math.Max(0, ~line - 1);
        return new(sourceName, span, line, span.Start - (starts is null || starts.Length == 0 ? 0 : starts[line])) { Address = address };
    }
}
