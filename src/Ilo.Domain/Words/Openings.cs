namespace Ilo.Domain.Words;

/// <summary>
/// What phrases begin with, their first three characters without regard to case: the test that most lines fail, before any of several tables is asked.
/// </summary>
internal sealed class Openings
{
    private const int Characters = 3;

    // Five bits of a letter of ASCII, the same in either case.
    private const int Letter = 31;

    private readonly CharacterTriples _beginnings = new();

    // The first letters of phrases that are shorter, or whose blank may be printed twice.
    private readonly uint _short;

    internal Openings(IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            if (phrase.Length < Characters || phrase.AsSpan(0, Characters).Contains(' '))
            {
                _short |= 1u << (phrase[0] & Letter);
            }
            else
            {
                _beginnings.Add(phrase[0], phrase[1], phrase[2]);
            }
        }
    }

    /// <summary>Whether one of the phrases may open a text: its first characters are those of one, or are not printed ASCII.</summary>
    internal bool MayOpen(ReadOnlySpan<char> text) => text.Length < Characters || _beginnings.MayHold(text[0], text[1], text[2])
        || (_short & (1u << (text[0] & Letter))) != 0;
}
