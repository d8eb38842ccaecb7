namespace Ilo.Domain.Recognition.Texts;

/// <summary>A name in a list behind a phrase.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Party">Whose name it is; null for one that the vocabulary lacks.</param>
/// <param name="AfterComma">Whether a comma parts it from the one before.</param>
internal sealed record ListedName(int Start, int End, NamedBody? Party, bool AfterComma);
