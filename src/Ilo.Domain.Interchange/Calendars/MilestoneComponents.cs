using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using NodaTime;
using Component = Ical.Net.CalendarComponents.CalendarEvent;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>Makes the two entries of a project: its first and its last day.</summary>
internal static class MilestoneComponents
{
    internal static IEnumerable<Component> Of(CatalogueItem<Project> item, CalendarOptions options, ExportLog log)
    {
        Project record = item.Record;
        if (record.Duration is not { } duration)
        {
            log.LeaveOut(item, record.Title, nameof(Project.Duration), InterchangeDiagnostics.ProjectWithoutMilestones, record.Title);
            return [];
        }

        if (!Iso.CanSay(duration.Start) || !Iso.CanSay(duration.End))
        {
            log.LeaveOut(item, record.Title, nameof(Project.Duration), InterchangeDiagnostics.DayOutOfRange, record.Title);
            return [];
        }

        return [Milestone(item, "start", duration.Start, options, log), Milestone(item, "end", duration.End, options, log)];
    }

    private static Component Milestone(CatalogueItem<Project> item, string which, LocalDate day, CalendarOptions options, ExportLog log)
    {
        Project record = item.Record;
        EntryWords words = EntryWords.In(record.Language);
        string title = $"{(which == "start" ? words.Start : words.End)}: {record.Title}";

        // The dot keeps it apart from every event: identifiers have none.
        string name = $"project.{ItemNames.IdentifierOf(item)}-{which}";
        CalendarText<Project> text = new(item, record.Title, log);
        Component entry = DayEntry.Create(name, text.Clean(nameof(Project.Title), title), record.Language, new(day, day), options, out _);
        entry.Url = options.Links.PageOf(item);
        return entry;
    }
}
