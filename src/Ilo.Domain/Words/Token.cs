using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Words;

/// <summary>A word or a mark of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The word's number in the lexicon, or minus one for a word it does not hold; marks have theirs.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Shape">How the word is written.</param>
/// <param name="Joined">Whether a hyphen ties it to the word before it.</param>
/// <param name="Elided">Whether an apostrophe ties it to the word before it.</param>
internal readonly record struct Token(TokenKind Kind, int Id, int Start, int Length, WordShape Shape, bool Joined, bool Elided)
{
    internal int End => Start + Length;

    internal TextSpan Span => new(Start, Length);

    internal bool IsWord => Kind == TokenKind.Word;

    /// <summary>Gets whether it is a word that begins with a capital or a digit.</summary>
    internal bool IsCapital => Shape != WordShape.Lower;
}
