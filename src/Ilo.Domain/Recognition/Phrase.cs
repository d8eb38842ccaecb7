namespace Ilo.Domain.Recognition;

/// <summary>A phrase that says something of the names beside it.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Rule">The rule's stable name.</param>
internal sealed record Phrase(PhraseKind Kind, string Rule);
