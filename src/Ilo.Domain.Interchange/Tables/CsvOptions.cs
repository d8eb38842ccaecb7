namespace Ilo.Domain.Interchange.Tables;

/// <summary>How a table is written as CSV; the two presets are what most need.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record CsvOptions
{
    /// <summary>Gets the preset for programs: no byte order mark, no guard. Data packages, DuckDB and Spark read it.</summary>
    public static CsvOptions Data { get; } = new();

    /// <summary>Gets the preset for spreadsheets: a byte order mark, so that Excel takes the file for UTF-8, and <see cref="FormulaGuard"/> on texts.</summary>
    public static CsvOptions Excel { get; } = new() { HasByteOrderMark = true, IsGuarded = true };

    /// <summary>Gets whether the file begins with a UTF-8 byte order mark; not by default.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Gets whether texts that a spreadsheet would run as formulas get an apostrophe in front; not by default. Numbers and days never do.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>Returns what is set.</summary>
    public override string ToString() => $"byte order mark: {HasByteOrderMark}, guard: {IsGuarded}";
}
