using Ilo.Domain.Interchange;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Parquet;

/// <summary>What a DECIMAL(29,6) holds: the default of Parquet.Net, (38,18), comes out of readers as <c>512000.50000000006</c>.</summary>
internal static class Amounts
{
    internal const int Precision = 29;
    internal const int Scale = 6;

    // 23 digits stand before the point.
    private const decimal Limit = 100_000_000_000_000_000_000_000m;

    /// <summary>Returns the number with six decimals; null, said in the log, where it is too large.</summary>
    internal static decimal? Held(TableRow row, TableColumn column, decimal number, ExportLog log)
    {
        decimal rounded = decimal.Round(number, Scale);
        bool isHeld = Math.Abs(rounded) < Limit;
        if (rounded != number || !isHeld)
        {
            log.Note(row.Source, InterchangeDiagnostics.NumberNotHeld, column.Name, Iso.Amount(number));
        }

        return isHeld ? rounded : null;
    }
}
