using Ilo.Domain.Interchange;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Writing;
using Parquet;
using Parquet.Schema;

namespace Ilo.Domain.Parquet;

/// <summary>Writes tables as Parquet files, one file a table.</summary>
/// <remarks>
/// Days are DATE, texts UTF-8, lists of texts LIST, whole numbers INT32, amounts DECIMAL(29,6). Rows are sorted by their first day where they have one.
/// One row group is in memory at a time. The file's metadata has <c>ilo.schema</c>, the name of the table, and <c>ilo.as_of</c>. The same table gives the
/// same bytes. Safe for use by any number of threads.
/// </remarks>
public static class ParquetTables
{
    /// <summary>How many rows a row group has; the last has the rest.</summary>
    public const int RowGroupSize = 100_000;

    /// <summary>Writes a table; waits for the stream.</summary>
    /// <param name="stream">Where the file goes; it stays open.</param>
    /// <param name="tables">The tables that it is one of.</param>
    /// <param name="name">The table's name, for example <c>projects</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no table of that name.</exception>
    public static ExportReport Write(Stream stream, TableSet tables, string name) => WriteAsync(stream, tables, name).GetAwaiter().GetResult();

    /// <summary>Writes a table.</summary>
    /// <param name="stream">Where the file goes; it stays open.</param>
    /// <param name="tables">The tables that it is one of.</param>
    /// <param name="name">The table's name, for example <c>projects</c>.</param>
    /// <param name="cancellationToken">Stops the writing between two columns or some rows.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no table of that name.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the stream holds a part.</exception>
    public static Task<ExportReport> WriteAsync(Stream stream, TableSet tables, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(tables);
        return WriteAsync(stream, tables[name], Iso.Day(tables.Options.AsOf), cancellationToken);
    }

    private static async Task<ExportReport> WriteAsync(Stream stream, Table table, string asOf, CancellationToken cancellationToken)
    {
        ExportLog log = new();
        ParquetColumn[] columns = [.. table.Columns.Select(column => ParquetColumn.Of(column, log))];
        ParquetSchema schema = new([.. columns.Select(column => column.Field)]);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, new KeepOpenStream(stream), cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        writer.CustomMetadata = new Dictionary<string, string> { ["ilo.schema"] = table.Name, ["ilo.as_of"] = asOf };
        int rows = 0;
        foreach (TableRow row in table.SortedRows)
        {
            for (int i = 0; i < columns.Length; i++)
            {
                columns[i].Add(row, row.Cells[i]);
            }

            log.Wrote();
            if (++rows == RowGroupSize)
            {
                await FlushAsync(writer, columns, cancellationToken).ConfigureAwait(false);
                rows = 0;
            }
            else if (rows % 1000 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        if (rows > 0)
        {
            await FlushAsync(writer, columns, cancellationToken).ConfigureAwait(false);
        }

        return log.ToReport();
    }

    private static async Task FlushAsync(ParquetWriter writer, ParquetColumn[] columns, CancellationToken cancellationToken)
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach (ParquetColumn column in columns)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await column.WriteAsync(group, cancellationToken).ConfigureAwait(false);
        }
    }
}
