using Ilo.Domain.Diagnostics;
using NodaTime;

namespace Ilo.Domain.Interchange.Iati;

/// <summary>An activity as a file states it, and the project that it makes.</summary>
/// <remarks>Equal when every property is equal, lists in order. There is no order.</remarks>
public sealed record IatiActivity
{
    /// <summary>Gets the activity's identifier, trimmed; null where the file gives none.</summary>
    public string? Identifier { get; init; }

    /// <summary>Gets the version as the file states it; <c>1</c> or <c>2</c> by the form of the elements where it states none.</summary>
    public required string Version { get; init; }

    /// <summary>Gets the record; null where the activity has no title.</summary>
    public Project? Project { get; init; }

    /// <summary>Gets who reports it; null where the file does not say.</summary>
    public IatiOrganisation? Reporter { get; init; }

    /// <summary>Gets the titles, in the order of the file.</summary>
    public ValueList<IatiNarrative> Titles { get; init; } = [];

    /// <summary>Gets the descriptions, in the order of the file, with their types.</summary>
    public ValueList<IatiNarrative> Descriptions { get; init; } = [];

    /// <summary>Gets the organisations, in the order of the file; one that has several roles is there several times.</summary>
    public ValueList<IatiParticipant> Participants { get; init; } = [];

    /// <summary>Gets the planned start; null where there is none.</summary>
    public LocalDate? PlannedStart { get; init; }

    /// <summary>Gets the actual start; null where there is none.</summary>
    public LocalDate? ActualStart { get; init; }

    /// <summary>Gets the planned end; null where there is none.</summary>
    public LocalDate? PlannedEnd { get; init; }

    /// <summary>Gets the actual end; null where there is none.</summary>
    public LocalDate? ActualEnd { get; init; }

    /// <summary>Gets the codes of the recipient countries, as the file writes them.</summary>
    public ValueList<string> Countries { get; init; } = [];

    /// <summary>Gets the sectors.</summary>
    public ValueList<IatiCode> Sectors { get; init; } = [];

    /// <summary>Gets the tags.</summary>
    public ValueList<IatiCode> Tags { get; init; } = [];

    /// <summary>Gets the identifiers of related activities.</summary>
    public ValueList<string> RelatedActivities { get; init; } = [];

    /// <summary>Gets where the activity stands in the file.</summary>
    public SourceReference Source { get; init; }

    /// <summary>Gets what a person should know about it.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Returns identifier and title.</summary>
    public override string ToString() => $"{Identifier}: {Project?.Title}";
}
