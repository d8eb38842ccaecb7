namespace Ilo.Domain.Dates;

internal sealed partial class DateWords
{
    internal static DateWords English { get; } = new()
    {
        Code = LanguageCode.English,
        Language = DateLanguages.English,
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ShortMonths = ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"],
        Weekdays =
        [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        ],
        Ordinals = ["st", "nd", "rd", "th"],
        Ofs = ["of"],
        Tos = ["to", "until", "till", "through"],
        Ands = ["and"],
        Openers = ["from", "between"],
        Articles = ["the"],
        Ats = ["at", "from"],
        Hours = ["h", "hrs", "hours", "am", "pm"],
        ZoneWords = ["time"],
    };
}
