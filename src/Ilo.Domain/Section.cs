using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>A part of a detail page: a heading and what stands under it.</summary>
/// <remarks>Equal when heading and paragraphs are equal, the paragraphs in order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Section
{
    /// <summary>Gets the heading; null where the page prints none, never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Heading { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the paragraphs and the points of lists, in order; none is blank.</summary>
    /// <exception cref="ArgumentException">An element is blank.</exception>
    public ValueList<Paragraph> Paragraphs { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>Returns the heading, or <c>(no heading)</c>.</summary>
    public override string ToString() => Heading ?? "(no heading)";
}
