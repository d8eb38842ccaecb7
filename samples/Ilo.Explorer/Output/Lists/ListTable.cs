using Spectre.Console;

namespace Ilo.Explorer.Output.Lists;

/// <summary>Writes lists for people: a table, and where that would leave no room for titles, a line of values below each title.</summary>
internal static class ListTable
{
    // A title narrower than this is a column of words.
    private const int LeastFirst = 28;
    private const int WidestWrapped = 16;
    private const int Gap = 3;
    private const int Margin = 2;

    /// <summary>Writes a heading and the rows; nothing where there are none.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="heading">What the rows are.</param>
    /// <param name="columns">The columns, the first with the title.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="total">How many there were before a limit.</param>
    internal static void Write<T>(Terminal terminal, string heading, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows, int total)
    {
        if (rows.Count == 0)
        {
            return;
        }

        string count = rows.Count == total ? Numbers.Text(total) : $"{Numbers.Text(rows.Count)} of {Numbers.Text(total)}";
        terminal.Out.WriteLine(Paint.In(terminal, Colour.Bold, $"{heading} ({count})"));
        string[][] cells = [.. rows.Select(row => columns.Select(column => Shown.Line(column.Value(row))).ToArray())];
        int[] widths = [.. columns.Select((column, i) => Math.Max(Paint.Cells(column.Heading), cells.Max(row => Paint.Cells(row[i]))))];
        if (IsNarrow(terminal, columns, widths))
        {
            WriteNarrow(terminal, cells);
        }
        else
        {
            WriteTable(terminal, columns, widths, cells);
        }

        terminal.Out.WriteLine();
    }

    private static bool IsNarrow<T>(Terminal terminal, IReadOnlyList<Column<T>> columns, int[] widths)
    {
        int others = columns.Index().Skip(1).Sum(one => Gap + (one.Item.Wraps ? Least(one.Item, widths[one.Index]) : widths[one.Index]));
        return terminal.Width - others - Margin - Margin < LeastFirst;
    }

    private static int Least<T>(Column<T> column, int width) => Math.Max(Paint.Cells(column.Heading), Math.Min(WidestWrapped, width));

    private static void WriteNarrow(Terminal terminal, string[][] cells)
    {
        foreach (string[] row in cells)
        {
            Wrap.Write(terminal, row[0]);
            string values = string.Join(" · ", row.Skip(1).Where(value => value.Length > 0));
            foreach (string line in Wrap.Lines(values, terminal.Width - Margin))
            {
                terminal.Out.WriteLine("  " + Paint.In(terminal, Colour.Cyan, line));
            }
        }
    }

    private static void WriteTable<T>(Terminal terminal, IReadOnlyList<Column<T>> columns, int[] widths, string[][] cells)
    {
        Table table = new() { Border = TableBorder.Horizontal, UseSafeBorder = false };
        foreach ((int i, Column<T> column) in columns.Index())
        {
            bool whole = i > 0 && !column.Wraps;
            table.AddColumn(new TableColumn(new Text(column.Heading, new Style(decoration: Decoration.Bold)))
            {
                NoWrap = whole,

                // What is never broken is as wide as its widest value: the library need not measure it again.
                Width = whole ? widths[i] : null,
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
            });
        }

        foreach (string[] row in cells)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        terminal.Write(table);
    }
}
