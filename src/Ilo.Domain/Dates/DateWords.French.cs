namespace Ilo.Domain.Dates;

internal sealed partial class DateWords
{
    internal static DateWords French { get; } = new()
    {
        Code = LanguageCode.French,
        Language = DateLanguages.French,
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ShortMonths = ["janv", "févr fév", "", "avr", "", "", "juil juill", "", "sep sept", "oct", "nov", "déc"],
        Weekdays =
        [
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
            "lun", "mar", "mer", "jeu", "ven", "sam", "dim",
        ],
        Ordinals = ["er"],
        Ofs = [],
        Tos = ["au", "à"],
        Ands = ["et"],
        Openers = ["du", "entre"],
        Articles = ["le"],
        Ats = ["à", "de"],
        Hours = ["h", "heures"],
        ZoneWords = ["heure"],
    };
}
