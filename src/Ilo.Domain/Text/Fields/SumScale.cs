using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>
/// What multiplies the number in front of it: <c>5 million</c>, <c>12 lakh crore</c>, <c>750 ('000)</c>, <c>750 (thousands)</c>.
/// </summary>
internal static class SumScale
{
    // Behind a smaller number, "mil" is a thousand for some and a million for others.
    private const decimal SmallestOfAmbiguous = 100;

    // "750,000 (thousands)" may be either.
    private const decimal LeastUnscaled = 1000;
    private const int MaxFactors = 2;

    // "m" and "k" multiply a number, and no other word.
    private const int ShortFactor = 2;

    /// <summary>Multiplies by the words behind the number; false where no number holds the product, or it cannot be told.</summary>
    internal static bool TryMultiply(ReadOnlySpan<char> text, ref int at, ref decimal amount)
    {
        for (int i = 0; i < MaxFactors; i++)
        {
            int behind = Blank.Skip(text, at);
            int length = SumPhrases.Factor(text[behind..], out decimal factor, out bool isAmbiguous);
            if (length == 0 || (i > 0 && length <= ShortFactor))
            {
                break;
            }

            if ((isAmbiguous && amount < SmallestOfAmbiguous) || amount > decimal.MaxValue / factor)
            {
                return false;
            }

            amount *= factor;
            at = behind + length;
        }

        return true;
    }

    /// <summary>Multiplies by what stands in a bracket alone; false where the number in front may be multiplied already.</summary>
    internal static bool TryMultiplyByBracket(ReadOnlySpan<char> text, ref int at, ref decimal amount)
    {
        int open = Blank.Skip(text, at);
        int close = open < text.Length && text[open] == '(' ? text[open..].IndexOf(')') : -1;
        if (close < 0 || Factor(text[(open + 1)..(open + close)].Trim(" \u00A0")) is not (> 0 and decimal factor))
        {
            return true;
        }

        at = open + close + 1;
        bool isUnscaled = amount < LeastUnscaled;
        amount *= isUnscaled ? factor : 1;
        return isUnscaled;
    }

    private static decimal Factor(ReadOnlySpan<char> words)
    {
        if (words.Trim("'’s") is "000")
        {
            return 1000;
        }

        int length = SumPhrases.Factor(words, out decimal factor, out bool isAmbiguous);
        return length > 0 && length == words.Length && !isAmbiguous ? factor : 0;
    }
}
