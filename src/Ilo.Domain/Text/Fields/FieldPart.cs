using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>A label of a line and the value behind it.</summary>
/// <param name="Kind">What the label says that the value holds.</param>
/// <param name="IsPlural">Whether the label speaks of several.</param>
/// <param name="Label">The label, without the colon.</param>
/// <param name="Value">The value, without white space and separators at its ends; empty where the line ends behind the label.</param>
internal readonly record struct FieldPart(FieldKind Kind, bool IsPlural, Slice Label, Slice Value)
{
    /// <summary>Whether a property holds the value.</summary>
    internal bool IsTaken { get; init; }
}
