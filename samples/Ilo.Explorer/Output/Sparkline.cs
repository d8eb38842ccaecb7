using System.Globalization;
using System.Text;

namespace Ilo.Explorer.Output;

/// <summary>Draws counts by year as one line of blocks over a line of years.</summary>
internal static class Sparkline
{
    private const string Levels = "▁▂▃▄▅▆▇█";

    // A year as '14 and a gap.
    private const int Roomy = 4;
    private const int YearLabel = 5;

    /// <summary>Returns the blocks and the years below them; each year that has any has a block.</summary>
    /// <param name="counts">The count of each year, from <paramref name="firstYear"/> on.</param>
    /// <param name="firstYear">The first year.</param>
    /// <param name="width">How many cells there are at most; where there are more years than cells, the last ones are shown.</param>
    internal static (string Blocks, string Years) Of(IReadOnlyList<int> counts, int firstYear, int width)
    {
        int skipped = Math.Max(counts.Count - width, 0);
        int[] shown = [.. counts.Skip(skipped)];
        int most = Math.Max(shown.Max(), 1);
        int cells = Math.Clamp(width / shown.Length, 1, Roomy);
        StringBuilder blocks = new();
        foreach (int count in shown)
        {
            char block = count == 0 ? ' ' : Levels[Math.Min((count * Levels.Length / most) - (count * Levels.Length % most == 0 ? 1 : 0), Levels.Length - 1)];
            blocks.Append(block, Math.Max(cells - 1, 1)).Append(' ', cells > 1 ? 1 : 0);
        }

        return (blocks.ToString().TrimEnd(), Years(firstYear + skipped, shown.Length, cells));
    }

    private static string Years(int first, int years, int cells)
    {
        StringBuilder line = new();
        int step = cells == Roomy ? 1 : (YearLabel + cells - 1) / cells;
        for (int i = 0; i < years; i += step)
        {
            string year = (first + i).ToString("0000", CultureInfo.InvariantCulture);
            line.Append(cells == Roomy ? $"'{year[2..]}" : year);
            line.Append(' ', Math.Max((Math.Min(i + step, years) * cells) - line.Length, 0));
        }

        return line.ToString().TrimEnd();
    }
}
