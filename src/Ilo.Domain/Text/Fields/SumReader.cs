using System.Globalization;
using System.Runtime.CompilerServices;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>Reads a sum: <c>US$ 512,000</c>, <c>3,400,824.74 USD</c>, <c>€ 1.5 million</c>, <c>750 k€</c>, <c>12 lakh INR</c>, <c>500 000 CHF</c>.</summary>
internal static class SumReader
{
    private const int MaxDigits = 24;
    private const int CodeLength = 3;

    private static readonly CurrencyCode Dollar = CurrencyCode.Parse(SharedCurrencies.Dollar, null);

    /// <summary>Reads a sum at the start, behind a word such as "about" perhaps; false where there is none. What follows begins at
    /// <paramref name="length"/>.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryRead(ReadOnlySpan<char> text, out Money money, out int length)
    {
        money = default;
        length = 0;
        int at = SkipOpening(text);
        CurrencyCode currency = default;
        bool bareSign = at < text.Length && text[at] == '$';
        at = TakeCurrency(text, at, ref currency);
        at = currency != default && at < text.Length && text[at] == ':' ? Blank.Skip(text, at + 1) : at;
        if (!TryAmount(text, ref at, out decimal amount))
        {
            return false;
        }

        if (!SumScale.TryMultiply(text, ref at, ref amount))
        {
            return false;
        }

        if (currency == default || (bareSign && currency == Dollar))
        {
            at = TakeCurrencyBehind(text, at, ref currency);
        }

        if (GoesOnInOneWord(text, at) || !SumScale.TryMultiplyByBracket(text, ref at, ref amount))
        {
            return false;
        }

        money = new(amount, currency);
        length = at;
        return true;
    }

    /// <summary>Whether a currency stands at the start of a text.</summary>
    internal static bool OpensWithCurrency(ReadOnlySpan<char> text)
    {
        CurrencyCode currency = default;
        TakeCurrency(text, 0, ref currency);
        return currency != default;
    }

    // "about", "~", "about ~"
    private static int SkipOpening(ReadOnlySpan<char> text)
    {
        int at = Blank.Skip(text, 0);
        at = Blank.Skip(text, at + PagePhrases.AmountOpenings.Match(text[at..], wholeWord: true));
        return at < text.Length && text[at] is '~' or '≈' ? Blank.Skip(text, at + 1) : at;
    }

    // "1.5tn", "1_234": a unit or a way of writing that is not known; "500,OOO": letters in the place of figures.
    private static bool GoesOnInOneWord(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !char.IsLetterOrDigit(text[at - 1]))
        {
            return false;
        }

        return char.IsLetter(text[at]) || (char.IsNumber(text[at]) && !IsNote(text[at])) || text[at] == '_'
            || (text[at] is '.' or ',' or '\'' or '’' && at + 1 < text.Length && LooksLikeFigure(text[at + 1])
                && !(at + 2 < text.Length && char.IsLetter(text[at + 2]) && !LooksLikeFigure(text[at + 2])));
    }

    // The raised figure of a footnote.
    private static bool IsNote(char c) => c is '¹' or '²' or '³' or (>= '⁰' and <= '⁹');

    private static bool LooksLikeFigure(char c) => c is 'O' or 'o' or 'l' or 'I';

    private static bool TryAmount(ReadOnlySpan<char> text, ref int at, out decimal amount)
    {
        amount = 0;
        int end = at;
        while (end < text.Length && end - at < 2 * MaxDigits && (char.IsAsciiDigit(text[end]) || IsSeparator(text, end)))
        {
            end++;
        }

        ReadOnlySpan<char> printed = text[at..end];
        if (printed.IsEmpty && Fraction(text, end) is > 0 and decimal alone)
        {
            (amount, at) = (alone, end + 1);
            return true;
        }

        if (printed.IsEmpty || (end < text.Length && char.IsAsciiDigit(text[end])) || !TryGroups(printed, out int whole))
        {
            return false;
        }

        Span<char> digits = stackalloc char[(2 * MaxDigits) + 1];
        int count = 0;
        for (int i = 0; i < printed.Length; i++)
        {
            if (char.IsAsciiDigit(printed[i]))
            {
                digits[count++] = printed[i];
            }
        }

        if (count > MaxDigits || !decimal.TryParse(digits[..count], NumberStyles.None, CultureInfo.InvariantCulture, out amount))
        {
            return false;
        }

        for (int i = whole; i < count; i++)
        {
            amount /= 10;
        }

        // "1½", "1 ½"
        int fraction = Blank.Skip(text, end);
        decimal more = whole == count ? Fraction(text, fraction) : 0;
        amount += more;
        at = more > 0 ? fraction + 1 : end;
        return true;
    }

    // "½", "¼", "⅛"; of a third no decimal number is exact.
    private static decimal Fraction(ReadOnlySpan<char> text, int at)
    {
        const int eighths = 8;
        double value = at < text.Length && !char.IsAscii(text[at]) ? char.GetNumericValue(text[at]) * eighths : 0;
        return value is > 0 and < eighths && value == Math.Floor(value) ? (decimal)value / eighths : 0;
    }

    // How many digits stand before the decimal point. One separator before three digits groups thousands; before any other number of digits, or
    // behind one of another kind, it is the decimal point. False where the groups are none: "1,234,56".
    private static bool TryGroups(ReadOnlySpan<char> printed, out int whole)
    {
        whole = 0;
        int separators = 0;
        int last = -1;
        bool mixed = false;
        char kind = '\0';
        for (int i = 0; i < printed.Length; i++)
        {
            if (char.IsAsciiDigit(printed[i]))
            {
                continue;
            }

            char now = IsSpace(printed[i]) ? ' ' : printed[i];
            if (mixed)
            {
                return false;
            }

            mixed = kind != '\0' && now != kind;
            kind = kind == '\0' ? now : kind;
            separators++;
            last = i;
        }

        int behind = printed.Length - last - 1;
        bool isDecimal = last >= 0 && printed[last] is '.' or ',' && (mixed || (separators == 1 && behind != 3));
        ReadOnlySpan<char> grouped = isDecimal ? printed[..last] : printed;
        whole = Digits(grouped);
        return AreGroups(grouped);
    }

    // Groups of three; before the last one also of two, as in India.
    private static bool AreGroups(ReadOnlySpan<char> grouped)
    {
        int end = grouped.Length;
        bool lastGroup = true;
        for (int i = grouped.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(grouped[i]))
            {
                int size = end - i - 1;
                if (size != 3 && (lastGroup || size != 2))
                {
                    return false;
                }

                lastGroup = false;
                end = i;
            }
        }

        return lastGroup || end is >= 1 and <= 3;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static bool IsSeparator(ReadOnlySpan<char> text, int at) =>
        (text[at] is '.' or ',' or '\'' or '’' || IsSpace(text[at]))
        && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    // "5 million euros", "1.5 milliard de FCFA", "500,000 (USD)", "$ 500 pesos mexicanos".
    private static int TakeCurrencyBehind(ReadOnlySpan<char> text, int at, ref CurrencyCode currency)
    {
        int behind = Blank.Skip(text, at);
        bool bracket = behind < text.Length && text[behind] == '(';
        behind += bracket ? 1 : 0;
        CurrencyCode named = default;
        int start = behind;
        int past = TakeCurrency(text, start, ref named);
        if (named == default && SumPhrases.Joint(text[behind..]) is > 0 and int joint)
        {
            start = behind + joint;
            past = TakeCurrency(text, start, ref named);
        }

        bool isOpen = bracket && !(past < text.Length && text[past] == ')');
        if (named == default || isOpen || (currency != default && !MayCorrect(text, start, past, bracket, named)))
        {
            return at;
        }

        currency = named;
        return bracket ? past + 1 : past;
    }

    // Behind "$" a code, or anything alone in brackets, says what is meant: "$ 500.000 BRL", "$ 500,000 (euros)". A name in words does so only where its
    // currency is written with "$": "$ 500,000 euro zone". What stands before a further number is that one's: "$ 500,000 EUR 450,000".
    private static bool MayCorrect(ReadOnlySpan<char> text, int start, int past, bool bracket, CurrencyCode named)
    {
        bool isDollar = SharedCurrencies.IsDollar(named);
        bool isCode = IsCapitals(text[start..past].TrimEnd()) && !(past < text.Length && char.IsAsciiDigit(text[past]));
        return isDollar || ((bracket || isCode) && SumPhrases.IsKnown(named));
    }

    private static bool IsCapitals(ReadOnlySpan<char> code) =>
        code.Length == CodeLength && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]) && char.IsAsciiLetterUpper(code[2]);

    private static int TakeCurrency(ReadOnlySpan<char> text, int at, ref CurrencyCode currency)
    {
        ReadOnlySpan<char> rest = text[at..];
        int sign = CurrencySigns.Match(rest, out CurrencyCode signed);
        int name = SumPhrases.Currency(rest, out CurrencyCode named);
        if (sign > 0 || name > 0)
        {
            // "CFA" of "CFA francs" is the shorter one.
            currency = sign >= name ? signed : named;
            return Blank.Skip(text, at + Math.Max(sign, name));
        }

        if (rest.Length >= CodeLength && IsCapitals(rest[..CodeLength])
            && (rest.Length == CodeLength || !(char.IsLetter(rest[CodeLength]) || rest[CodeLength] == '/'))
            && CurrencyCode.TryParse(rest[..CodeLength], null, out CurrencyCode found))
        {
            currency = found;
            return Blank.Skip(text, at + CodeLength);
        }

        return at;
    }
}
