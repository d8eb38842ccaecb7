using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Calendars.Reading;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>Reads the events of an iCalendar file (RFC 5545), of this library or of others, as records.</summary>
/// <remarks>
/// Nothing in a file makes it throw: an entry that cannot be read is a diagnostic, and those around it are read. The days are those that the entry
/// prints, in its own
/// time zone; the exclusive end becomes the last day. Safe for use by any number of threads.
/// </remarks>
public static class CalendarReader
{
    /// <summary>Reads a calendar.</summary>
    /// <param name="stream">The file, in UTF-8; it stays open.</param>
    /// <param name="sourceName">The name of the file, for the diagnostics.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CalendarReading Read(Stream stream, string sourceName = "")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sourceName);
        using StreamReader reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        return Read(reader.ReadToEnd(), sourceName);
    }

    /// <summary>Reads a calendar.</summary>
    /// <param name="stream">The file, in UTF-8; it stays open.</param>
    /// <param name="sourceName">The name of the file, for the diagnostics.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<CalendarReading> ReadAsync(Stream stream, string sourceName = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sourceName);
        using StreamReader reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        return Read(await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false), sourceName);
    }

    private static CalendarReading Read(string text, string sourceName)
    {
        List<Diagnostic> diagnostics = [];
        List<CalendarEvent> events = [];
        string? name = null;
        EventReader reader = new(diagnostics);
        foreach (CalendarPart part in CalendarPart.Of(text, sourceName, diagnostics))
        {
            if (part.IsEvent)
            {
                events.AddRange(reader.Read(part) is { } read ? [read] : []);
            }
            else
            {
                name ??= reader.ReadName(part);
            }
        }

        return new() { Name = name, Events = events.ToValueList(), Diagnostics = diagnostics.ToValueList() };
    }
}
