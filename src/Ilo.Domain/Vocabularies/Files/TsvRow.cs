using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Vocabularies.Files;

/// <summary>A row of a table, its cells trimmed.</summary>
internal sealed class TsvRow(string[] header, string[] cells, SourceReference source)
{
    internal SourceReference Source => source;

    /// <summary>Returns a cell, trimmed; the empty string where the table has no such column.</summary>
    internal string this[string column]
    {
        get
        {
            int index = Array.IndexOf(header, column);
            return index < 0 ? "" : cells[index];
        }
    }

    /// <summary>Returns a cell, or null where it is empty.</summary>
    internal string? Optional(string column) => this[column] is { Length: > 0 } value ? value : null;

    /// <summary>Returns the values of a cell.</summary>
    internal string[] List(string column) => this[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
