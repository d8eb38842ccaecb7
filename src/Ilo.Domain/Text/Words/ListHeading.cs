namespace Ilo.Domain.Text.Words;

/// <summary>A known heading above a list, and what stands under it; null where it is mixed.</summary>
internal readonly record struct ListHeading(EntryKind? Kind);
