using Ilo.Domain.Dates;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>
/// A sum of equal rank behind another: <c>US$ 3 million (ILO) + US$ 2 million (Government)</c>, <c>US$ 500,000 EUR 300,000</c>. It has its own currency, and
/// stands right behind the first or behind a word or sign that joins them; what stands in brackets is a remark.
/// </summary>
internal static class FurtherSum
{
    internal static bool IsIn(ReadOnlySpan<char> rest)
    {
        // Right behind the first sum, or behind its remark.
        bool joined = true;
        for (int at = 0; at < rest.Length;)
        {
            char c = rest[at];
            if (Blank.Is(c))
            {
                at++;
            }
            else if (c is '(' or '[')
            {
                int close = rest[at..].IndexOf(c == '(' ? ')' : ']');
                at = close < 0 ? rest.Length : at + close + 1;
            }
            else if (joined && (char.IsAsciiDigit(c) || SumReader.OpensWithCurrency(rest[at..])) && SumLine.OpensWithSum(rest[at..]))
            {
                return true;
            }
            else if (IsSign(c))
            {
                joined = true;
                at++;
            }
            else if (c == '.' && at + 1 < rest.Length && Blank.Is(rest[at + 1]))
            {
                // A sentence of its own.
                return false;
            }
            else
            {
                joined = WordLength(rest[at..], PagePhrases.Joints) > 0 || WordLength(rest[at..], PagePhrases.RangeJoints) > 0;
                at += Math.Max(1, Letters(rest[at..]));
            }
        }

        return false;
    }

    /// <summary>Returns the length of the word that a text begins with where it is one of these; else 0.</summary>
    internal static int WordLength(ReadOnlySpan<char> text, PhraseTable<bool> words)
    {
        int length = Letters(text);
        return length > 0 && words.Contains(text[..length]) ? length : 0;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsSign(char c) => c is '+' or '&' or '/' or ',' or ';' || DateCursor.IsDash(c);
}
