using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Diagnostics;

/// <summary>Where on which page something was read.</summary>
/// <param name="SourceName">The name of the page, as given in the options; the empty string where none was given.</param>
/// <param name="Span">The characters, in UTF-16 units of the page's text.</param>
/// <param name="Line">The zero-based line that the span starts on.</param>
/// <param name="Column">The zero-based column, in UTF-16 units, that the span starts at.</param>
/// <remarks>Equal when every property is equal. The default value refers to the start of no page.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct SourceReference(string SourceName, TextSpan Span, int Line, int Column)
{
    /// <summary>Gets the name of the page, as given in the options; the empty string where none was given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string SourceName { get => field ?? ""; init => field = OrNull(value); } = OrNull(SourceName);

    /// <summary>Gets the zero-based line that the span starts on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Line { get; init => field = Guard.AtLeast(0, value); } = Guard.AtLeast(0, Line);

    /// <summary>Gets the zero-based column, in UTF-16 units, that the span starts at.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Column { get; init => field = Guard.AtLeast(0, value); } = Guard.AtLeast(0, Column);

    /// <summary>Gets the address of the page on the web; null where none was given.</summary>
    /// <exception cref="ArgumentException">The value is not absolute.</exception>
    public Uri? Address { get; init => field = Guard.NullOrAbsolute(value); }

    /// <summary>Gets the address that the item's title links to; null where it does not link or the text came without its links.</summary>
    /// <exception cref="ArgumentException">The value is not absolute.</exception>
    public Uri? Link { get; init => field = Guard.NullOrAbsolute(value); }

    /// <summary>Returns <c>file(line,column)</c>, line and column one-based.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SourceName}({Line + 1},{Column + 1})");

    // The default value has null; so has every other without a name, or the two would differ.
    private static string? OrNull(string name) => Guard.NotNull(name, nameof(SourceName)).Length == 0 ? null : name;
}
