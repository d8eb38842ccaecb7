using System.Text;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange.Calendars.Reading;

/// <summary>The lines of one entry, or of what stands around the entries; each part is read for itself, so that one that is broken spoils no other.</summary>
/// <param name="Text">The unfolded lines.</param>
/// <param name="IsEvent">Whether it is an entry.</param>
/// <param name="Source">Where it begins.</param>
internal sealed record CalendarPart(string Text, bool IsEvent, SourceReference Source)
{
    private const string BeginEvent = "BEGIN:VEVENT";
    private const string EndEvent = "END:VEVENT";

    /// <summary>Gets whether the entry itself, and not an alarm inside it, states its identity; where none is stated, Ical.Net makes a random one.</summary>
    internal bool HasIdentity
    {
        get
        {
            int depth = 0;
            foreach (Range range in Text.AsSpan().Split("\r\n"))
            {
                ReadOnlySpan<char> line = Text.AsSpan(range);
                depth += line.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase) ? 1
                    : line.StartsWith("END:", StringComparison.OrdinalIgnoreCase) ? -1
                    : 0;
                if (depth == 1 && (line.StartsWith("UID:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("UID;", StringComparison.OrdinalIgnoreCase)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Returns the entries and, last, what stands around them.</summary>
    internal static IEnumerable<CalendarPart> Of(string text, string sourceName, List<Diagnostic> diagnostics)
    {
        StringBuilder around = new();
        StringBuilder? entry = null;
        SourceReference begin = default;
        bool isCalendar = false;
        foreach ((string printed, SourceReference source) in Lines(text, sourceName))
        {
            // A blank behind a component's name is no part of it.
            string line = printed.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase) || printed.StartsWith("END:", StringComparison.OrdinalIgnoreCase)
                ? printed.TrimEnd() : printed;
            isCalendar |= line.Equals("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);
            if (line.Equals(BeginEvent, StringComparison.OrdinalIgnoreCase))
            {
                NoteUnclosed(entry, begin, diagnostics);
                (entry, begin) = (new(), source);
            }

            (entry ?? around).Append(line).Append("\r\n");
            if (entry is not null && line.Equals(EndEvent, StringComparison.OrdinalIgnoreCase))
            {
                yield return new(entry.ToString(), IsEvent: true, begin);
                entry = null;
            }
        }

        NoteUnclosed(entry, begin, diagnostics);
        if (!isCalendar)
        {
            diagnostics.Add(new(InterchangeDiagnostics.CalendarUnread, new(sourceName, default, 0, 0), ["there is no BEGIN:VCALENDAR"]));
        }

        yield return new(around.ToString(), IsEvent: false, new(sourceName, default, 0, 0));
    }

    private static void NoteUnclosed(StringBuilder? entry, SourceReference begin, List<Diagnostic> diagnostics)
    {
        if (entry is not null)
        {
            diagnostics.Add(new(InterchangeDiagnostics.CalendarUnread, begin, ["the entry is not closed"]));
        }
    }

    // A line that begins with a blank or a tab goes on with the one before.
    private static IEnumerable<(string Line, SourceReference Source)> Lines(string text, string sourceName)
    {
        StringBuilder line = new();
        (int number, int start, int first, int firstStart) = (0, 0, 0, 0);
        while (start < text.Length)
        {
            int end = text.AsSpan(start).IndexOfAny('\r', '\n') is var found && found < 0 ? text.Length : start + found;
            bool isFold = end > start && text[start] is ' ' or '\t';
            if (!isFold)
            {
                if (line.Length > 0)
                {
                    yield return (line.ToString(), new(sourceName, new(firstStart, 0), first, 0));
                }

                line.Clear();
                (first, firstStart) = (number, start);
            }

            line.Append(text, isFold ? start + 1 : start, end - start - (isFold ? 1 : 0));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            number++;
        }

        if (line.Length > 0)
        {
            yield return (line.ToString(), new(sourceName, new(firstStart, 0), first, 0));
        }
    }
}
