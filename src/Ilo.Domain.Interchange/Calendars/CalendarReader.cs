using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Calendars.Reading;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>Reads the events of an iCalendar file (RFC 5545), of this library or of others, as records.</summary>
/// <remarks>
/// Nothing in a file makes it throw: an entry that cannot be read is a diagnostic, and those around it are read. The days are those that the entry
/// prints, in its own time zone; the exclusive end becomes the last day. The file is in memory as a whole. The same bytes give the same reading. Safe for
/// use by any number of threads.
/// </remarks>
public static class CalendarReader
{
    /// <summary>Reads a calendar.</summary>
    /// <param name="stream">The file, in UTF-8, or in what its byte order mark says; it stays open.</param>
    /// <param name="sourceName">The name of the file, for the diagnostics.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CalendarReading Read(Stream stream, string sourceName = "")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sourceName);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return Read(bytes, sourceName);
    }

    /// <summary>Reads a calendar.</summary>
    /// <param name="stream">The file, in UTF-8, or in what its byte order mark says; it stays open.</param>
    /// <param name="sourceName">The name of the file, for the diagnostics.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<CalendarReading> ReadAsync(Stream stream, string sourceName = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sourceName);
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes, sourceName);
    }

    private static CalendarReading Read(MemoryStream bytes, string sourceName)
    {
        List<Diagnostic> diagnostics = [];
        string text = CalendarBytes.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), sourceName, diagnostics);
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
