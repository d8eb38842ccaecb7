namespace Ilo.Domain.Interchange.Tables;

/// <summary>A table: its columns, and its rows as they are gone through.</summary>
/// <remarks>Compared by reference. Immutable and safe for use by any number of threads.</remarks>
public sealed class Table
{
    internal Table(string name, ValueList<TableColumn> columns, ValueList<string> key, ValueList<TableReference> references,
        IEnumerable<TableRow> rows, IEnumerable<TableRow>? sortedRows = null)
    {
        Name = name;
        Columns = columns;
        Key = key;
        References = references;
        Rows = rows;
        SortedRows = sortedRows ?? rows;
    }

    /// <summary>Gets the name, for example <c>project_donors</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the columns, in order.</summary>
    public ValueList<TableColumn> Columns { get; }

    /// <summary>Gets the columns whose values together name a row.</summary>
    public ValueList<string> Key { get; }

    /// <summary>Gets what refers to other tables.</summary>
    public ValueList<TableReference> References { get; }

    /// <summary>Gets the rows; made anew each time they are gone through, one at a time.</summary>
    public IEnumerable<TableRow> Rows { get; }

    /// <summary>Gets the rows by their first day, those without one last.</summary>
    internal IEnumerable<TableRow> SortedRows { get; }

    /// <summary>Returns the table with some of its rows.</summary>
    /// <param name="isKept">Whether a row stays; asked each time the rows are gone through.</param>
    /// <exception cref="ArgumentNullException"><paramref name="isKept"/> is null.</exception>
    public Table Where(Func<TableRow, bool> isKept)
    {
        ArgumentNullException.ThrowIfNull(isKept);
        return new(Name, Columns, Key, References, Rows.Where(isKept), SortedRows.Where(isKept));
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
