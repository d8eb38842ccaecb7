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
        if (IsNarrow(terminal, columns, rows))
        {
            WriteNarrow(terminal, columns, rows);
        }
        else
        {
            WriteTable(terminal, columns, rows);
        }

        terminal.Out.WriteLine();
    }

    private static bool IsNarrow<T>(Terminal terminal, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        int others = columns.Skip(1).Sum(column => Gap + Math.Max(
            Paint.Cells(column.Heading), Math.Min(column.Wraps ? WidestWrapped : int.MaxValue, rows.Max(row => Paint.Cells(Shown.Line(column.Value(row)))))));
        return terminal.Width - others - Margin - Margin < LeastFirst;
    }

    private static void WriteNarrow<T>(Terminal terminal, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        foreach (T row in rows)
        {
            foreach (string line in Wrap.Lines(Shown.Line(columns[0].Value(row)), terminal.Width))
            {
                terminal.Out.WriteLine(line);
            }

            string values = string.Join(" · ", columns.Skip(1).Select(column => Shown.Line(column.Value(row))).Where(value => value.Length > 0));
            foreach (string line in Wrap.Lines(values, terminal.Width - Margin))
            {
                terminal.Out.WriteLine("  " + Paint.In(terminal, Colour.Cyan, line));
            }
        }
    }

    private static void WriteTable<T>(Terminal terminal, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        Table table = new() { Border = TableBorder.Horizontal, UseSafeBorder = false };
        foreach ((int i, Column<T> column) in columns.Index())
        {
            table.AddColumn(new TableColumn(new Text(column.Heading, new Style(decoration: Decoration.Bold)))
            {
                NoWrap = i > 0 && !column.Wraps,
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
            });
        }

        foreach (T row in rows)
        {
            table.AddRow(columns.Select(column => new Text(Shown.Line(column.Value(row)))));
        }

        terminal.Write(table);
    }
}
