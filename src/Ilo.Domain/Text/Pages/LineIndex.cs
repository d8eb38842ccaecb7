using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Text.Pages;

/// <summary>Counts positions in lines and columns, from a table of line starts.</summary>
internal readonly struct LineIndex(int[] starts)
{
    internal static LineIndex Of(Scratch scratch)
    {
        int[] starts = new int[scratch.Lines.Count];
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = scratch.Lines[i].Start;
        }

        return new(starts);
    }

    internal SourceReference Reference(string sourceName, TextSpan span)
    {
        int line = starts is null ? 0 : Array.BinarySearch(starts, span.Start);
        line = line >= 0 ? line : Math.Max(0, ~line - 1);
        return new(sourceName, span, line, span.Start - (starts is null || starts.Length == 0 ? 0 : starts[line]));
    }
}
