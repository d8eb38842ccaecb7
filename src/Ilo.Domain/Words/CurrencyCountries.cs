using System.Collections.Frozen;

namespace Ilo.Domain.Words;

/// <summary>Finds the countries that a text names, by the ISO 4217 code of their currency, where that shares its sign or its name with others.</summary>
/// <remarks>
/// Names and some towns in the languages of the pages. A longer name counts before one that it holds: Equatorial Guinea, Guinea. Some stand here only so
/// that they are not taken for a shorter one. Lines may be broken inside a name. One walk over the text.
/// </remarks>
internal static class CurrencyCountries
{
    private static readonly (string Code, string[] Names)[] Rows =
    [
        ("XAF", [
            "Cameroon", "Cameroun", "Camerún", "Camarões", "Kamerun", "Gabon", "Gabón", "Gabão", "Gabun", "Chad", "Tchad", "Chade", "Tschad", "Congo",
            "Central African", "centrafricaine", "Centrafrique", "Centroafricana", "Equatorial Guinea", "Guinée équatoriale", "Guinea Ecuatorial",
            "Guiné Equatorial", "CEMAC", "Yaoundé", "Douala", "Libreville", "Brazzaville", "Bangui", "Malabo", "N'Djamena",
        ]),
        ("XOF", [
            "Senegal", "Sénégal", "Mali", "Malí", "Burkina", "Benin", "Bénin", "Benín", "Togo", "Niger", "Níger", "Ivoire", "Ivory Coast",
            "Costa de Marfil", "Costa do Marfim", "Guinea-Bissau", "Guinée-Bissau", "Guiné-Bissau", "Guinea-Bisáu", "UEMOA", "WAEMU", "Dakar", "Abidjan",
            "Bamako", "Ouagadougou", "Cotonou", "Lomé", "Niamey",
        ]),
        ("CDF", [
            "Democratic Republic of the Congo", "Democratic Republic of Congo", "République démocratique du Congo", "République Démocratique du Congo",
            "República Democrática del Congo", "República Democrática do Congo", "Demokratische Republik Kongo", "DR Congo", "RD Congo", "Kinshasa",
        ]),
        ("GNF", ["Guinea", "Guinée", "Guiné", "Conakry"]), ("PGK", ["Papua New Guinea", "Papouasie-Nouvelle-Guinée", "Papua Nueva Guinea"]),
        ("PKR", ["Pakistan", "Pakistán", "Paquistão", "Karachi", "Islamabad", "Lahore"]), ("INR", ["India", "Inde", "Índia", "New Delhi"]),
        ("LKR", ["Sri Lanka", "Colombo"]), ("NPR", ["Nepal", "Népal", "Kathmandu"]), ("MUR", ["Mauritius", "Île Maurice", "île Maurice", "Isla Mauricio"]),
        ("SCR", ["Seychelles"]),
        ("KES", ["Kenya", "Kenia", "Quênia", "Nairobi"]), ("TZS", ["Tanzania", "Tanzanie", "Tanzânia", "Tansania", "Dar es Salaam", "Zanzibar"]),
        ("UGX", ["Uganda", "Ouganda", "Kampala"]), ("SOS", ["Somalia", "Somalie", "Somália", "Mogadishu"]),
        ("MXN", ["Mexico", "México", "Mexique", "Mexiko"]), ("COP", ["Colombia", "Colombie", "Colômbia", "Kolumbien", "Bogotá"]),
        ("ARS", ["Argentina", "Argentine", "Argentinien", "Buenos Aires"]), ("CLP", ["Chile", "Chili", "Santiago de Chile"]),
        ("UYU", ["Uruguay", "Uruguai", "Montevideo"]), ("DOP", ["Dominican", "Dominicana", "dominicaine"]),
        ("PHP", ["Philippines", "Filipinas", "Philippinen", "Manila"]), ("CUP", ["Cuba", "Kuba"]),
        ("TND", ["Tunisia", "Tunisie", "Túnez", "Tunísia", "Tunesien", "Tunis"]), ("DZD", ["Algeria", "Algérie", "Argelia", "Argélia", "Algerien"]),
        ("JOD", ["Jordan", "Jordanie", "Jordania", "Jordânia", "Jordanien", "Amman"]), ("IQD", ["Iraq", "Irak", "Iraque"]),
        ("LYD", ["Libya", "Libye", "Libia", "Líbia", "Libyen"]), ("KWD", ["Kuwait", "Koweït"]), ("RSD", ["Serbia", "Serbie", "Sérvia", "Serbien"]),
        ("BOB", ["Bolivia", "Bolivie", "Bolívia", "Bolivien", "La Paz", "Cochabamba"]), ("VES", ["Venezuela", "Vénézuéla", "Caracas"]),
        ("MAD", ["Morocco", "Maroc", "Marruecos", "Marrocos", "Marokko", "Rabat", "Casablanca"]), ("AED", ["Emirates", "Émirats", "Emiratos", "Dubai"]),
        ("NOK", ["Norway", "Norvège", "Noruega", "Norwegen", "Oslo"]), ("SEK", ["Sweden", "Suède", "Suecia", "Suécia", "Schweden", "Stockholm"]),
        ("DKK", ["Denmark", "Danemark", "Dinamarca", "Dänemark", "Copenhagen"]), ("ISK", ["Iceland", "Islande", "Islandia", "Islândia"]),
        ("CZK", ["Czech", "tchèque", "Checa", "Tcheca", "Tschechien"]),
        ("CAD", ["Canada", "Canadá", "Kanada", "Ottawa"]), ("AUD", ["Australia", "Australie", "Austrália", "Australien", "Canberra"]),
        ("NZD", ["New Zealand", "Nouvelle-Zélande", "Nueva Zelandia", "Nueva Zelanda", "Nova Zelândia", "Neuseeland"]),
        ("SGD", ["Singapore", "Singapour", "Singapur", "Singapura"]), ("HKD", ["Hong Kong"]), ("FJD", ["Fiji", "Fidji", "Fiyi"]),
        ("JMD", ["Jamaica", "Jamaïque", "Jamaika"]), ("TTD", ["Trinidad"]), ("BBD", ["Barbados", "Barbade"]), ("GYD", ["Guyana"]),
        ("NAD", ["Namibia", "Namibie", "Namíbia"]), ("LRD", ["Liberia", "Libéria"]), ("BRL", ["Brazil", "Brésil", "Brasil", "Brasilien", "Brasília"]),
        ("USD", ["United States", "États-Unis", "Estados Unidos", "Vereinigte Staaten"]),
        ("GBP", ["United Kingdom", "Royaume-Uni", "Reino Unido", "Großbritannien", "Britain", "London"]),
        ("EGP", ["Egypt", "Égypte", "Egypte", "Egipto", "Egito", "Ägypten", "Cairo"]), ("LBP", ["Lebanon", "Liban", "Líbano", "Libanon", "Beirut"]),
        ("SDG", ["Sudan", "Soudan", "Sudán", "Sudão", "Khartoum"]),
        ("SSP", ["South Sudan", "Soudan du Sud", "Sudán del Sur", "Sudão do Sul", "Südsudan", "Juba"]),
        ("SYP", ["Syria", "Syrie", "Siria", "Síria", "Syrien"]), ("TRY", ["Turkey", "Türkiye", "Turquie", "Turquía", "Turquia", "Türkei", "Ankara"]),
        ("JPY", ["Japan", "Japon", "Japón", "Japão", "Tokyo"]), ("CNY", ["China", "Chine", "Beijing"]),
        ("CHF", ["Switzerland", "Suisse", "Suiza", "Suíça", "Schweiz"]), ("RWF", ["Rwanda", "Ruanda", "Kigali"]), ("BIF", ["Burundi", "Bujumbura"]),
        ("DJF", ["Djibouti", "Yibuti"]), ("KMF", ["Comoros", "Comores", "Comoras", "Moroni"]),
        ("ZMW", ["Zambia", "Zambie", "Zâmbia", "Sambia", "Lusaka"]), ("MWK", ["Malawi", "Malaui", "Lilongwe"]),
        ("SAR", ["Saudi Arabia", "Arabie saoudite", "Arabia Saudita", "Arabia Saudí", "Arábia Saudita", "Riyadh"]), ("QAR", ["Qatar", "Catar", "Doha"]),
        ("OMR", ["Oman", "Omán", "Omã", "Muscat"]), ("YER", ["Yemen", "Yémen", "Iêmen", "Jemen", "Sanaa", "Sana'a"]), ("IRR", ["Iran", "Irán", "Irã"]),
    ];

    private static readonly CurrencyCode[] Codes = [.. Rows.Select(row => CurrencyCode.Parse(row.Code, null))];

    // By the first letter, an accented one with and without its accent; of those that begin alike the longer one first.
    private static readonly FrozenDictionary<char, (string Name, int Row)[]> ByFirst = Rows.Index()
        .SelectMany(row => row.Item.Names.SelectMany(Written).Distinct().Select(name => (Name: name, Row: row.Index)))
        .SelectMany(one => Firsts(one.Name[0]).Select(first => (First: first, One: one)))
        .GroupBy(one => one.First, one => one.One)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(one => one.Name.Length).ToArray());

    /// <summary>Returns the currencies of the countries that a text names, in the order of the table.</summary>
    internal static CurrencyCode[] NamedIn(ReadOnlySpan<char> text)
    {
        Span<bool> named = stackalloc bool[Rows.Length];
        named.Clear();
        bool inWord = false;
        for (int at = 0; at < text.Length;)
        {
            int start = at++;
            bool isStart = !inWord && char.IsLetter(text[start]);
            inWord = IsLetterOrMark(text[start]) || (inWord && LetterFolder.IsInvisible(text[start]));
            if (!isStart || !ByFirst.TryGetValue(text[start], out (string Name, int Row)[]? names))
            {
                continue;
            }

            foreach ((string name, int row) in names)
            {
                if (Match(text[start..], name) is > 0 and int length)
                {
                    named[row] = true;
                    at = start + length;
                    inWord = false;
                    break;
                }
            }
        }

        List<CurrencyCode> codes = [];
        for (int row = 0; row < named.Length; row++)
        {
            if (named[row])
            {
                codes.Add(Codes[row]);
            }
        }

        return [.. codes];
    }

    // As the table writes it, or in capitals throughout: "mali" and "chili" are words.
    private static string[] Written(string name) => [name, name.ToUpperInvariant()];

    private static char[] Firsts(char c) => char.IsAscii(c) ? [c] : [c, char.IsUpper(c) ? char.ToUpperInvariant(Plain(c)) : Plain(c)];

    // How many characters of a text a name has that it begins with; 0 where it does not. Lines are broken inside names, at blanks and behind hyphens, and
    // an accent may be a mark of its own.
    private static int Match(ReadOnlySpan<char> text, string name)
    {
        int at = 0;
        foreach (char expected in name)
        {
            at = SkipUnseen(text, at);
            int before = at;
            if (expected == ' ')
            {
                at = Blank.Skip(text, at);
            }
            else if (at < text.Length && (text[at] == expected || IsSameSign(text[at], expected)))
            {
                at++;
                at = expected == '-' ? Blank.Skip(text, at) : at;
            }
            else if (at + 1 < text.Length && IsMark(text[at + 1]) && IsWithoutAccent(text[at], expected))
            {
                at += 2;
            }

            if (at == before || (at < text.Length && IsMark(text[at])))
            {
                return 0;
            }
        }

        return at < text.Length && IsLetterOrMark(text[at]) ? 0 : at;
    }

    private static bool IsSameSign(char c, char expected) => expected switch
    {
        '\'' => c == '’',
        '-' => c is '\u2010' or '\u2011',
        _ => false,
    };

    private static bool IsWithoutAccent(char c, char accented) =>
        char.IsAsciiLetter(c) && c != accented && char.IsUpper(c) == char.IsUpper(accented) && Plain(c) == Plain(accented);

    // Small.
    private static char Plain(char c) => LetterFolder.Fold(c) is { Length: > 0 } folded ? folded[0] : c;

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsLetterOrMark(char c) => char.IsLetter(c) || IsMark(c);

    private static int SkipUnseen(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && LetterFolder.IsInvisible(text[at]))
        {
            at++;
        }

        return at;
    }
}
