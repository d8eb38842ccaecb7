using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>A labelled field.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="IsPlural">Whether the label speaks of several.</param>
/// <param name="Value">The text behind the label.</param>
internal readonly record struct FieldDraft(FieldKind Kind, bool IsPlural, Slice Value);
