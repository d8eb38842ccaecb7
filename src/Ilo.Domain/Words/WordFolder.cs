using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Words;

/// <summary>The one form of a word that is printed in several ways: folded letters, one spelling.</summary>
/// <remarks>What parts a word is no part of it: the stops of "E.U.", a hyphen at a line's end.</remarks>
internal static class WordFolder
{
    /// <summary>How many characters one of a word may become.</summary>
    internal const int Growth = LetterFolder.Growth;

    private const int FirstLetters = 0x80;

    // The longest spelling that another stands for is added to a word.
    private const int Spare = 16;

    // For each first letter the lengths of the spellings, as bits: most words need no look-up.
    private static readonly uint[] Lengths = new uint[FirstLetters];

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SpellingOf =
        OfAll().GetAlternateLookup<ReadOnlySpan<char>>();

    // What each character of ASCII is in a word when folded; zero for those that end it.
    private static readonly byte[] Plain =
        [.. Enumerable.Range(0, FirstLetters).Select(c => char.IsLetterOrDigit((char)c) ? (byte)char.ToLowerInvariant((char)c) : (byte)0)];

    /// <summary>Returns the room that a folded word of a length may take.</summary>
    internal static int BufferLength(int wordLength) => (wordLength * Growth) + Spare;

    /// <summary>Writes the folded word and returns its length; the buffer must hold <see cref="BufferLength"/>.</summary>
    internal static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = 0;
        foreach (char c in word)
        {
            if (c < 0x80)
            {
                buffer[length] = char.ToLowerInvariant(c);
                length += c is '.' or '-' or '\r' or '\n' ? 0 : 1;
            }
            else if (c is not ('\u2010' or '\u2011'))
            {
                string folded = LetterFolder.Fold(c);
                folded.CopyTo(buffer[length..]);
                length += folded.Length;
            }
        }

        return Spelled(buffer, length);
    }

    /// <summary>Folds the word at a place if it is of the letters and digits of ASCII alone, as most are, while its end is looked for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word starts.</param>
    /// <param name="buffer">Where the folded word is written; it must hold <see cref="BufferLength"/> of the longest word.</param>
    /// <param name="longest">The longest word that is read so.</param>
    /// <param name="end">Where the word ends; at the start for another word.</param>
    /// <returns>The length of the folded word.</returns>
    internal static int FoldPlain(ReadOnlySpan<char> text, int at, Span<char> buffer, int longest, out int end)
    {
        byte[] plain = Plain;
        int length = 0;
        end = at;
        while ((uint)end < (uint)text.Length && text[end] is var c && c < plain.Length && length < longest && plain[c] is var folded and not 0)
        {
            buffer[length++] = (char)folded;
            end++;
        }

        // Beyond ASCII stand other letters, invisible characters, marks on letters and hyphens that hide.
        if (length == longest || ((uint)end < (uint)text.Length && text[end] >= plain.Length))
        {
            end = at;
        }

        return end == at ? 0 : Spelled(buffer, length);
    }

    private static int Spelled(Span<char> buffer, int length)
    {
        if (length is > 0 and < 32 && buffer[0] < FirstLetters && (Lengths[buffer[0]] >> length & 1) != 0
            && SpellingOf.TryGetValue(buffer[..length], out string? spelling))
        {
            spelling.CopyTo(buffer);
            return spelling.Length;
        }

        return length;
    }

    internal static string Fold(ReadOnlySpan<char> word)
    {
        int room = BufferLength(word.Length);
        Span<char> buffer = room <= 256 ? stackalloc char[256] : new char[room];
        return buffer[..Fold(word, buffer)].ToString();
    }

    private static Dictionary<string, string> OfAll()
    {
        Dictionary<string, string> spellings = new(StringComparer.Ordinal);
        foreach (LanguageWords words in LanguageWords.All)
        {
            foreach ((string word, string[] variants) in words.Spellings)
            {
                foreach (string variant in variants)
                {
                    spellings.Add(variant, word);
                    Lengths[variant[0]] |= 1U << variant.Length;
                }
            }
        }

        return spellings;
    }
}
