namespace Ilo.Domain.Words;

/// <summary>Signs and names that several currencies share: a country that the page names tells which is meant.</summary>
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

    // The franc of the eight western states is at par with that of the six central ones, and by far the more frequent on these pages.
    private static readonly (CurrencyCode Shared, CurrencyCode Default, (string Code, string[] Countries)[] Of)[] All =
    [
        (Code(Cfa), Code("XOF"),
        [
            ("XAF", [
                "Cameroon", "Cameroun", "Camerún", "Camarões", "Kamerun", "Gabon", "Gabón", "Gabão", "Gabun", "Chad", "Tchad", "Chade", "Tschad", "Congo",
                "Central African", "centrafricaine", "Centrafrique", "Centroafricana", "Equatorial Guinea", "Guinée équatoriale", "Guinea Ecuatorial",
                "CEMAC", "Yaoundé", "Douala", "Libreville", "Brazzaville", "Bangui", "Malabo",
            ]),
            ("XOF", [
                "Senegal", "Sénégal", "Mali", "Malí", "Burkina", "Benin", "Bénin", "Benín", "Togo", "Niger", "Níger", "Ivoire", "Ivory Coast",
                "Costa de Marfil", "Costa do Marfim", "Guinea-Bissau", "Guinée-Bissau", "Guiné-Bissau", "UEMOA", "WAEMU", "Dakar", "Abidjan", "Bamako",
                "Ouagadougou", "Cotonou", "Lomé", "Niamey",
            ]),
        ]),
        (Code(Rupee), default,
        [
            ("PKR", ["Pakistan", "Pakistán", "Paquistão", "Karachi", "Islamabad", "Lahore"]), ("INR", ["India", "Inde", "Índia", "New Delhi"]),
            ("LKR", ["Sri Lanka", "Colombo"]), ("NPR", ["Nepal", "Népal", "Kathmandu"]), ("MUR", ["Mauritius", "Île Maurice", "île Maurice", "Isla Mauricio"]),
            ("SCR", ["Seychelles"]),
        ]),
        (Code(Shilling), default,
        [
            ("KES", ["Kenya", "Kenia", "Quênia", "Nairobi"]), ("TZS", ["Tanzania", "Tanzanie", "Tanzânia", "Tansania", "Dar es Salaam", "Zanzibar"]),
            ("UGX", ["Uganda", "Ouganda", "Kampala"]), ("SOS", ["Somalia", "Somalie", "Somália", "Mogadishu"]),
        ]),
        (Code(Peso), default,
        [
            ("MXN", ["Mexico", "México", "Mexique", "Mexiko"]), ("COP", ["Colombia", "Colombie", "Colômbia", "Kolumbien", "Bogotá"]),
            ("ARS", ["Argentina", "Argentine", "Argentinien", "Buenos Aires"]), ("CLP", ["Chile", "Chili"]), ("UYU", ["Uruguay", "Uruguai", "Montevideo"]),
            ("DOP", ["Dominican", "Dominicana", "dominicaine"]), ("PHP", ["Philippines", "Filipinas", "Philippinen", "Manila"]), ("CUP", ["Cuba", "Kuba"]),
        ]),
        (Code(Dinar), default,
        [
            ("TND", ["Tunisia", "Tunisie", "Túnez", "Tunísia", "Tunesien", "Tunis"]), ("DZD", ["Algeria", "Algérie", "Argelia", "Argélia", "Algerien"]),
            ("JOD", ["Jordan", "Jordanie", "Jordania", "Jordânia", "Jordanien", "Amman"]), ("IQD", ["Iraq", "Irak", "Iraque"]),
            ("LYD", ["Libya", "Libye", "Libia", "Líbia", "Libyen"]), ("KWD", ["Kuwait", "Koweït"]), ("RSD", ["Serbia", "Serbie", "Sérvia", "Serbien"]),
        ]),
        (Code(Boliviano), default,
        [
            ("BOB", ["Bolivia", "Bolivie", "Bolívia", "Bolivien", "La Paz", "Cochabamba"]), ("VES", ["Venezuela", "Vénézuéla", "Caracas"]),
        ]),
        (Code(Dirham), default,
        [
            ("MAD", ["Morocco", "Maroc", "Marruecos", "Marrocos", "Marokko", "Rabat", "Casablanca"]), ("AED", ["Emirates", "Émirats", "Emiratos", "Dubai"]),
        ]),
    ];

    /// <summary>Returns whether a code only stands for several currencies.</summary>
    internal static bool Is(CurrencyCode? code)
    {
        foreach ((CurrencyCode shared, _, _) in All)
        {
            if (shared == code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Returns the currency that a page means: that of the only country of those that it names; where it names none or those of several, the most frequent
    /// one or, where none is, the empty code.
    /// </summary>
    internal static CurrencyCode Of(CurrencyCode code, ReadOnlySpan<char> page)
    {
        foreach ((CurrencyCode shared, CurrencyCode frequent, (string Code, string[] Countries)[] candidates) in All)
        {
            if (shared != code)
            {
                continue;
            }

            string? only = null;
            foreach ((string candidate, string[] countries) in candidates)
            {
                if (NamesAny(page, countries))
                {
                    if (only is not null)
                    {
                        return frequent;
                    }

                    only = candidate;
                }
            }

            return only is null ? frequent : Code(only);
        }

        return code;
    }

    private static bool NamesAny(ReadOnlySpan<char> page, string[] countries)
    {
        foreach (string country in countries)
        {
            for (int at = 0; page[at..].IndexOf(country, StringComparison.Ordinal) is >= 0 and int found;)
            {
                int start = at + found;
                at = start + country.Length;
                if ((start == 0 || !char.IsLetter(page[start - 1])) && (at == page.Length || !char.IsLetter(page[at])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static CurrencyCode Code(string code) => CurrencyCode.Parse(code, null);
}
