using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>A part of a page's text and what it was read as.</summary>
/// <remarks>Equal when every property is equal. There is no order. The default value is no character, blank, of the first entry; no reading has it.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct Segment
{
    internal Segment(TextSpan span, SegmentRole role, int entry)
    {
        Span = span;
        Role = role;
        Entry = entry;
    }

    /// <summary>Gets the characters, in UTF-16 units.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets what they were read as.</summary>
    public SegmentRole Role { get; }

    /// <summary>Gets the zero-based position of the entry they belong to in <see cref="Page.Entries"/>; -1 outside entries.</summary>
    public int Entry { get; }

    /// <summary>Returns role and span, for example <c>Title [12..30)</c>.</summary>
    public override string ToString() => $"{Role} {Span}";
}
