namespace Ilo.Domain.Words;

/// <summary>The first two letters of phrases, in either case: the cheapest test of what a line may open with.</summary>
internal sealed class LetterPairs
{
    private const int Letter = 31;
    private const int AnyLetter = -1;

    // For each first letter of ASCII the second ones, a bit each.
    private readonly int[] _seconds = new int[Letter + 1];

    internal LetterPairs(IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            // What opens with other signs is never ruled out, and may be printed in letters that have the same five bits.
            _seconds[phrase[0] & Letter] |= phrase.Length > 1 && char.IsAsciiLetter(phrase[1]) ? 1 << (phrase[1] & Letter) : AnyLetter;
        }
    }

    /// <summary>Whether one of the phrases may open the text; always where it does not begin with two letters of ASCII.</summary>
    internal bool MayOpen(ReadOnlySpan<char> text) => text.Length < 2 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetter(text[1])
        || (_seconds[text[0] & Letter] & (1 << (text[1] & Letter))) != 0;
}
