using System.Globalization;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>Reads a sum: <c>US$ 512,000</c>, <c>3,400,824.74 USD</c>, <c>€ 1.5 million</c>, <c>500 000 CHF</c>.</summary>
internal static class MoneyReader
{
    private const int MaxDigits = 24;

    private static readonly (string Sign, string Code)[] Signs =
    [
        ("US$", "USD"), ("US $", "USD"), ("USD $", "USD"), ("USD$", "USD"), ("U.S.$", "USD"), ("U.S. $", "USD"), ("$US", "USD"), ("A$", "AUD"), ("AU$", "AUD"), ("C$", "CAD"), ("CA$", "CAD"), ("NZ$", "NZD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("$", "USD"),
        ("US dollars", "USD"), ("dollars américains", "USD"), ("de dollars américains", "USD"), ("de dollars", "USD"), ("de dólares", "USD"), ("de euros", "EUR"), ("dólares de los EE.UU.", "USD"), ("dólares", "USD"), ("dollars", "USD"), ("euros", "EUR"), ("Euros", "EUR"), ("Euro", "EUR"), ("d'euros", "EUR"),
    ];

    private static readonly (string Word, decimal Factor)[] Factors =
    [
        ("millions", 1_000_000), ("million", 1_000_000), ("millones", 1_000_000), ("millón", 1_000_000), ("mio", 1_000_000), ("thousand", 1_000), ("mille", 1_000), ("billion", 1_000_000_000), ("milliards", 1_000_000_000), ("mil", 1_000),
        ("mill", 1_000_000), ("mn", 1_000_000), ("m", 1_000_000),
    ];

    /// <summary>Reads a sum at the start, behind a word such as "about" perhaps; false where there is none. What follows begins at <paramref name="length"/>.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out Money money, out int length)
    {
        money = default;
        length = 0;
        int at = Skip(text, 0);
        at = Skip(text, at + PagePhrases.AmountOpenings.Match(text[at..], wholeWord: true));
        CurrencyCode currency = default;
        at = TakeCurrency(text, at, ref currency);
        if (!TryAmount(text, ref at, out decimal amount))
        {
            return false;
        }

        int behind = Skip(text, at);
        foreach ((string word, decimal factor) in Factors)
        {
            if (text[behind..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && Ends(text, behind + word.Length))
            {
                if (amount > decimal.MaxValue / factor)
                {
                    // No number holds it.
                    return false;
                }

                amount *= factor;
                at = behind + word.Length;
                break;
            }
        }

        if (currency == default)
        {
            behind = Skip(text, at);
            int past = TakeCurrency(text, behind, ref currency);
            at = past == behind ? at : past;
        }

        money = new(amount, currency);
        length = at;
        return true;
    }

    private static bool TryAmount(ReadOnlySpan<char> text, ref int at, out decimal amount)
    {
        amount = 0;
        Span<char> digits = stackalloc char[MaxDigits + 1];
        int count = 0;
        int end = at;
        int lastSeparator = -1;
        int separators = 0;
        bool mixed = false;
        while (end < text.Length && count < MaxDigits && (char.IsAsciiDigit(text[end]) || IsSeparator(text, end)))
        {
            if (char.IsAsciiDigit(text[end]))
            {
                digits[count++] = text[end];
            }
            else if (text[end] is '.' or ',')
            {
                mixed |= lastSeparator >= 0 && text[lastSeparator] != text[end];
                lastSeparator = end;
                separators++;
            }

            end++;
        }

        if (count == 0 || (end < text.Length && char.IsAsciiDigit(text[end])))
        {
            return false;
        }

        // One separator before three digits groups thousands; before any other number of digits, or after one of another
        // kind, it is the decimal point.
        int fraction = CountDigits(text[(lastSeparator + 1)..end]);
        bool isDecimal = lastSeparator >= 0 && (mixed || (separators == 1 && fraction != 3));
        if (!decimal.TryParse(digits[..count], NumberStyles.None, CultureInfo.InvariantCulture, out amount))
        {
            return false;
        }

        for (int i = 0; isDecimal && i < fraction; i++)
        {
            amount /= 10;
        }

        at = end;
        return true;
    }

    private static bool IsSeparator(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or ',' or '\'' or '’' or ' ' or '\u00A0' or '\u202F' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static int TakeCurrency(ReadOnlySpan<char> text, int at, ref CurrencyCode currency)
    {
        ReadOnlySpan<char> rest = text[at..];
        foreach ((string sign, string code) in Signs)
        {
            if (rest.StartsWith(sign, StringComparison.Ordinal))
            {
                currency = CurrencyCode.Parse(code, null);
                return Skip(text, at + sign.Length);
            }
        }

        if (rest.Length >= 3 && char.IsAsciiLetterUpper(rest[0]) && char.IsAsciiLetterUpper(rest[1]) && char.IsAsciiLetterUpper(rest[2])
            && (rest.Length == 3 || !char.IsLetter(rest[3])) && CurrencyCode.TryParse(rest[..3], null, out CurrencyCode found))
        {
            currency = found;
            return Skip(text, at + 3);
        }

        return at;
    }

    // "1,500 000": what a further separator divides off is no part of the digits right behind this one.
    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }

    private static bool Ends(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetter(text[at]);

    private static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Blank.Is(text[at]))
        {
            at++;
        }

        return at;
    }
}
