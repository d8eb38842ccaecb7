using Ilo.Domain.Diagnostics;
using NodaTime;
using Calendar = Ical.Net.Calendar;
using Component = Ical.Net.CalendarComponents.CalendarEvent;

namespace Ilo.Domain.Interchange.Calendars.Reading;

/// <summary>Reads an entry with Ical.Net.</summary>
internal sealed class EventReader(List<Diagnostic> diagnostics)
{
    internal CalendarEvent? Read(CalendarPart part)
    {
        if (Load($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{part.Text}END:VCALENDAR\r\n", part.Source) is not { } calendar)
        {
            return null;
        }

        if (calendar.Events.FirstOrDefault() is not { } component)
        {
            Note(part.Source, InterchangeDiagnostics.CalendarUnread, "there is no entry in it");
            return null;
        }

        try
        {
            return Read(component, part.HasIdentity ? Trimmed(component.Uid) : null, part.Source);
        }
        catch (Exception failure) when (IsOfTheText(failure))
        {
            Note(part.Source, InterchangeDiagnostics.CalendarUnread, failure.Message.TrimEnd('.'));
            return null;
        }
    }

    internal string? ReadName(CalendarPart part)
    {
        Calendar? calendar = Load(part.Text, part.Source);
        return Trimmed(calendar?.Properties["NAME"]?.Value as string) ?? Trimmed(calendar?.Properties["X-WR-CALNAME"]?.Value as string);
    }

    private CalendarEvent? Read(Component component, string? uid, SourceReference source)
    {
        string name = uid ?? Trimmed(component.Summary) ?? "(no UID)";
        if (Trimmed(component.Summary) is not { } title)
        {
            Note(source, InterchangeDiagnostics.CalendarEventWithoutTitle, name);
            return null;
        }

        if (component.RecurrenceRule is not null || component.Properties["RDATE"] is not null)
        {
            Note(source, InterchangeDiagnostics.CalendarEventRepeats, name);
        }

        DateInterval? days = EntryDays.Of(component);
        if (days is null)
        {
            Note(source, InterchangeDiagnostics.CalendarEventWithoutDates, name);
        }

        string? language = component.Properties["SUMMARY"]?.Parameters.Get("LANGUAGE");
        return new()
        {
            Uid = uid,
            Event = new()
            {
                Title = title,
                Dates = days,
                Place = Trimmed(component.Location),
                Organizer = Trimmed(component.Properties[EventComponent.OrganizerName]?.Value as string) ?? Trimmed(component.Organizer?.CommonName),
                StatedStatus = StatusOf(component),
                Language = language is { Length: >= 2 } && LanguageCode.TryParse(language[..2], null, out LanguageCode code) ? code : null,
            },
            Description = Trimmed(component.Description),
            Url = component.Url is { IsAbsoluteUri: true } url ? url : null,
            Categories = component.Categories.Where(category => !string.IsNullOrWhiteSpace(category)).ToValueList(),
            Projects = component.Properties.AllOf(EventComponent.ProjectName).Select(property => property.Value as string).OfType<string>().ToValueList(),
            Source = source,
        };
    }

    private Calendar? Load(string text, SourceReference source)
    {
        try
        {
            return Calendar.Load(text);
        }
        catch (Exception failure) when (IsOfTheText(failure))
        {
            Note(source, InterchangeDiagnostics.CalendarUnread, failure.Message.TrimEnd('.'));
            return null;
        }
    }

    // What Ical.Net throws on texts that it cannot read; it has no type of its own for them.
    private static bool IsOfTheText(Exception failure) =>
        failure is System.Runtime.Serialization.SerializationException or FormatException or ArgumentException or OverflowException or InvalidOperationException
            or IndexOutOfRangeException
            or NullReferenceException or InvalidCastException or NodaTime.TimeZones.DateTimeZoneNotFoundException;

    private static EventStatus StatusOf(Component component)
    {
        string? stated = component.Properties[EventComponent.StatusName]?.Value as string;
        return string.Equals(component.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase) ? EventStatus.Cancelled
            : stated is not null && Enum.TryParse(stated, out EventStatus status) && Enum.IsDefined(status) ? status
            : EventStatus.Announced;
    }

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private void Note(SourceReference source, DiagnosticDescriptor descriptor, string argument) =>
        diagnostics.Add(new(descriptor, source, [Quote.Of(argument)]));
}
