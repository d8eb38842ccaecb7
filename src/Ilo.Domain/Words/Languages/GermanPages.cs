namespace Ilo.Domain.Words.Languages;

/// <summary>
/// The words of German that the layout of pages depends on: labels, types and headings. As with <see cref="GermanDates"/>, the language stays unknown.
/// </summary>
internal static class GermanPages
{
    internal static readonly (FieldKind Kind, string[] Phrases)[] Fields =
    [
        (FieldKind.Donors, [
            "Geber", "Geldgeber", "Finanziert von", "Finanzierung", "Gefördert von", "Gefördert durch", "Förderer", "Fördermittelgeber", "Auftraggeber",
        ]),
        (FieldKind.Partners, [
            "Partnerorganisationen", "Projektpartner", "Durchführungspartner", "Durchführungsorganisation", "Kooperationspartner", "Umsetzungspartner",
        ]),
        (FieldKind.Budget, ["Projektbudget", "Gesamtbudget", "Gesamtkosten", "Fördersumme", "Finanzvolumen", "Fördervolumen"]),
        (FieldKind.Locations, ["Länder", "Einsatzländer", "Projektländer", "Projektgebiet", "Einsatzort", "Regionen"]),
        (FieldKind.Beneficiaries, ["Zielgruppe", "Zielgruppen", "Begünstigte"]),
        (FieldKind.Dates, ["Datum", "Termin", "Laufzeit", "Projektlaufzeit", "Zeitraum", "Dauer", "Wann"]),
        (FieldKind.StartDate, ["Beginn", "Projektbeginn", "Anfangsdatum"]),
        (FieldKind.EndDate, ["Projektende", "Enddatum"]),
        (FieldKind.Place, ["Ort", "Veranstaltungsort", "Tagungsort", "Wo"]),
        (FieldKind.Organizer, ["Veranstalter", "Organisator", "Organisiert von"]),
        (FieldKind.Code, ["Projektnummer", "Projektcode"]),
        (FieldKind.DateIssued, ["Veröffentlicht am", "Erscheinungsdatum", "Veröffentlichungsdatum"]),
        (FieldKind.Contact, ["Telefon", "Ansprechpartner", "Pressekontakt"]),
    ];

    internal static readonly (ContentType Type, string[] Phrases)[] Types =
    [
        (ContentType.News, ["Nachricht", "Meldung", "Artikel"]), (ContentType.PressRelease, ["Pressemitteilung", "Presseinformation"]),
        (ContentType.Feature, ["Interview", "Reportage", "Hintergrund"]), (ContentType.Statement, ["Rede", "Erklärung"]),
        (ContentType.Publication, ["Publikation", "Bericht", "Studie", "Broschüre", "Arbeitspapier"]),
        (ContentType.Event, ["Veranstaltung", "Konferenz", "Tagung", "Webinar", "Fachgespräch"]), (ContentType.Project, ["Projekt"]),
    ];

    internal static readonly (string Page, string Of) PageNumber = ("Seite", "von");

    internal static readonly string[] PagerLinks = ["weiter", "zurück", "nächste Seite", "vorherige Seite"];

    internal static readonly string[] Addresses = ["Herr", "Frau"];

    internal static readonly string[] LinkWords = ["Mehr", "Weiterlesen", "Mehr erfahren", "Mehr lesen", "Weitere Informationen", "Zum Artikel"];

    internal static readonly string[] SectionHeadings =
        ["Projektziele", "Hintergrund", "Ziele", "Ergebnisse", "Aktivitäten", "Maßnahmen", "Projektbeschreibung"];
}
