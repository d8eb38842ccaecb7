namespace Ilo.Domain.AspNetCore;

/// <summary>What an export did.</summary>
/// <remarks>Equal when every property is equal, lists in order. There is no order.</remarks>
public sealed record IloExportReport
{
    internal IloExportReport()
    {
    }

    /// <summary>Gets the names of the files that were written, below the folder, with slashes.</summary>
    public ValueList<string> Written { get; internal init; } = [];

    /// <summary>Gets how many files had their content already; they and their times were left alone.</summary>
    public int Unchanged { get; internal init; }

    /// <summary>Gets the names of the files of the last export that are no longer part of it; they were removed.</summary>
    public ValueList<string> Removed { get; internal init; } = [];

    /// <summary>Gets what was not written and why, and which pages could not be read.</summary>
    public ValueList<string> Notices { get; internal init; } = [];

    /// <summary>Returns the counts, for example <c>3 written, 120 unchanged, 1 removed</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Written.Count} written, {Unchanged} unchanged, {Removed.Count} removed");
}
