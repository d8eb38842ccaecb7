namespace Ilo.Explorer.Output.Lists;

/// <summary>Writes lists that other programs read.</summary>
internal static class ListText
{
    internal static void Write<T>(TextWriter output, ListFormat format, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        WriteRow(output, format, columns.Select(column => column.Name));
        if (format == ListFormat.Markdown)
        {
            output.WriteLine($"|{string.Concat(columns.Select(column => column.IsNumber ? " ---: |" : " --- |"))}");
        }

        foreach (T row in rows)
        {
            WriteRow(output, format, columns.Select(column => column.Value(row)));
        }
    }

    internal static void WriteJson<T>(TextWriter output, IReadOnlyList<Column<T>> columns, T row) => JsonLine.Write(output, json =>
    {
        foreach (Column<T> column in columns)
        {
            string value = column.Value(row);
            if (value.Length > 0 && column.IsNumber)
            {
                json.WritePropertyName(column.Name);
                json.WriteRawValue(value);
            }
            else
            {
                json.WriteText(column.Name, value);
            }
        }
    });

    private static void WriteRow(TextWriter output, ListFormat format, IEnumerable<string> cells) => output.WriteLine(format switch
    {
        ListFormat.Csv => string.Join(',', cells.Select(Quoted)),
        ListFormat.Markdown => $"| {string.Join(" | ", cells.Select(MarkdownText.Escaped))} |",
        _ => string.Join('\t', cells.Select(cell => Shown.Line(cell, int.MaxValue))),
    });

    // RFC 4180: a value with a quote, a comma or a line break stands in quotes, its own quotes doubled.
    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
