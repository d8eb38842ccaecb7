using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>Cleans an item's texts, and reports what could not be held.</summary>
internal readonly struct CalendarText<TRecord>(CatalogueItem<TRecord> item, string title, ExportLog log)
    where TRecord : class
{
    internal string Clean(string property, string text)
    {
        string cleaned = CleanText.ForCalendar(text, out bool changed);
        if (changed)
        {
            log.Note(item, property, InterchangeDiagnostics.CharactersReplaced, property, title);
        }

        return cleaned;
    }
}
