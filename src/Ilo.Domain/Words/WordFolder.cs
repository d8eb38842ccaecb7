using System.Globalization;
using System.Text;

namespace Ilo.Domain.Words;

/// <summary>Folds words so that case, accents and ligatures do not tell them apart; the same in every culture.</summary>
internal static class WordFolder
{
    // Beyond this, letters keep their accents: no name in the three languages needs them.
    private const int TableEnd = 0x0250;

    private static readonly string[] Table = BuildTable();

    internal static bool IsWordChar(char c) =>
        c < TableEnd ? char.IsLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsMark(c);

    /// <summary>Tells whether a character shows nothing inside a word: a soft hyphen, a space without width.</summary>
    internal static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    internal static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Writes the folded word and returns its length; the buffer must hold twice the word.</summary>
    internal static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = 0;
        foreach (char c in word)
        {
            if (c < 0x80)
            {
                // What parts a word is no part of it: the stops of "E.U.", a hyphen at a line's end.
                buffer[length] = char.ToLowerInvariant(c);
                length += c is '.' or '-' or '\r' or '\n' ? 0 : 1;
            }
            else if (IsInvisible(c) || c is '\u2010' or '\u2011')
            {
                continue;
            }
            else if (c < TableEnd)
            {
                string folded = Table[c];
                folded.CopyTo(buffer[length..]);
                length += folded.Length;
            }
            else if (!IsMark(c))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
        }

        return Spell(buffer, length);
    }

    // American spelling is the same word.
    private static int Spell(Span<char> buffer, int length)
    {
        (int at, string more) = (ReadOnlySpan<char>)buffer[..length] switch
        {
            "labor" or "labors" or "laborer" or "laborers" => (4, "u"),
            "program" or "programs" => (7, "me"),
            _ => (0, ""),
        };
        buffer[at..length].CopyTo(buffer[(at + more.Length)..]);
        more.CopyTo(buffer[at..]);
        return length + more.Length;
    }

    internal static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[128] : new char[word.Length * 2];
        return buffer[..Fold(word, buffer)].ToString();
    }

    private static string[] BuildTable()
    {
        string[] table = new string[TableEnd];
        for (int i = 0; i < TableEnd; i++)
        {
            char c = char.ToLowerInvariant((char)i);
            table[i] = c switch
            {
                'œ' => "oe",
                'æ' => "ae",
                'ß' => "ss",
                'ø' => "o",
                'ł' => "l",
                'ı' => "i",
                _ => Base(c),
            };
        }

        return table;
    }

    private static string Base(char c)
    {
        string decomposed = c.ToString().Normalize(NormalizationForm.FormD);
        return decomposed[..1];
    }
}
