using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>An event has no dates, so a calendar has no place for it.</summary>
    public static DiagnosticDescriptor EventWithoutDates { get; } =
        new("ILO0651", DiagnosticSeverity.Warning, "The event '{0}' has no dates; a calendar has no place for it.");

    /// <summary>The last day is the last that dates can say; a calendar's end lies a day later.</summary>
    public static DiagnosticDescriptor EndNotWritable { get; } =
        new("ILO0652", DiagnosticSeverity.Info,
            "The event '{0}' ends on 9999-12-31; the day after, which a calendar asks for, cannot be written, so the end is left out.");

    /// <summary>A project has no duration, so it has no milestones.</summary>
    public static DiagnosticDescriptor ProjectWithoutMilestones { get; } =
        new("ILO0653", DiagnosticSeverity.Warning, "The project '{0}' has no duration; a calendar has no milestone for it.");

    /// <summary>The value of a property has no place in a calendar.</summary>
    public static DiagnosticDescriptor NoPlaceInCalendar { get; } =
        new("ILO0654", DiagnosticSeverity.Info, "The {1} of '{0}' has no place in a calendar.");

    /// <summary>A part of a calendar could not be read.</summary>
    public static DiagnosticDescriptor CalendarUnread { get; } =
        new("ILO0655", DiagnosticSeverity.Error, "The calendar could not be read from here: {0}.");

    /// <summary>An event of a calendar has no title; it gives no record.</summary>
    public static DiagnosticDescriptor CalendarEventWithoutTitle { get; } =
        new("ILO0656", DiagnosticSeverity.Warning, "The calendar's event '{0}' has no SUMMARY; it gives no record.");

    /// <summary>An event of a calendar has no start that can be read, or ends before it starts.</summary>
    public static DiagnosticDescriptor CalendarEventWithoutDates { get; } =
        new("ILO0657", DiagnosticSeverity.Warning, "The calendar's event '{0}' has no days that can be read; the record has none.");

    /// <summary>An event of a calendar repeats; the first time is read.</summary>
    public static DiagnosticDescriptor CalendarEventRepeats { get; } =
        new("ILO0658", DiagnosticSeverity.Info, "The calendar's event '{0}' repeats; the record has the days of the first time.");

    /// <summary>The bytes of a calendar are not in its encoding.</summary>
    public static DiagnosticDescriptor CalendarBadEncoding { get; } =
        new("ILO0659", DiagnosticSeverity.Warning, "The bytes from here are not in UTF-8, or what the byte order mark says; U+FFFD stands for what they are.");
}
