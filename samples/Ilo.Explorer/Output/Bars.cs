namespace Ilo.Explorer.Output;

/// <summary>Bar charts of counts: the label before, then the number, then the bar.</summary>
internal static class Bars
{
    private const int WidestBar = 60;
    private const int LeastBar = 8;
    private const int Gap = 2;

    /// <summary>Writes a heading and one bar for each count, the longest as wide as the terminal lets it.</summary>
    internal static void Write(Terminal terminal, string heading, IReadOnlyList<Bar> bars)
    {
        if (bars.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine(Paint.In(terminal, Colour.Bold, heading));
        foreach (string row in Rows(terminal, bars, terminal.Width - Gap))
        {
            terminal.Out.WriteLine($"{new string(' ', Gap)}{row}".TrimEnd());
        }

        terminal.Out.WriteLine();
    }

    /// <summary>Returns one line for each count, at most so many cells wide.</summary>
    internal static IEnumerable<string> Rows(Terminal terminal, IReadOnlyList<Bar> bars, int width)
    {
        int most = Math.Max(bars.Max(bar => bar.Kind == BarKind.Others ? 0 : bar.Count), 1);
        int number = Numbers.Text(bars.Max(bar => bar.Count)).Length;
        int label = Math.Min(bars.Max(bar => Paint.Cells(bar.Label)), Room(number, width));
        int widest = Math.Clamp(width - label - number - Gap - 1, 1, WidestBar);
        foreach (Bar bar in bars)
        {
            string drawn = Paint.In(terminal, bar.Kind == BarKind.Value ? Colour.Cyan : Colour.Grey, Drawn(bar, most, widest));
            yield return $"{Paint.Fit(bar.Label, label)}{new string(' ', Gap)}{Numbers.Text(bar.Count).PadLeft(number)} {drawn}".TrimEnd();
        }
    }

    /// <summary>Returns how many cells a label has beside bars of so many at most, in lines of a width.</summary>
    internal static int RoomForLabel(int most, int width) => Room(Numbers.Text(most).Length, width - Gap);

    private static int Room(int number, int width) => Math.Max(width - number - Gap - 1 - LeastBar, width / 3);

    // Anything that is there can be seen: its bar has an eighth of a cell at least, or a whole light one.
    private static string Drawn(Bar bar, int most, int widest)
    {
        if (bar.Kind == BarKind.Others)
        {
            return "";
        }

        int eighths = (int)((long)bar.Count * widest * 8 / most);
        eighths = bar.Count > 0 ? Math.Max(eighths, 1) : 0;
        if (bar.Kind == BarKind.None)
        {
            return new('░', (eighths + 7) / 8);
        }

        string full = new('█', eighths / 8);
        return eighths % 8 == 0 ? full : full + "▏▎▍▌▋▊▉"[(eighths % 8) - 1];
    }
}
