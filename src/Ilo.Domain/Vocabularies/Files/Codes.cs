namespace Ilo.Domain.Vocabularies.Files;

/// <summary>Tells codes that are assigned.</summary>
internal static class Codes
{
    // ISO 3166-1, and Kosovo.
    private const string Countries =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN "
        + "CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM "
        + "HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK "
        + "ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW "
        + "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI "
        + "VN VU WF WS YE YT ZA ZM ZW XK";

    // The last target in figures of each of the 17 goals, and the last with a letter.
    private static readonly (int Figure, char Letter)[] Targets =
    [
        (5, 'b'), (5, 'c'), (9, 'd'), (7, 'c'), (6, 'c'), (6, 'b'), (3, 'b'), (10, 'b'), (5, 'c'), (7, 'c'), (7, 'c'), (8, 'c'), (3, 'b'), (7, 'c'), (9, 'c'),
        (10, 'b'), (19, ' '),
    ];

    internal static bool IsCountry(CountryCode code) => Countries.Contains(code.ToString(), StringComparison.Ordinal);

    /// <summary>Tells a purpose code of the DAC: five digits.</summary>
    internal static bool IsPurpose(string code) => code.Length == 5 && code.All(char.IsAsciiDigit);

    /// <summary>Tells a target of the sustainable development goals: <c>8.7</c>, <c>8.b</c>.</summary>
    internal static bool IsTarget(string target) =>
        target.Split('.') is [var goal, var of] && Number(goal) is > 0 and <= 17 and var number
        && (Number(of) is { } figure ? figure > 0 && figure <= Targets[number - 1].Figure
            : of is [>= 'a' and var letter] && letter <= Targets[number - 1].Letter);

    private static int? Number(string text) =>
        text is [>= '1' and <= '9'] or ['1', >= '0' and <= '9']
            ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
}
