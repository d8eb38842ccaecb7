using System.Text;

namespace Ilo.Explorer.Output.Lists;

/// <summary>Where the columns of a table stand.</summary>
/// <param name="bands">The columns that stand side by side, by their numbers; the bands stand one below the other.</param>
/// <param name="columns">The columns.</param>
/// <param name="widths">How wide each is, in cells.</param>
internal sealed class TableLayout(IReadOnlyList<int[]> bands, IReadOnlyList<TableColumn> columns, int[] widths)
{
    // A title narrower than this is a column of words.
    private const int LeastFirst = 28;
    private const int Gap = 2;
    private const int Indent = 2;

    /// <summary>Gets how many cells the widest band takes.</summary>
    internal int Width => bands.Max(band => IndentOf(band) + band.Sum(i => widths[i]) + (Gap * (band.Length - 1)));

    /// <summary>Lays out columns in so many cells: all side by side, or where that leaves too little for the first, the others below it.</summary>
    internal static TableLayout Of(IReadOnlyList<TableColumn> columns, int width)
    {
        int[] widths = [.. columns.Select((column, i) => i == 0 ? Math.Min(column.Widest, LeastFirst) : column.Least)];
        int[] all = [.. Enumerable.Range(0, columns.Count)];
        if (widths.Sum() + (Gap * (columns.Count - 1)) <= width)
        {
            Spread(columns, widths, all, width);
            return new([all], columns, widths);
        }

        widths[0] = Math.Min(columns[0].Widest, width);
        List<int[]> bands = [[0]];
        for (int next = 1; next < columns.Count;)
        {
            int first = next;
            for (int taken = Indent; next < columns.Count && (next == first || taken + columns[next].Least <= width); next++)
            {
                widths[next] = Math.Min(columns[next].Least, width - Indent);
                taken += widths[next] + Gap;
            }

            int[] band = [.. Enumerable.Range(first, next - first)];
            Spread(columns, widths, band, width - Indent);
            bands.Add(band);
        }

        return new(bands, columns, widths);
    }

    /// <summary>Returns the lines of one row, without spaces at their ends, and whether they stand below the first of its columns.</summary>
    /// <param name="cells">The values, as many as there are columns.</param>
    /// <param name="isHeading">Whether they are the headings; of another row, a band without values is left out.</param>
    internal IEnumerable<(string Text, bool IsBelow)> Lines(string[] cells, bool isHeading) =>
        bands.Where(band => isHeading || band[0] == 0 || band.Any(i => cells[i].Length > 0))
            .SelectMany(band => Lines(cells, band).Select(line => (line, band[0] > 0)));

    // What is left over goes to those that could be wider, the first of them first.
    private static void Spread(IReadOnlyList<TableColumn> columns, int[] widths, int[] band, int width)
    {
        int left = width - band.Sum(i => widths[i]) - (Gap * (band.Length - 1));
        foreach (int i in band)
        {
            int more = Math.Clamp(columns[i].Widest - widths[i], 0, left);
            widths[i] += more;
            left -= more;
        }
    }

    private static int IndentOf(int[] band) => band[0] == 0 ? 0 : Indent;

    private IEnumerable<string> Lines(string[] cells, int[] band)
    {
        string[][] broken = [.. band.Select(i => Paint.Cells(cells[i]) <= widths[i] ? [cells[i]] : Wrap.Lines(cells[i], widths[i]).ToArray())];
        int height = broken.Max(lines => lines.Length);
        StringBuilder line = new();
        for (int row = 0; row < height; row++)
        {
            line.Clear().Append(' ', IndentOf(band));
            foreach ((int at, int i) in band.Index())
            {
                string text = row < broken[at].Length ? broken[at][row] : "";
                int rest = widths[i] - Paint.Cells(text);
                line.Append(' ', (at > 0 ? Gap : 0) + (columns[i].IsNumber ? rest : 0)).Append(text).Append(' ', columns[i].IsNumber ? 0 : rest);
            }

            yield return line.ToString().TrimEnd();
        }
    }
}
