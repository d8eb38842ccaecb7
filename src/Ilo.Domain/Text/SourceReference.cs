using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>Where on which page something was read.</summary>
/// <param name="SourceName">The name of the page, as given in the options; the empty string where none was given.</param>
/// <param name="Span">The characters, in UTF-16 units of the page's text.</param>
/// <param name="Line">The zero-based line that the span starts on.</param>
/// <param name="Column">The zero-based column, in UTF-16 units, that the span starts at.</param>
/// <remarks>Equal when every property is equal. The default value refers to the start of no page.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct SourceReference(string SourceName, TextSpan Span, int Line, int Column)
{
    /// <summary>Returns <c>file(line,column)</c>, line and column one-based.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SourceName}({Line + 1},{Column + 1})");
}
