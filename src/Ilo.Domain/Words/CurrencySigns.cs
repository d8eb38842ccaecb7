namespace Ilo.Domain.Words;

/// <summary>Signs and short forms of currencies, which no language owns, by their ISO 4217 code; the names are with the languages.</summary>
/// <remarks>
/// Signs as in the Unicode CLDR where it has a narrow one, and as banks and pages print them. One that several currencies use stands for them until
/// the page has told which, see <see cref="SharedCurrencies"/>.
/// </remarks>
internal static class CurrencySigns
{
    private const int Letters = 128;

    private static readonly (string Code, string[] Signs)[] Rows =
    [
        ("USD", ["US$", "US $", "USD $", "USD$", "U.S.$", "U.S. $", "$US", "$ US"]), (SharedCurrencies.Dollar, ["$"]),
        ("CAD", ["CAD$", "CAD $", "CA$", "C$", "Can$"]),
        ("AUD", ["AUD$", "AUD $", "AU$", "A$"]), ("NZD", ["NZD$", "NZ$"]), ("HKD", ["HK$"]), ("SGD", ["SG$", "S$"]), ("TWD", ["NT$"]), ("BRL", ["R$"]),
        ("MXN", ["MXN$", "MX$", "Mex$"]), ("ARS", ["AR$"]), ("COP", ["COP$", "COL$", "Col$"]), ("CLP", ["CLP$", "CL$"]), ("DOP", ["RD$"]),
        ("UYU", ["$U", "UY$"]),
        ("JMD", ["J$"]), ("TTD", ["TT$"]), ("BBD", ["Bds$"]), ("XCD", ["EC$"]), ("FJD", ["FJ$"]), ("NAD", ["N$"]), ("GYD", ["G$"]),
        ("EUR", ["€"]), (SharedCurrencies.Pound, ["£"]), (SharedCurrencies.Yen, ["¥"]), ("JPY", ["JP¥"]), ("CNY", ["CN¥", "RMB"]), ("INR", ["₹"]),
        ("KRW", ["₩"]),
        ("NGN", ["₦"]), ("GHS", ["GH₵", "GH¢", "₵"]),
        ("PHP", ["₱", "PhP", "Php"]), ("CRC", ["₡"]), ("PYG", ["₲", "Gs."]), ("TRY", ["₺"]), ("UAH", ["₴"]), ("RUB", ["₽"]), ("VND", ["₫"]), ("THB", ["฿"]),
        ("KHR", ["៛"]), ("LAK", ["₭"]), ("MNT", ["₮"]), ("KZT", ["₸"]), ("GEL", ["₾"]), ("AZN", ["₼"]), ("ILS", ["₪"]), ("BDT", ["৳", "Tk.", "Tk"]),
        ("PEN", ["S/.", "S/"]), ("CHF", ["SFr.", "SFr", "sFr.", "Fr.", "CHF."]), ("IDR", ["Rp.", "Rp"]), ("MYR", ["RM"]),
        ("KES", ["KShs", "Kshs", "KSh", "Ksh", "KES."]), ("TZS", ["TShs", "Tshs", "TSh", "Tsh"]), ("UGX", ["UShs", "Ushs", "USh", "Ush"]),
        ("NPR", ["NRs.", "NRs"]), ("LKR", ["SLRs.", "SLRs", "SLR"]), ("JOD", ["JD"]), ("KWD", ["KD"]),
        (SharedCurrencies.Cfa, ["FCFA", "F.CFA", "F. CFA", "F CFA", "CFAF", "CFA F", "CFA"]), (SharedCurrencies.Rupee, ["Rs.", "Rs", "Re."]),
        (SharedCurrencies.Crown, ["kr.", "kr", "Kr.", "Kr"]), (SharedCurrencies.Shilling, ["Shs.", "Shs", "Sh."]),
        (SharedCurrencies.Boliviano, ["Bs.", "Bs"]),
    ];

    // By their first character, the longer one first; those of characters beyond ASCII together, in the place of U+0000.
    private static readonly (string Sign, CurrencyCode Code)[]?[] ByFirst = Build();

    /// <summary>Gets the currencies that have a sign.</summary>
    internal static IEnumerable<CurrencyCode> Codes => Rows.Select(row => CurrencyCode.Parse(row.Code, null));

    /// <summary>Returns the length of the sign that a text begins with; 0 where it begins with none.</summary>
    internal static int Match(ReadOnlySpan<char> text, out CurrencyCode currency)
    {
        currency = default;
        if (text.IsEmpty || ByFirst[text[0] < Letters ? text[0] : 0] is not { } signs)
        {
            return 0;
        }

        foreach ((string sign, CurrencyCode code) in signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal) && !(text.Length > sign.Length && char.IsLetter(sign[^1]) && char.IsLetter(text[sign.Length])))
            {
                currency = code;
                return sign.Length;
            }
        }

        return 0;
    }

    private static (string Sign, CurrencyCode Code)[]?[] Build()
    {
        (string Sign, CurrencyCode Code)[]?[] byFirst = new (string Sign, CurrencyCode Code)[]?[Letters];
        IEnumerable<(string Sign, CurrencyCode Code)> all = Rows.SelectMany(row => row.Signs.Select(sign => (sign, CurrencyCode.Parse(row.Code, null))));
        foreach (IGrouping<int, (string Sign, CurrencyCode Code)> group in all.GroupBy(one => one.Sign[0] < Letters ? one.Sign[0] : 0))
        {
            byFirst[group.Key] = [.. group.OrderByDescending(one => one.Sign.Length)];
        }

        return byFirst;
    }
}
