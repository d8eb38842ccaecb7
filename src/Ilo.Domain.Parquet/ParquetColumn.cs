using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Writing;
using NodaTime;
using Parquet;
using Parquet.Schema;

namespace Ilo.Domain.Parquet;

/// <summary>A column of the row group that is being made.</summary>
internal abstract class ParquetColumn(DataField dataField)
{
    internal DataField Field => dataField;

    internal static ParquetColumn Of(TableColumn column, ExportLog log) => column.Type switch
    {
        TableColumnType.WholeNumber =>
            new ValueColumn<int>(new DataField(column.Name, typeof(int), !column.IsRequired), column.IsRequired, (_, cell) => (int)cell),
        TableColumnType.Truth =>
            new ValueColumn<bool>(new DataField(column.Name, typeof(bool), !column.IsRequired), column.IsRequired, (_, cell) => (bool)cell),
        TableColumnType.Day => new ValueColumn<DateOnly>(new DataField(column.Name, typeof(DateOnly), !column.IsRequired), column.IsRequired,
            (_, cell) => ((LocalDate)cell).ToDateOnly()),
        TableColumnType.Number => new ValueColumn<decimal>(
            new DecimalDataField(column.Name, Amounts.Precision, Amounts.Scale, isNullable: !column.IsRequired), column.IsRequired, (row, cell) =>
                Amounts.Held(row, column, (decimal)cell, log)),
        _ => new TextColumn(new DataField(column.Name, typeof(string), !column.IsRequired), column, log),
    };

    internal abstract void Add(TableRow row, object? cell);

    /// <summary>Writes the values and forgets them.</summary>
    internal abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);

    private sealed class TextColumn(DataField dataField, TableColumn column, ExportLog log) : ParquetColumn(dataField)
    {
        private readonly List<string?> _values = [];

        internal override void Add(TableRow row, object? cell) => _values.Add(cell is string text ? TableText.Clean(row, column, text, log) : null);

        internal override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            await group.WriteAsync(Field, _values!).ConfigureAwait(false);
            _values.Clear();
        }
    }

    private sealed class ValueColumn<T>(DataField dataField, bool isRequired, Func<TableRow, object, T?> value) : ParquetColumn(dataField)
        where T : struct
    {
        private readonly List<T?> _values = [];

        internal override void Add(TableRow row, object? cell) => _values.Add(cell is null ? null : value(row, cell));

        internal override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            if (isRequired)
            {
                T[] all = [.. _values.Select(one => one!.Value)];
                await group.WriteAsync<T>(Field, all.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
            }
            else
            {
                T?[] all = [.. _values];
                await group.WriteAsync<T>(Field, all.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
            }

            _values.Clear();
        }
    }
}
