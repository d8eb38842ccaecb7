using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>A part of a page's text and what it was read as.</summary>
/// <param name="Span">The characters, in UTF-16 units.</param>
/// <param name="Role">What they were read as.</param>
/// <param name="Entry">The zero-based position of the entry they belong to in <see cref="Page.Entries"/>; -1 outside entries.</param>
/// <remarks>Equal when every property is equal. There is no order. The default value is no character, blank, of the first entry; no reading has it.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct Segment(TextSpan Span, SegmentRole Role, int Entry)
{
    /// <summary>Returns role and span, for example <c>Title [12..30)</c>.</summary>
    public override string ToString() => $"{Role} {Span}";
}
