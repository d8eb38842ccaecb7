namespace Ilo.Domain.Words;

/// <summary>Signs and names that several currencies share: a country that the text names tells which is meant.</summary>
/// <remarks>
/// Dollars are those of the United States unless more is printed, as the editorial rules of the United Nations have it
/// (https://www.un.org/dgacm/en/content/editorial-manual, "Currency"), and pages mean pounds sterling and yen by far most often.
/// </remarks>
internal static class SharedCurrencies
{
    /// <summary>What stands for a franc CFA until the page has told which.</summary>
    internal const string Cfa = "CFA";

    /// <summary>What stands for a rupee.</summary>
    internal const string Rupee = "RPS";

    /// <summary>What stands for a shilling.</summary>
    internal const string Shilling = "SHL";

    /// <summary>What stands for a peso.</summary>
    internal const string Peso = "PSO";

    /// <summary>What stands for a dinar.</summary>
    internal const string Dinar = "DNR";

    /// <summary>What stands for a dirham.</summary>
    internal const string Dirham = "DHM";

    /// <summary>What stands for a boliviano or a bolívar.</summary>
    internal const string Boliviano = "BSS";

    /// <summary>What stands for a crown.</summary>
    internal const string Crown = "KRN";

    /// <summary>What stands for a franc of no name.</summary>
    internal const string Franc = "FRN";

    /// <summary>What stands for a kwacha.</summary>
    internal const string Kwacha = "KWC";

    /// <summary>What stands for a riyal or a rial.</summary>
    internal const string Riyal = "RYL";

    /// <summary>What stands for a dollar; <c>$</c> is also the sign of pesos.</summary>
    internal const string Dollar = "DLR";

    /// <summary>What stands for a pound.</summary>
    internal const string Pound = "PND";

    /// <summary>What stands for <c>¥</c>.</summary>
    internal const string Yen = "YEN";

    private static readonly Dictionary<CurrencyCode, (CurrencyCode Usual, CurrencyCode[] Candidates)> All = new()
    {
        [Code(Cfa)] = (default, Codes("XAF XOF")),
        [Code(Rupee)] = (default, Codes("PKR INR LKR NPR MUR SCR")),
        [Code(Shilling)] = (default, Codes("KES TZS UGX SOS")),
        [Code(Peso)] = (default, Codes("MXN COP ARS CLP UYU DOP PHP CUP")),
        [Code(Dinar)] = (default, Codes("TND DZD JOD IQD LYD KWD RSD")),
        [Code(Dirham)] = (default, Codes("MAD AED")),
        [Code(Boliviano)] = (default, Codes("BOB VES")),
        [Code(Crown)] = (default, Codes("NOK SEK DKK ISK CZK")),
        [Code(Franc)] = (default, Codes("CHF XAF XOF CDF GNF RWF BIF DJF KMF")),
        [Code(Kwacha)] = (default, Codes("ZMW MWK")),
        [Code(Riyal)] = (default, Codes("SAR QAR OMR YER IRR")),
        [Code(Dollar)] = (
            Code("USD"), Codes("USD CAD AUD NZD SGD HKD TWD XCD FJD SBD BND JMD TTD BBD BSD BMD BZD KYD GYD SRD NAD LRD MXN COP ARS CLP UYU DOP CUP")),
        [Code(Pound)] = (Code("GBP"), Codes("GBP EGP LBP SDG SSP SYP")),
        [Code(Yen)] = (Code("JPY"), Codes("JPY CNY")),
    };

    /// <summary>Returns whether a code only stands for several currencies.</summary>
    internal static bool Is(CurrencyCode? code) => code is { } given && All.ContainsKey(given);

    /// <summary>Returns the currency that is meant unless more is printed; the empty code where there is none.</summary>
    internal static CurrencyCode Usual(CurrencyCode shared) => All[shared].Usual;

    /// <summary>Returns the currencies that a shared code may stand for.</summary>
    internal static CurrencyCode[] Candidates(CurrencyCode shared) => All[shared].Candidates;

    /// <summary>Returns whether a currency is written with <c>$</c> in front.</summary>
    internal static bool IsDollar(CurrencyCode code) => code == Code(Dollar) || code == Code(Peso) || Array.IndexOf(All[Code(Dollar)].Candidates, code) >= 0;

    private static CurrencyCode[] Codes(string codes) => [.. codes.Split(' ').Select(Code)];

    private static CurrencyCode Code(string code) => CurrencyCode.Parse(code, null);
}
