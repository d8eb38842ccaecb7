namespace Ilo.Domain.Interchange.Calendars;

/// <summary>The few words of its own that an entry has, in the language of the record.</summary>
internal sealed record EntryWords(string Start, string End, string Organizer, string Donors)
{
    private static readonly EntryWords English = new("Start", "End", "Organizer", "Funded by");
    private static readonly EntryWords French = new("Début", "Fin", "Organisateur", "Financé par");
    private static readonly EntryWords Spanish = new("Inicio", "Fin", "Organizador", "Financiado por");

    /// <summary>Returns the words of a language; English where it is another or not known.</summary>
    internal static EntryWords In(LanguageCode? language) =>
        language == LanguageCode.French ? French : language == LanguageCode.Spanish ? Spanish : English;
}
