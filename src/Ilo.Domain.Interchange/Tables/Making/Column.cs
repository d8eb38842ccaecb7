using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Tables.Making;

/// <summary>A column together with what gives its cells.</summary>
internal sealed record Column<T>(string Name, TableColumnType Type, Func<T, object?> Value, bool IsRequired = false)
{
    internal TableColumn Head => new(Name, Type, IsRequired);
}

/// <summary>Makes columns and tables.</summary>
internal static class Column
{
    internal static Column<T> Required<T>(string name, Func<T, string> value) => new(name, TableColumnType.Text, value, IsRequired: true);

    internal static Column<T> Text<T>(string name, Func<T, string?> value) => new(name, TableColumnType.Text, value);

    internal static Column<T> Texts<T>(string name, Func<T, ValueList<string>> value) =>
        new(name, TableColumnType.Texts, row => value(row) is { IsEmpty: false } texts ? texts : (object?)null);

    internal static Column<T> Integer<T>(string name, Func<T, int?> value) => new(name, TableColumnType.WholeNumber, row => value(row));

    internal static Column<T> Position<T>(string name, Func<T, int> value) => new(name, TableColumnType.WholeNumber, row => value(row), IsRequired: true);

    internal static Column<T> Number<T>(string name, Func<T, decimal?> value) => new(name, TableColumnType.Number, row => value(row));

    internal static Column<T> Truth<T>(string name, Func<T, bool> value) => new(name, TableColumnType.Truth, row => value(row), IsRequired: true);

    // A day that four digits of a year cannot say is no day of a table.
    internal static Column<T> Day<T>(string name, Func<T, LocalDate?> value) =>
        new(name, TableColumnType.Day, row => value(row) is { } day && Iso.CanSay(day) ? DayArithmetic.Iso(day) : null);

    internal static Table ToTable<T>(
        string name, IEnumerable<T> rows, Func<T, SourceReference> source, ValueList<string> key, ValueList<TableReference> references,
            params Column<T>[] columns) =>
        ToTable(name, rows, sortedRows: null, source, key, references, columns);

    internal static Table ToTable<T>(
        string name, IEnumerable<T> rows, IEnumerable<T>? sortedRows, Func<T, SourceReference> source, ValueList<string> key,
            ValueList<TableReference> references, Column<T>[] columns)
    {
        return new(name, columns.Select(column => column.Head).ToValueList(), key, references, rows.Select(Row), sortedRows?.Select(Row));

        TableRow Row(T row) => new(source(row), columns.Select(column => column.Value(row)).ToValueList());
    }
}
