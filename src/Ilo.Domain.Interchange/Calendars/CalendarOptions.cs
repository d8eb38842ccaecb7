using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>How a calendar is written.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record CalendarOptions
{
    /// <summary>Gets the moment that every entry is stamped with (DTSTAMP), in UTC, to the second; there is no clock in the library.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is before the year 1.</exception>
    public required Instant Stamp { get; init => field = Iso.Checked(value); }

    /// <summary>Gets what names the entries and gives their addresses.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RecordLinks Links { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the calendar's name; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the calendar's description; null where it has none.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the address at which the calendar itself is published; null where it is not.</summary>
    /// <exception cref="ArgumentException">The value is not absolute.</exception>
    public Uri? Source { get; init => field = Guard.NullOrAbsolute(value); }

    /// <summary>Gets after how many days a reader should ask for the calendar again; at least 1, which is the default; null says nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? RefreshDays { get; init => field = value is { } days ? Guard.AtLeast(1, days) : null; } = 1;

    /// <summary>Gets what of a catalogue is written; the events by default. Articles have no place in a calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has a flag that is none.</exception>
    public CalendarContent Content { get; init => field = Known(value, nameof(Content)); } = CalendarContent.Events;

    /// <summary>Returns the name, or <c>(no name)</c>.</summary>
    public override string ToString() => Name ?? "(no name)";

    private static CalendarContent Known(CalendarContent value, string property) =>
        (value & ~(CalendarContent.Events | CalendarContent.Milestones)) == CalendarContent.None ? value
            : throw new ArgumentOutOfRangeException(property, value, "The value has a flag that is none.");
}
