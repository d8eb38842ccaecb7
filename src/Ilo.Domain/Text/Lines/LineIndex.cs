using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text.Lines;

/// <summary>Counts positions of the text as given in lines and columns, from a table of line starts, and says which page they are of.</summary>
internal readonly struct LineIndex(int[] starts, Uri? address)
{
    internal static LineIndex Of(ReadOnlySpan<int> lines, PositionMap map, Uri? address)
    {
        if (map.IsPlain)
        {
            return new(lines.ToArray(), address);
        }

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
        int line = starts is null ? 0 : LineOf(starts, span.Start);
        return new(sourceName, span, line, span.Start - (starts is null || starts.Length == 0 ? 0 : starts[line])) { Address = address };
    }

    // The last line that starts at the position or before it.
    private static int LineOf(int[] starts, int position)
    {
        int line = 0;
        for (int count = starts.Length; count > 1;)
        {
            int half = count / 2;
            line = starts[line + half] <= position ? line + half : line;
            count -= half;
        }

        return line;
    }
}
