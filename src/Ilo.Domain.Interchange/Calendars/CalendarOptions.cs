using NodaTime;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>How a calendar is written.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record CalendarOptions
{
    /// <summary>Gets the moment that every entry is stamped with (DTSTAMP), in UTC, to the second; there is no clock in the library.</summary>
    public required Instant Stamp { get; init; }

    /// <summary>Gets what names the entries and gives their addresses.</summary>
    public required RecordLinks Links { get; init; }

    /// <summary>Gets the calendar's name; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the calendar's description; null where it has none.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the address at which the calendar itself is published; null where it is not.</summary>
    /// <exception cref="ArgumentException">The value is not absolute.</exception>
    public Uri? Source { get; init => field = Guard.NullOrAbsolute(value); }

    /// <summary>Gets after how many days a reader should ask for the calendar again; 1 by default, null says nothing.</summary>
    public int? RefreshDays { get; init; } = 1;

    /// <summary>Gets what of a catalogue is written; the events by default. Articles have no place in a calendar.</summary>
    public CalendarContent Content { get; init; } = CalendarContent.Events;

    /// <summary>Returns the name, or <c>(no name)</c>.</summary>
    public override string ToString() => Name ?? "(no name)";
}
