namespace Ilo.Domain.Dates;

internal sealed partial class DateWords
{
    internal static DateWords Spanish { get; } = new()
    {
        Code = LanguageCode.Spanish,
        Language = DateLanguages.Spanish,
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        ShortMonths = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep sept set setiembre", "oct", "nov", "dic"],
        Weekdays =
        [
            "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
            "lun", "mar", "mié", "jue", "vie", "sáb", "dom",
        ],
        Ordinals = ["ro", "ero", "o"],
        Ofs = ["de", "del", "año"],
        Tos = ["al", "a", "hasta"],
        Ands = ["y", "e"],
        Openers = ["del", "de", "desde", "entre"],
        Articles = ["el", "las", "los"],
        Ats = ["a", "de"],
        Hours = ["h", "hrs", "horas", "am", "pm"],
        ZoneWords = ["hora"],
        Joint = " de ",
    };
}
