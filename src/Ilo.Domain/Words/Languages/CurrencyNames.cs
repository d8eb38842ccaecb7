namespace Ilo.Domain.Words.Languages;

/// <summary>The names of currencies in each language, by their ISO 4217 code; those that several currencies share stand for any of these.</summary>
internal static class CurrencyNames
{
    internal static readonly (string Code, string[] Names)[] English =
    [
        ("USD", ["US dollars", "U.S. dollars", "United States dollars", "American dollars"]), (SharedCurrencies.Dollar, ["dollars", "dollar"]),
        ("EUR", ["euros", "euro"]),
        ("GBP", ["pounds sterling", "British pounds"]), ("CHF", ["Swiss francs"]), ("CAD", ["Canadian dollars"]), ("AUD", ["Australian dollars"]),
        ("NZD", ["New Zealand dollars"]), ("NOK", ["Norwegian kroner", "Norwegian krone"]), ("SEK", ["Swedish kronor", "Swedish kronas"]),
        ("DKK", ["Danish kroner"]), ("JPY", ["Japanese yen", "yen"]), ("INR", ["Indian rupees"]), ("BRL", ["Brazilian reais", "reais"]),
        ("CNY", ["Chinese yuan", "yuan", "renminbi"]), ("KRW", ["Korean won", "South Korean won"]), ("MXN", ["Mexican pesos"]), ("COP", ["Colombian pesos"]),
        ("ARS", ["Argentine pesos"]), ("CLP", ["Chilean pesos"]), ("PHP", ["Philippine pesos"]), ("DOP", ["Dominican pesos"]),
        ("PKR", ["Pakistani rupees", "Pakistan rupees"]), ("LKR", ["Sri Lankan rupees", "Sri Lanka rupees"]), ("NPR", ["Nepalese rupees", "Nepali rupees"]),
        ("BDT", ["Bangladeshi taka", "taka"]), ("IDR", ["Indonesian rupiah", "rupiah"]), ("THB", ["Thai baht", "baht"]), ("VND", ["Vietnamese dong"]),
        ("MMK", ["Myanmar kyat", "kyats", "kyat"]), ("KHR", ["Cambodian riel", "riel"]), ("MYR", ["Malaysian ringgit", "ringgit"]),
        ("KES", ["Kenyan shillings", "Kenya shillings"]), ("UGX", ["Ugandan shillings", "Uganda shillings"]),
        ("TZS", ["Tanzanian shillings", "Tanzania shillings"]), ("NGN", ["Nigerian naira", "naira"]), ("GHS", ["Ghanaian cedis", "Ghana cedis", "cedis"]),
        ("ZAR", ["South African rands", "South African rand", "rands", "rand"]), ("ETB", ["Ethiopian birr", "birr"]), ("ZMW", ["Zambian kwacha"]),
        ("MWK", ["Malawian kwacha", "Malawi kwacha"]), ("RWF", ["Rwandan francs"]), ("BIF", ["Burundian francs"]), ("MGA", ["Malagasy ariary", "ariary"]),
        ("CDF", ["Congolese francs"]), ("EGP", ["Egyptian pounds"]), ("LBP", ["Lebanese pounds"]), ("SDG", ["Sudanese pounds"]),
        ("MAD", ["Moroccan dirhams"]), ("AED", ["UAE dirhams"]), ("TND", ["Tunisian dinars"]), ("DZD", ["Algerian dinars"]), ("JOD", ["Jordanian dinars"]),
        ("IQD", ["Iraqi dinars"]), ("SAR", ["Saudi riyals"]), ("QAR", ["Qatari riyals"]), ("TRY", ["Turkish liras", "Turkish lira"]),
        ("RUB", ["Russian roubles", "Russian rubles", "roubles", "rubles"]), ("UAH", ["Ukrainian hryvnias", "hryvnia"]), ("PLN", ["Polish zlotys", "zlotys"]),
        ("PEN", ["Peruvian soles"]), ("BOB", ["bolivianos"]), ("GTQ", ["quetzales"]), ("HNL", ["lempiras"]), ("CRC", ["Costa Rican colones"]),
        ("PYG", ["guaranies"]), ("HTG", ["Haitian gourdes", "gourdes"]), ("SGD", ["Singapore dollars"]), ("HKD", ["Hong Kong dollars"]),
        ("FJD", ["Fiji dollars", "Fijian dollars"]), (SharedCurrencies.Cfa, ["CFA francs", "CFA franc", "francs CFA"]), (SharedCurrencies.Rupee, ["rupees"]),
        (SharedCurrencies.Shilling, ["shillings"]), (SharedCurrencies.Peso, ["pesos"]), (SharedCurrencies.Dinar, ["dinars"]),
        (SharedCurrencies.Dirham, ["dirhams"]), (SharedCurrencies.Crown, ["kroner", "kronor", "crowns"]), (SharedCurrencies.Franc, ["francs"]),
        (SharedCurrencies.Kwacha, ["kwacha"]), (SharedCurrencies.Riyal, ["riyals", "rials"]), (SharedCurrencies.Pound, ["pounds"]),
    ];

    internal static readonly (string Code, string[] Names)[] French =
    [
        ("USD", ["dollars américains", "dollars des États-Unis", "dollars US"]), (SharedCurrencies.Dollar, ["dollars"]), ("EUR", ["euros", "euro"]),
        ("CHF", ["francs suisses"]),
        ("CAD", ["dollars canadiens"]), ("GBP", ["livres sterling"]), ("AUD", ["dollars australiens"]), ("NZD", ["dollars néo-zélandais"]),
        ("NOK", ["couronnes norvégiennes"]), ("SEK", ["couronnes suédoises"]), ("DKK", ["couronnes danoises"]), ("JPY", ["yens", "yen"]),
        ("INR", ["roupies indiennes"]), ("BRL", ["réaux brésiliens", "reais brésiliens"]), ("CNY", ["yuans chinois", "yuans", "yuan"]),
        ("MXN", ["pesos mexicains"]), ("COP", ["pesos colombiens"]), ("ARS", ["pesos argentins"]), ("CLP", ["pesos chiliens"]), ("PHP", ["pesos philippins"]),
        ("PKR", ["roupies pakistanaises"]), ("MUR", ["roupies mauriciennes"]), ("KES", ["shillings kényans"]), ("UGX", ["shillings ougandais"]),
        ("TZS", ["shillings tanzaniens"]), ("NGN", ["nairas"]), ("GHS", ["cédis"]), ("ZAR", ["rands"]), ("RWF", ["francs rwandais"]),
        ("BIF", ["francs burundais"]), ("CDF", ["francs congolais"]), ("GNF", ["francs guinéens"]), ("DJF", ["francs djiboutiens"]),
        ("KMF", ["francs comoriens"]), ("MGA", ["ariarys", "ariary"]), ("MRU", ["ouguiyas"]), ("HTG", ["gourdes"]), ("EGP", ["livres égyptiennes"]),
        ("LBP", ["livres libanaises"]), ("MAD", ["dirhams marocains"]), ("TND", ["dinars tunisiens"]), ("DZD", ["dinars algériens"]),
        ("JOD", ["dinars jordaniens"]), ("TRY", ["livres turques"]), ("RUB", ["roubles"]), (SharedCurrencies.Cfa, ["francs CFA", "franc CFA"]),
        (SharedCurrencies.Rupee, ["roupies"]), (SharedCurrencies.Peso, ["pesos"]), (SharedCurrencies.Dinar, ["dinars"]),
        (SharedCurrencies.Dirham, ["dirhams"]), (SharedCurrencies.Shilling, ["shillings"]), (SharedCurrencies.Crown, ["couronnes"]),
        (SharedCurrencies.Franc, ["francs"]), (SharedCurrencies.Riyal, ["riyals", "rials"]), (SharedCurrencies.Pound, ["livres"]),
    ];

    internal static readonly (string Code, string[] Names)[] Spanish =
    [
        ("USD", ["dólares estadounidenses", "dólares americanos", "dólares de los EE.UU.", "dólares de los Estados Unidos"]),
        (SharedCurrencies.Dollar, ["dólares"]),
        ("EUR", ["euros", "euro"]), ("CHF", ["francos suizos"]), ("CAD", ["dólares canadienses"]), ("GBP", ["libras esterlinas"]),
        ("AUD", ["dólares australianos"]), ("NZD", ["dólares neozelandeses"]), ("NOK", ["coronas noruegas"]), ("SEK", ["coronas suecas"]),
        ("DKK", ["coronas danesas"]), ("JPY", ["yenes", "yen"]), ("INR", ["rupias indias"]), ("BRL", ["reales brasileños"]), ("CNY", ["yuanes", "yuan"]),
        ("MXN", ["pesos mexicanos"]), ("COP", ["pesos colombianos"]), ("ARS", ["pesos argentinos"]), ("CLP", ["pesos chilenos"]),
        ("UYU", ["pesos uruguayos"]), ("DOP", ["pesos dominicanos"]), ("CUP", ["pesos cubanos"]), ("PHP", ["pesos filipinos"]),
        ("PEN", ["soles peruanos", "nuevos soles", "soles"]), ("BOB", ["pesos bolivianos", "bolivianos"]), ("PYG", ["guaraníes"]), ("GTQ", ["quetzales"]),
        ("HNL", ["lempiras"]), ("NIO", ["córdobas"]), ("CRC", ["colones costarricenses", "colones"]), ("VES", ["bolívares"]), ("PAB", ["balboas"]),
        ("HTG", ["gourdes"]), ("MAD", ["dirhams marroquíes"]), (SharedCurrencies.Cfa, ["francos CFA"]), (SharedCurrencies.Peso, ["pesos"]),
        (SharedCurrencies.Rupee, ["rupias"]), (SharedCurrencies.Shilling, ["chelines"]), (SharedCurrencies.Dinar, ["dinares"]),
        (SharedCurrencies.Dirham, ["dirhams", "dírhams"]), (SharedCurrencies.Crown, ["coronas"]), (SharedCurrencies.Franc, ["francos"]),
        (SharedCurrencies.Pound, ["libras"]),
    ];

    internal static readonly (string Code, string[] Names)[] Portuguese =
    [
        ("USD", ["dólares americanos", "dólares norte-americanos", "dólares dos EUA"]), (SharedCurrencies.Dollar, ["dólares"]), ("EUR", ["euros", "euro"]),
        ("BRL", ["reais"]),
        ("CHF", ["francos suíços"]), ("GBP", ["libras esterlinas"]), ("CAD", ["dólares canadenses", "dólares canadianos"]), ("AUD", ["dólares australianos"]),
        ("NOK", ["coroas norueguesas"]), ("SEK", ["coroas suecas"]), ("DKK", ["coroas dinamarquesas"]), ("JPY", ["ienes", "iene"]),
        ("INR", ["rupias indianas"]), ("CNY", ["yuans", "yuan"]), ("NZD", ["dólares neozelandeses"]), ("AOA", ["kwanzas"]), ("MZN", ["meticais"]),
        ("CVE", ["escudos cabo-verdianos"]), ("STN", ["dobras"]), ("ZAR", ["rands"]), ("MXN", ["pesos mexicanos"]), ("COP", ["pesos colombianos"]),
        ("ARS", ["pesos argentinos"]), ("CLP", ["pesos chilenos"]), (SharedCurrencies.Cfa, ["francos CFA"]), (SharedCurrencies.Peso, ["pesos"]),
        (SharedCurrencies.Rupee, ["rupias"]), (SharedCurrencies.Shilling, ["xelins"]), (SharedCurrencies.Dinar, ["dinares"]),
        (SharedCurrencies.Crown, ["coroas"]),
        (SharedCurrencies.Franc, ["francos"]), (SharedCurrencies.Pound, ["libras"]),
    ];
}
