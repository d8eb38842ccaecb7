using System.Collections;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Tables.Making;

namespace Ilo.Domain.Interchange.Tables;

/// <summary>The tables of a catalogue: one for each kind of record, one for each of their lists, one for links and one for sources.</summary>
/// <remarks>
/// Each code has its label beside it. Rows are in the catalogue's order and are made as they are gone through. docs/interchange.md lists the columns.
/// Compared by reference. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class TableSet : IReadOnlyList<Table>
{
    private readonly ValueList<Table> _tables;

    private TableSet(ValueList<Table> tables, TableOptions options)
    {
        _tables = tables;
        Options = options;
    }

    /// <summary>Gets how the tables were made.</summary>
    public TableOptions Options { get; }

    /// <summary>Gets how many tables there are.</summary>
    public int Count => _tables.Count;

    /// <summary>Gets the table at a zero-based position.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public Table this[int index] => _tables[index];

    /// <summary>Gets the table with a name.</summary>
    /// <param name="name">The name, for example <c>project_donors</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no table of that name.</exception>
    public Table this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            return _tables.FirstOrDefault(table => table.Name == name) ?? throw new ArgumentException($"There is no table '{name}'.", nameof(name));
        }
    }

    /// <summary>Makes the tables of a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How they are made.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TableSet Of(Catalogue catalogue, TableOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(options);
        return new(
        [
            RecordTables.Of(catalogue.ProjectItems, ProjectShape.Table, options),
            RecordTables.Of(catalogue.EventItems, EventShape.Table, options),
            RecordTables.Of(catalogue.ArticleItems, ArticleShape.Table, options),
            .. new ListTables<Project>(catalogue.ProjectItems, catalogue, options).Of(ProjectShape.Table),
            .. new ListTables<Event>(catalogue.EventItems, catalogue, options).Of(EventShape.Table),
            .. new ListTables<Article>(catalogue.ArticleItems, catalogue, options).Of(ArticleShape.Table),
            LinkTables.Links(catalogue), LinkTables.Sources(catalogue),
        ], options);
    }

    /// <inheritdoc/>
    public IEnumerator<Table> GetEnumerator() => ((IEnumerable<Table>)_tables).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
