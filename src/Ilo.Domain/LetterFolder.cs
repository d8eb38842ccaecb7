using System.Globalization;
using System.Text;

namespace Ilo.Domain;

/// <summary>Folds letters so that case, accents and ligatures do not tell them apart; the same in every culture.</summary>
/// <remarks>By Unicode's compatibility decomposition: "é" is "e", a full-width "A" is "a", "ﬁ" is "fi". Safe for use by any number of threads.</remarks>
internal static class LetterFolder
{
    /// <summary>How many characters one may become.</summary>
    internal const int Growth = 3;

    private const int PageLength = 256;

    // A page is made when a text first has a character of it: most texts touch one or two. Of two threads that come at once either may stand.
    private static readonly string[]?[] Pages = new string[char.MaxValue / PageLength + 1][];

    /// <summary>Tells whether a character is part of a word: a letter, a digit, or a mark on one.</summary>
    internal static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || (c >= '\u0300' && IsMark(c));

    /// <summary>Tells whether a character shows nothing inside a word: a soft hyphen, a space without width.</summary>
    internal static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>Returns what a character is when folded, up to <see cref="Growth"/> characters; nothing for marks and what is not seen.</summary>
    internal static string Fold(char c) => (Pages[c / PageLength] ?? PageOf(c / PageLength))[c % PageLength];

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string[] PageOf(int page)
    {
        string[] folded = new string[PageLength];
        for (int i = 0; i < PageLength; i++)
        {
            folded[i] = Folded((char)((page * PageLength) + i));
        }

        return Pages[page] = folded;
    }

    private static string Folded(char c)
    {
        if (Spelled(c) is { } spelled)
        {
            return spelled;
        }

        if (LatinLetters.Of(c) is { } plain)
        {
            return plain.ToString();
        }

        string parts = IsWhole(c) ? c.ToString().Normalize(NormalizationForm.FormKD) : c.ToString();
        StringBuilder kept = new();
        foreach (char part in parts)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format))
            {
                kept.Append(Spelled(part) ?? char.ToLowerInvariant(part).ToString());
            }
        }

        return kept.Length > Growth ? char.ToLowerInvariant(c).ToString() : kept.ToString();
    }

    // Half of a pair, and what Unicode keeps free of characters.
    private static bool IsWhole(char c) => !char.IsSurrogate(c) && c is not ((>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE');

    // Letters that Unicode does not take apart, but that people type without.
    private static string? Spelled(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        'ς' => "σ",
        _ => null,
    };
}
