namespace Ilo.Domain.Interchange.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">The name: a-z, 0-9 and underscores.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="IsRequired">Whether every row has a value.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record TableColumn(string Name, TableColumnType Type, bool IsRequired)
{
    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
