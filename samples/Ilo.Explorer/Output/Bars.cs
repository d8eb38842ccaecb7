namespace Ilo.Explorer.Output;

/// <summary>A bar chart of counts.</summary>
internal static class Bars
{
    private const int WidestBar = 60;

    /// <summary>Writes a heading and one bar for each count, the longest as wide as the terminal lets it.</summary>
    internal static void Write(Terminal terminal, string heading, IReadOnlyList<(string Label, int Count)> bars)
    {
        if (bars.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine(Paint.In(terminal, Colour.Bold, heading));
        int most = Math.Max(bars.Max(bar => bar.Count), 1);
        int number = Numbers.Text(most).Length;
        int label = Math.Min(bars.Max(bar => Paint.Cells(bar.Label)), terminal.Width / 2);
        int widest = Math.Clamp(terminal.Width - label - number - 6, 1, WidestBar);
        foreach ((string name, int count) in bars)
        {
            string bar = Paint.In(terminal, Colour.Cyan, Bar(count, most, widest));
            terminal.Out.WriteLine($"  {Paint.Fit(name, label)}  {Numbers.Text(count).PadLeft(number)} {bar}".TrimEnd());
        }

        terminal.Out.WriteLine();
    }

    // Anything that is there can be seen: its bar has an eighth of a cell at least.
    private static string Bar(int count, int most, int widest)
    {
        int eighths = (int)((long)count * widest * 8 / most);
        eighths = count > 0 ? Math.Max(eighths, 1) : 0;
        string full = new('█', eighths / 8);
        return eighths % 8 == 0 ? full : full + "▏▎▍▌▋▊▉"[(eighths % 8) - 1];
    }
}
