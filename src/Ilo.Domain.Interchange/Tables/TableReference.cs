namespace Ilo.Domain.Interchange.Tables;

/// <summary>Says that the cells of a column name rows of another table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Table">The other table.</param>
/// <param name="TargetColumn">The other table's column that names its rows.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record TableReference(string Column, string Table, string TargetColumn)
{
    /// <summary>Returns the column and what it names, for example <c>project: projects.project</c>.</summary>
    public override string ToString() => $"{Column}: {Table}.{TargetColumn}";
}
