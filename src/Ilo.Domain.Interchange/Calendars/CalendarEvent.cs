using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>An entry of a calendar that was read, and the record that it makes.</summary>
/// <remarks>Equal when every property is equal, lists in order. There is no order.</remarks>
public sealed record CalendarEvent
{
    /// <summary>Gets the entry's identity (UID); null where the file gives none.</summary>
    public string? Uid { get; init; }

    /// <summary>Gets the record: title, days, place, status, language and organizer.</summary>
    public required Event Event { get; init; }

    /// <summary>Gets the description; null where there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the address; null where there is none that is absolute.</summary>
    public Uri? Url { get; init; }

    /// <summary>Gets the categories, in the order of the file.</summary>
    public ValueList<string> Categories { get; init; } = [];

    /// <summary>Gets the identifiers of the projects that <see cref="CalendarWriter"/> wrote.</summary>
    public ValueList<string> Projects { get; init; } = [];

    /// <summary>Gets where the entry begins in the file.</summary>
    public SourceReference Source { get; init; }

    /// <summary>Returns identity and record.</summary>
    public override string ToString() => $"{Uid}: {Event}";
}
