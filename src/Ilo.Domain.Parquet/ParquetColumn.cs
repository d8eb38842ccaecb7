using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Interchange.Writing;
using NodaTime;
using Parquet;
using Parquet.Schema;

namespace Ilo.Domain.Parquet;

/// <summary>A column of the row group that is being made.</summary>
internal abstract class ParquetColumn(Field schemaField)
{
    /// <summary>Gets the field of the schema.</summary>
    internal Field Field => schemaField;

    internal static ParquetColumn Of(TableColumn column, ExportLog log) => column.Type switch
    {
        TableColumnType.WholeNumber =>
            new ValueParquetColumn<int>(new DataField(column.Name, typeof(int), !column.IsRequired), column.IsRequired, (_, cell) => (int)cell),
        TableColumnType.Truth =>
            new ValueParquetColumn<bool>(new DataField(column.Name, typeof(bool), !column.IsRequired), column.IsRequired, (_, cell) => (bool)cell),
        TableColumnType.Day => new ValueParquetColumn<DateOnly>(new DataField(column.Name, typeof(DateOnly), !column.IsRequired), column.IsRequired,
            (_, cell) => ((LocalDate)cell).ToDateOnly()),
        TableColumnType.Number => new ValueParquetColumn<decimal>(
            new DecimalDataField(column.Name, Amounts.Precision, Amounts.Scale, isNullable: !column.IsRequired), column.IsRequired, (row, cell) =>
                Amounts.Held(row, column, (decimal)cell, log)),
        TableColumnType.Texts => new TextsColumn(column, log),
        _ => new TextParquetColumn(new DataField(column.Name, typeof(string), !column.IsRequired), column, log),
    };

    internal abstract void Add(TableRow row, object? cell);

    /// <summary>Writes the values and forgets them.</summary>
    internal abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);

    // A list: its texts one behind the other, and for each whether it begins or goes on with a row (Parquet's repetition levels), and how much of the path
    // to it is there (its definition levels).
    private sealed class TextsColumn(TableColumn column, ExportLog log)
        : ParquetColumn(new ListField(column.Name, new DataField("element", typeof(string), isNullable: false)))
    {
        private readonly List<ReadOnlyMemory<char>> _texts = [];
        private readonly List<int> _repetitions = [];
        private readonly List<int> _definitions = [];

        private DataField Element => (DataField)((ListField)Field).Item;

        internal override void Add(TableRow row, object? cell)
        {
            if (cell is not ValueList<string> texts)
            {
                _repetitions.Add(0);
                _definitions.Add(0);
                return;
            }

            for (int i = 0; i < texts.Count; i++)
            {
                _texts.Add(TableText.Clean(row, column, texts[i], log).AsMemory());
                _repetitions.Add(i == 0 ? 0 : 1);
                _definitions.Add(Element.MaxDefinitionLevel);
            }
        }

        internal override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            ReadOnlyMemory<char>[] texts = [.. _texts];
            int[] definitions = [.. _definitions];
            int[] repetitions = [.. _repetitions];
            await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(Element, texts, definitions, repetitions, cancellationToken).ConfigureAwait(false);
            _texts.Clear();
            _definitions.Clear();
            _repetitions.Clear();
        }
    }

    private sealed class TextParquetColumn(DataField dataField, TableColumn column, ExportLog log) : ParquetColumn(dataField)
    {
        private readonly List<string?> _values = [];

        internal override void Add(TableRow row, object? cell) => _values.Add(cell is string text ? TableText.Clean(row, column, text, log) : null);

        internal override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            await group.WriteAsync(dataField, _values!).ConfigureAwait(false);
            _values.Clear();
        }
    }

    private sealed class ValueParquetColumn<T>(DataField dataField, bool isRequired, Func<TableRow, object, T?> value) : ParquetColumn(dataField)
        where T : struct
    {
        private readonly List<T?> _values = [];

        internal override void Add(TableRow row, object? cell) => _values.Add(cell is null ? null : value(row, cell));

        internal override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            if (isRequired)
            {
                T[] all = [.. _values.Select(one => one!.Value)];
                await group.WriteAsync<T>(dataField, all.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
            }
            else
            {
                T?[] all = [.. _values];
                await group.WriteAsync<T>(dataField, all.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
            }

            _values.Clear();
        }
    }
}
