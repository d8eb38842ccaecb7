using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>A calendar that was read.</summary>
/// <remarks>Equal when every property is equal, lists in order. There is no order.</remarks>
public sealed record CalendarReading
{
    internal CalendarReading()
    {
    }

    /// <summary>Gets the calendar's name; null where it has none.</summary>
    public string? Name { get; internal init; }

    /// <summary>Gets the entries, in the order of the file.</summary>
    public ValueList<CalendarEvent> Events { get; internal init; } = [];

    /// <summary>Gets what a person should know about the file.</summary>
    public ValueList<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>Returns name and count.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name ?? "(no name)"}: {Events.Count} events");
}
