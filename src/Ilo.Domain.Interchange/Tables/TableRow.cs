using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Source">Where the record stands that the row is about.</param>
/// <param name="Cells">The values, one for each column, of the column's type; null where there is none.</param>
/// <remarks>
/// Equal when both properties are equal, the cells in order. There is no order. In JSON the cells are an array of texts, numbers, truths and lists; read
/// back, days are texts and numbers are decimals.
/// </remarks>
public sealed record TableRow(SourceReference Source, [property: JsonConverter(typeof(TableCellsConverter))] ValueList<object?> Cells)
{
    /// <summary>Returns the first cell, which names the record.</summary>
    public override string ToString() => Cells.IsEmpty ? "" : Cells[0]?.ToString() ?? "";
}
