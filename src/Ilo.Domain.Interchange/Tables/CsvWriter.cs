using System.Globalization;
using CsvHelper;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Tables;

/// <summary>Writes a table as CSV (RFC 4180): commas, CRLF, a header, days as <c>2019-07-04</c>, numbers with a point.</summary>
/// <remarks>
/// A missing value is nothing between the commas, an empty text is <c>""</c>. UTF-8. One row is in memory at a time. The same table and options give the
/// same bytes. Safe for use by any number of threads.
/// </remarks>
public static class CsvWriter
{
    // What a cell of Excel holds.
    private const int LongestCell = 32_767;

    /// <summary>Writes a table.</summary>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="table">The table.</param>
    /// <param name="options">How it is written; null for <see cref="CsvOptions.Data"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="table"/> is null.</exception>
    public static ExportReport Write(Stream stream, Table table, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Export.Run(stream, (buffer, log) => Steps(buffer, log, table, options ?? CsvOptions.Data));
    }

    /// <summary>Writes a table.</summary>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="table">The table.</param>
    /// <param name="options">How it is written; null for <see cref="CsvOptions.Data"/>.</param>
    /// <param name="cancellationToken">Stops the writing between two rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="table"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the stream holds a part.</exception>
    public static Task<ExportReport> WriteAsync(Stream stream, Table table, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Export.RunAsync(stream, (buffer, log) => Steps(buffer, log, table, options ?? CsvOptions.Data), cancellationToken);
    }

    internal static IEnumerable<bool> Steps(Stream buffer, ExportLog log, Table table, CsvOptions options)
    {
        CsvWriterOptions format = new() { WriteByteOrderMark = options.HasByteOrderMark, FormatProvider = CultureInfo.InvariantCulture };
        using CsvHelper.CsvWriter csv = CsvHelper.CsvWriter.Create(buffer, format, leaveOpen: true);
        foreach (TableColumn column in table.Columns)
        {
            csv.WriteField(column.Name);
        }

        csv.EndRecord();
        int guarded = 0;
        foreach (TableRow row in table.Rows)
        {
            for (int i = 0; i < row.Cells.Count; i++)
            {
                Write(csv, row, i, table.Columns[i], options, log, ref guarded);
            }

            csv.EndRecord();
            csv.Flush();
            log.Wrote();
            yield return true;
        }

        csv.Flush();
        if (guarded > 0)
        {
            log.Note(InterchangeDiagnostics.FormulasGuarded, table.Name, Iso.Number(guarded));
        }
    }

    private static void Write(CsvHelper.CsvWriter csv, TableRow row, int index, TableColumn column, CsvOptions options, ExportLog log, ref int guarded)
    {
        object? cell = row.Cells[index] is ValueList<string> texts ? TableText.Joined(texts) : row.Cells[index];
        if (cell is string text)
        {
            string cleaned = TableText.Clean(row, column, text, log);
            if (options.IsGuarded && FormulaGuard.IsNeeded(cleaned))
            {
                cleaned = FormulaGuard.Apply(cleaned);
                guarded++;
            }

            if (options.IsGuarded && cleaned.Length > LongestCell)
            {
                log.Note(row.Source, InterchangeDiagnostics.CellTooLong, column.Name, Iso.Number(cleaned.Length));
            }

            csv.WriteField(cleaned, NeedsQuotes(cleaned) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
            return;
        }

        csv.WriteField(cell switch
        {
            null => "",
            int number => Iso.Number(number),
            decimal amount => Iso.Amount(amount),
            LocalDate day => Iso.Day(day),
            bool truth => truth ? "true" : "false",
            object other => throw new InvalidOperationException($"A cell is a {other.GetType()}."),
        });
    }

    // An empty text is not nothing; and readers skip blanks at a delimiter (skipInitialSpace, which the first version of data packages took for agreed).
    private static bool NeedsQuotes(string text) => text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);
}
