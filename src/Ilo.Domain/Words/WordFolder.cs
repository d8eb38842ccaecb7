namespace Ilo.Domain.Words;

/// <summary>The one form of a word that is printed in several ways: folded letters, one spelling.</summary>
/// <remarks>What parts a word is no part of it: the stops of "E.U.", a hyphen at a line's end.</remarks>
internal static class WordFolder
{
    /// <summary>How many characters one of a word may become.</summary>
    internal const int Growth = LetterFolder.Growth;

    // The longest spelling that another stands for is added to a word.
    private const int Spare = 16;

    private static readonly Dictionary<string, string> Spellings = OfAll();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SpellingOf = Spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    // The first letters of the spellings, as bits: most words need no look-up.
    private static readonly UInt128 First = FirstLetters();

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

        if (length > 0 && buffer[0] < 0x80 && (First >> buffer[0] & 1) != 0 && SpellingOf.TryGetValue(buffer[..length], out string? spelling))
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
                }
            }
        }

        return spellings;
    }

    private static UInt128 FirstLetters()
    {
        UInt128 letters = 0;
        foreach (string spelling in Spellings.Keys)
        {
            letters |= UInt128.One << spelling[0];
        }

        return letters;
    }
}
