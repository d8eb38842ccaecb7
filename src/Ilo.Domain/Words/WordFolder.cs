using System.Collections.Frozen;

namespace Ilo.Domain.Words;

/// <summary>The one form of a word that is printed in several ways: folded letters, one spelling.</summary>
/// <remarks>What parts a word is no part of it: the stops of "E.U.", a hyphen at a line's end.</remarks>
internal static class WordFolder
{
    /// <summary>How many characters one of a word may become.</summary>
    internal const int Growth = LetterFolder.Growth;

    // The longest spelling that another stands for is added to a word.
    private const int Spare = 16;

    private static readonly FrozenDictionary<string, string> Spellings =
        LanguageWords.All.SelectMany(words => words.Spellings).SelectMany(spelling => spelling.Variants.Select(variant => (variant, spelling.Word)))
            .ToFrozenDictionary(spelling => spelling.variant, spelling => spelling.Word, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SpellingOf =
        Spellings.GetAlternateLookup<ReadOnlySpan<char>>();

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

        if (SpellingOf.TryGetValue(buffer[..length], out string? spelling))
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
}
