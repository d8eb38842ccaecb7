namespace Ilo.Domain.Words.Languages;

/// <summary>The words of German sums; as with <see cref="GermanDates"/>, the language is otherwise not known.</summary>
internal static class GermanSums
{
    internal static readonly (decimal Factor, string[] Words)[] Factors =
        [(1_000m, ["Tausend", "Tsd"]), (1_000_000m, ["Millionen", "Million", "Mio"]), (1_000_000_000m, ["Milliarden", "Milliarde", "Mrd"])];

    internal static readonly (string Code, string[] Names)[] Currencies =
    [
        ("USD", ["US-Dollar"]), (SharedCurrencies.Dollar, ["Dollar"]), ("CHF", ["Schweizer Franken", "Franken"]),
        ("GBP", ["Pfund Sterling", "britische Pfund"]),
        ("NOK", ["norwegische Kronen"]), ("SEK", ["schwedische Kronen"]), ("DKK", ["dänische Kronen"]), ("JPY", ["japanische Yen"]),
        ("CAD", ["kanadische Dollar"]), ("AUD", ["australische Dollar"]), (SharedCurrencies.Cfa, ["CFA-Franc", "Franc CFA"]),
        (SharedCurrencies.Rupee, ["Rupien"]), (SharedCurrencies.Shilling, ["Schilling"]), (SharedCurrencies.Dinar, ["Dinar"]),
        (SharedCurrencies.Dirham, ["Dirham"]), (SharedCurrencies.Peso, ["Pesos"]), (SharedCurrencies.Crown, ["Kronen"]),
    ];
}
