using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ilo.Domain.Queries.Matching;

/// <summary>Texts as words to compare: lower case, without accents, one space before each word and after the last.</summary>
/// <remarks>Two spaces stand between two texts, so that no phrase is found across them. Linear in the texts; the buffer is a rented one.</remarks>
internal ref struct FoldedText
{
    // The hyphen, and those that Unicode has for within words; the soft one is never seen.
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");

    private char[] _buffer;
    private int _length;

    public FoldedText()
    {
        _buffer = ArrayPool<char>.Shared.Rent(1024);
        _length = 0;
    }

    internal readonly ReadOnlySpan<char> Words => _buffer.AsSpan(0, _length);

    /// <summary>Returns the words of a text with one space between; the empty string where it has no letter and no digit.</summary>
    internal static string Of(string text)
    {
        using FoldedText folded = new();
        folded.Append(text);
        return folded.Words.Trim(' ').ToString();
    }

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(_buffer);

    /// <summary>Appends a text, and where it has a hyphen within a word once more without: "co-operation" is also found as "cooperation".</summary>
    internal void AppendBothWays(string? text)
    {
        Append(text);
        if (text.AsSpan().ContainsAny(Hyphens))
        {
            Append(text, joinsHyphens: true);
        }
    }

    internal void Append(string? text, bool joinsHyphens = false)
    {
        if (text is null)
        {
            return;
        }

        bool inWord = false;
        string plain = Ascii.IsValid(text) ? text : Decomposed(text);
        for (int i = 0; i < plain.Length; i++)
        {
            char c = plain[i];
            if (joinsHyphens && inWord && Hyphens.Contains(c) && i + 1 < plain.Length && char.IsLetter(plain[i - 1]) && char.IsLetter(plain[i + 1]))
            {
                continue;
            }

            switch (KindOf(c))
            {
                case CharKind.Word:
                    Begin(ref inWord);
                    Add(char.ToLowerInvariant(c));
                    break;
                case CharKind.Special:
                    Begin(ref inWord);
                    foreach (char part in Spelled(c))
                    {
                        Add(part);
                    }

                    break;
                case CharKind.Gap:
                    inWord = false;
                    break;
                default:
                    break;
            }
        }

        Add(' ');
    }

    private void Begin(ref bool inWord)
    {
        if (!inWord)
        {
            Add(' ');
            inWord = true;
        }
    }

    private void Add(char c)
    {
        if (_length == _buffer.Length)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(_length * 2);
            Words.CopyTo(larger);
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = larger;
        }

        _buffer[_length++] = c;
    }

    private static CharKind KindOf(char c)
    {
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? CharKind.Word : CharKind.Gap;
        }

        if (Spelled(c).Length > 0)
        {
            return CharKind.Special;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            // The soft hyphen and the joiners are Format: they stand inside words and are not seen.
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharKind.Unseen,
            UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate => CharKind.Word,
            _ => char.IsLetterOrDigit(c) ? CharKind.Word : CharKind.Gap,
        };
    }

    // Letters that Unicode does not take apart, but that people type without.
    private static string Spelled(char c) => c switch
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
        _ => "",
    };

    // Normalize throws on half a surrogate pair; such a half is no letter.
    private static string Decomposed(string text) => WithoutHalves(text).Normalize(NormalizationForm.FormKD);

    private static string WithoutHalves(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text;
        }

        // The replacement character is no letter.
        return string.Concat(text.EnumerateRunes());
    }

    private enum CharKind
    {
        Gap,
        Word,
        Special,
        Unseen,
    }
}
