using System.Buffers;
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
    internal static string Of(string text) => Of(text, HyphenForm.Parts);

    /// <summary>Returns the words of a text as <see cref="Of(string)"/> does, with the hyphens between letters as they are.</summary>
    internal static string WithHyphens(string text) => Of(text, HyphenForm.Stays);

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(_buffer);

    /// <summary>Appends a text, and where it has a hyphen within a word once more without: "co-operation" is also found as "cooperation".</summary>
    internal void AppendBothWays(string? text)
    {
        Append(text);
        if (text.AsSpan().ContainsAny(Hyphens))
        {
            Append(text, HyphenForm.Joins);
        }
    }

    internal void Append(string? text, HyphenForm hyphens = HyphenForm.Parts)
    {
        if (text is null)
        {
            return;
        }

        bool inWord = false;
        string plain = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : OfWholePairs(text);
        for (int i = 0; i < plain.Length; i++)
        {
            char c = plain[i];
            if (hyphens != HyphenForm.Parts && inWord && Hyphens.Contains(c)
                && i + 1 < plain.Length && char.IsLetter(plain[i - 1]) && char.IsLetter(plain[i + 1]))
            {
                if (hyphens == HyphenForm.Stays)
                {
                    Add(WordPattern.Hyphen);
                }

                continue;
            }

            foreach (char part in LetterFolder.Fold(c))
            {
                if (IsWordChar(part))
                {
                    Begin(ref inWord);
                    Add(part);
                }
                else
                {
                    inWord = false;
                }
            }
        }

        Add(' ');
    }

    private static string Of(string text, HyphenForm hyphens)
    {
        using FoldedText folded = new();
        folded.Append(text, hyphens);
        return folded.Words.Trim(' ').ToString();
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

    private static bool IsWordChar(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : LetterFolder.IsWordChar(c) || char.IsSurrogate(c);

    // Letters beyond the first plane are taken apart as pairs. Half of a pair is no letter: the replacement character stands for it.
    private static string OfWholePairs(string text) => string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKD);
}
