using System.Text;
using Ical.Net.Serialization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using Component = Ical.Net.CalendarComponents.CalendarEvent;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>Writes events, and on request the milestones of projects, as iCalendar (RFC 5545, RFC 7986).</summary>
/// <remarks>
/// Every entry lasts whole days; its end is exclusive, as the format asks. UTF-8 without a byte order mark, lines of at most 75 octets that end in CRLF.
/// The same items and options give the same bytes. One entry is in memory at a time. Safe for use by any number of threads.
/// </remarks>
public static class CalendarWriter
{
    /// <summary>Writes events.</summary>
    /// <param name="stream">Where the calendar goes; it stays open.</param>
    /// <param name="items">The events; gone through once. One that has the identifier of another written before it is left out.</param>
    /// <param name="options">How they are written; <see cref="CalendarOptions.Content"/> is not asked.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ExportReport Write(Stream stream, IEnumerable<CatalogueItem<Event>> items, CalendarOptions options) =>
        Export.Run(stream, Steps(NotNull(items, options), [], options));

    /// <summary>Writes what <see cref="CalendarOptions.Content"/> asks for: events, then milestones.</summary>
    /// <param name="stream">Where the calendar goes; it stays open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExportReport Write(Stream stream, Catalogue catalogue, CalendarOptions options) =>
        Export.Run(stream, Steps(Events(catalogue, options), Projects(catalogue, options), options));

    /// <summary>Writes events.</summary>
    /// <param name="stream">Where the calendar goes; it stays open.</param>
    /// <param name="items">The events; gone through once. One that has the identifier of another written before it is left out.</param>
    /// <param name="options">How they are written; <see cref="CalendarOptions.Content"/> is not asked.</param>
    /// <param name="cancellationToken">Stops the writing between two entries.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the stream holds a part.</exception>
    public static Task<ExportReport> WriteAsync(
        Stream stream, IEnumerable<CatalogueItem<Event>> items, CalendarOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, Steps(NotNull(items, options), [], options), cancellationToken);

    /// <summary>Writes what <see cref="CalendarOptions.Content"/> asks for: events, then milestones.</summary>
    /// <param name="stream">Where the calendar goes; it stays open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Stops the writing between two entries.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the stream holds a part.</exception>
    public static Task<ExportReport> WriteAsync(
        Stream stream, Catalogue catalogue, CalendarOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, Steps(Events(catalogue, options), Projects(catalogue, options), options), cancellationToken);

    private static Export.Steps Steps(IEnumerable<CatalogueItem<Event>> events, IEnumerable<CatalogueItem<Project>> projects, CalendarOptions options) =>
        (buffer, log) => Write(buffer, log, events, projects, options);

    private static IEnumerable<bool> Write(
        Stream buffer, ExportLog log, IEnumerable<CatalogueItem<Event>> events, IEnumerable<CatalogueItem<Project>> projects, CalendarOptions options)
    {
        EventSerializer serializer = new();
        Add(buffer, CalendarFrame.Opening(options, log));
        HashSet<string> identifiers = new(StringComparer.Ordinal);
        foreach (CatalogueItem<Event> item in events)
        {
            string identifier = ItemNames.IdentifierOf(item);
            if (identifiers.Contains(identifier))
            {
                log.LeaveOutRepeated(item, item.Record.Title);
            }
            else if (EventComponent.Of(item, options, log) is { } entry)
            {
                identifiers.Add(identifier);
                Add(buffer, serializer.SerializeToString(entry)!);
                log.Wrote();
            }

            yield return true;
        }

        foreach (CatalogueItem<Project> item in projects)
        {
            foreach (Component entry in MilestoneComponents.Of(item, options, log))
            {
                Add(buffer, serializer.SerializeToString(entry)!);
                log.Wrote();
            }

            yield return true;
        }

        Add(buffer, CalendarFrame.Closing);
    }

    private static void Add(Stream buffer, string text) => buffer.Write(Encoding.UTF8.GetBytes(ContentLines.Refold(text)));

    private static IEnumerable<CatalogueItem<Event>> NotNull(IEnumerable<CatalogueItem<Event>> items, CalendarOptions options)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(options);
        return items.Select(item => item ?? throw new ArgumentException("An item is null.", nameof(items)));
    }

    private static ValueList<CatalogueItem<Event>> Events(Catalogue catalogue, CalendarOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(options);
        return options.Content.HasFlag(CalendarContent.Events) ? catalogue.EventItems : [];
    }

    private static ValueList<CatalogueItem<Project>> Projects(Catalogue catalogue, CalendarOptions options) =>
        options.Content.HasFlag(CalendarContent.Milestones) ? catalogue.ProjectItems : [];
}
