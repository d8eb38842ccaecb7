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
    internal static readonly (int Month, string Name)[] ShortMonths =
    [
        (1, "Jan"), (2, "Feb"), (3, "Mrz"), (3, "Mär"), (4, "Apr"), (6, "Jun"), (7, "Jul"), (8, "Aug"), (9, "Sep"), (9, "Sept"), (10, "Okt"), (11, "Nov"),
        (12, "Dez"),
    ];

    internal static readonly string[][] Weekdays =
    [
        ["Montag", "Mo"], ["Dienstag", "Di"], ["Mittwoch", "Mi"], ["Donnerstag", "Do"], ["Freitag", "Fr"], ["Samstag", "Sonnabend", "Sa"], ["Sonntag", "So"],
    ];

    internal static readonly string[] Tos = ["bis"];

    internal static readonly string[] Ands = ["und", "sowie"];

    internal static readonly string[] Ors = ["oder"];

    internal static readonly string[] Openers = ["vom", "von", "zwischen"];

    internal static readonly string[] Articles = ["der", "die", "den", "dem", "zum", "im"];

    internal static readonly string[] ClockUnits = ["Uhr"];

    internal static readonly string[] Sinces = ["seit", "ab"];

    internal static readonly string[] Bounds = ["seit", "ab", "bis", "vor", "nach", "Woche"];

    internal static readonly string[] MonthParts = ["Anfang", "Mitte", "Ende", "Hälfte"];

    internal static readonly string[] GoingOn = ["heute", "laufend", "andauernd", "fortlaufend", "dato"];

    /// <summary>What stands for an end that is not there yet, those of <see cref="GoingOn"/> apart.</summary>
    internal static readonly string[] OpenEnds = ["offen", "noch offen", "unbekannt", "zu bestätigen"];

    internal static readonly string[] PeriodWords =
    [
        "Frühling", "Frühjahr", "Sommer", "Herbst", "Winter", "Anfang", "Mitte", "Ende", "Quartal", "Halbjahr", "Jahr", "Jahre", "seit", "ab", "jeden",
    ];

    internal static readonly (ListSubject Subject, string[] Phrases)[] ListHeadings =
    [
        (ListSubject.News, ["Presseinformationen", "Presseinformation", "Pressemitteilungen", "Nachrichten", "Aktuelles", "Meldungen", "Presse"]),
        (ListSubject.Events, ["Veranstaltungen", "Termine", "Veranstaltungskalender"]),
        (ListSubject.Publications, ["Publikationen", "Veröffentlichungen", "Berichte"]),
        (ListSubject.Projects, ["Projekte"]),
    ];
}
