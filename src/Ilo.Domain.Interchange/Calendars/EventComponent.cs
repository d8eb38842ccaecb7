using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using Component = Ical.Net.CalendarComponents.CalendarEvent;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>Makes a calendar's entry from an event.</summary>
internal static class EventComponent
{
    internal const string OrganizerName = "X-ILO-ORGANIZER";
    internal const string StatusName = "X-ILO-STATUS";
    internal const string ProjectName = "X-ILO-PROJECT";

    private static readonly WrittenProperties<Event> Written = new(EventShape.Table, nameof(Event.Title), nameof(Event.Dates), nameof(Event.Place),
        nameof(Event.Organizer), nameof(Event.Summary), nameof(Event.Sections), nameof(Event.Donors), nameof(Event.Themes), nameof(Event.StatedStatus),
        nameof(Event.Projects), nameof(Event.Language));

    /// <summary>Returns the entry; null, with the reason in the log, where the event has no days that a calendar can say.</summary>
    internal static Component? Of(CatalogueItem<Event> item, CalendarOptions options, ExportLog log)
    {
        Event record = item.Record;
        if (record.Dates is not { } dates)
        {
            log.LeaveOut(item, record.Title, nameof(Event.Dates), InterchangeDiagnostics.EventWithoutDates, record.Title);
            return null;
        }

        if (!Iso.CanSay(dates.Start) || !Iso.CanSay(dates.End))
        {
            log.LeaveOut(item, record.Title, nameof(Event.Dates), InterchangeDiagnostics.DayOutOfRange, record.Title);
            return null;
        }

        CalendarText<Event> text = new(item, record.Title, log);
        Component entry = DayEntry.Create(ItemNames.IdentifierOf(item), text.Clean(nameof(Event.Title), record.Title), record.Language, dates,
            options, out bool endsOnLastDay);
        if (endsOnLastDay)
        {
            log.Note(item, nameof(Event.Dates), InterchangeDiagnostics.EndNotWritable, record.Title);
        }

        entry.Location = record.Place is { } place ? text.Clean(nameof(Event.Place), place) : null;
        entry.Url = options.Links.PageOf(item);
        string description = EventDescription.Of(record, entry.Url);
        entry.Description = description.Length == 0 ? null : text.Clean(nameof(Event.Summary), description);
        foreach (Theme theme in record.Themes)
        {
            entry.Categories.Add(text.Clean(nameof(Event.Themes), theme.Name));
        }

        AddStatus(entry, record.StatedStatus);
        if (record.Organizer is { } organizer)
        {
            // ORGANIZER asks for a calendar address, which no page gives.
            entry.AddProperty(OrganizerName, text.Clean(nameof(Event.Organizer), organizer));
        }

        foreach (string project in item.Linked(CatalogueLinkKind.Project))
        {
            entry.AddProperty(ProjectName, project);
        }

        Written.NoteOthers(item, record.Title, InterchangeDiagnostics.NoPlaceInCalendar, log);
        return entry;
    }

    // There is no POSTPONED, and CONFIRMED claims more than an announcement says.
    private static void AddStatus(Component entry, EventStatus status)
    {
        if (status == EventStatus.Announced)
        {
            return;
        }

        entry.Status = status == EventStatus.Cancelled ? "CANCELLED" : "TENTATIVE";
        if (status != EventStatus.Cancelled)
        {
            entry.AddProperty(StatusName, status.ToString());
        }
    }
}
