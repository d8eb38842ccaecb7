namespace Ilo.Explorer.Output.Lists;

/// <summary>Writes lists for people as tables, in any width: where the columns do not fit side by side, the first has a line of its own.</summary>
internal static class ListTable
{
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
        string[][] cells = [.. rows.Select(row => columns.Select(column => Cell(column, row)).ToArray())];
        TableColumn[] shown =
        [
            .. columns.Select((column, i) => new TableColumn(
                column.Heading, column.IsNumber, Breaks: i == 0 || column.Wraps, Math.Max(Paint.Cells(column.Heading), cells.Max(row => Paint.Cells(row[i]))))),
        ];
        TableLayout layout = TableLayout.Of(shown, terminal.Width);
        foreach ((string line, _) in layout.Lines([.. columns.Select(column => column.Heading)], isHeading: true))
        {
            terminal.Out.WriteLine(line);
        }

        terminal.Out.WriteLine(Paint.In(terminal, Colour.Grey, new string('─', layout.Width)));
        foreach ((string line, bool isBelow) in cells.SelectMany(row => layout.Lines(row, isHeading: false)))
        {
            terminal.Out.WriteLine(isBelow ? Paint.In(terminal, Colour.Cyan, line) : line);
        }

        terminal.Out.WriteLine();
    }

    private static string Cell<T>(Column<T> column, T row) =>
        column is { IsNumber: true, IsPlace: false } ? Numbers.Grouped(column.Value(row)) : Shown.Line(column.Value(row));
}
