namespace Ilo.Domain.Words.Languages;

/// <summary>
/// The words of German dates, and of headings above lists. Pages of the office in Berlin are read as far as that goes; the language stays unknown, and is said
/// to be. Names that other languages share ("April", "Mai") are known by those.
/// </summary>
internal static class GermanDates
{
    internal static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    /// <summary>Other full names of months, by number.</summary>
    internal static readonly (int Month, string Name)[] OtherMonths = [(1, "Jänner"), (2, "Feber"), (3, "Maerz")];

    /// <summary>Short names of months, behind which a point may stand, by number.</summary>
    internal static readonly (int Month, string Name)[] ShortMonths = [(3, "Mrz"), (10, "Okt"), (12, "Dez")];

    internal static readonly string[] Weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

    internal static readonly string[] Tos = ["bis"];

    internal static readonly string[] Ands = ["und"];

    internal static readonly string[] Openers = ["vom"];

    internal static readonly string[] Articles = ["der", "den", "dem"];

    internal static readonly string[] ClockUnits = ["Uhr"];

    internal static readonly (ListSubject Subject, string[] Phrases)[] ListHeadings =
    [
        (ListSubject.News, ["Presseinformationen", "Presseinformation", "Pressemitteilungen", "Nachrichten", "Aktuelles", "Meldungen", "Presse"]),
        (ListSubject.Events, ["Veranstaltungen", "Termine", "Veranstaltungskalender"]),
        (ListSubject.Publications, ["Publikationen", "Veröffentlichungen", "Berichte"]),
        (ListSubject.Projects, ["Projekte"]),
    ];
}
