namespace Ilo.Domain.Interchange.Calendars;

/// <summary>What of a catalogue goes into a calendar.</summary>
[Flags]
public enum CalendarContent
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The events.</summary>
    Events = 1,

    /// <summary>The first and the last day of each project, as two events of one day.</summary>
    Milestones = 2,
}
