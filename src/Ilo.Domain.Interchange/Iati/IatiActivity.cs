using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain.Interchange.Iati;

/// <summary>An activity as a file states it, and the project that it makes.</summary>
/// <remarks>
/// What the record has no room for is here; what has no property here either, such as transactions and results, is in <see cref="Xml"/>. Equal when every
/// property is equal, lists in order. There is no order.
/// </remarks>
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
    [JsonConverter(typeof(IloJsonConverter))]
    public LocalDate? PlannedStart { get; init; }

    /// <summary>Gets the actual start; null where there is none.</summary>
    [JsonConverter(typeof(IloJsonConverter))]
    public LocalDate? ActualStart { get; init; }

    /// <summary>Gets the planned end; null where there is none.</summary>
    [JsonConverter(typeof(IloJsonConverter))]
    public LocalDate? PlannedEnd { get; init; }

    /// <summary>Gets the actual end; null where there is none.</summary>
    [JsonConverter(typeof(IloJsonConverter))]
    public LocalDate? ActualEnd { get; init; }

    /// <summary>Gets the code of the list ActivityStatus, as the file writes it, for example 5 for a cancelled activity; null where there is none.</summary>
    public string? Status { get; init; }

    /// <summary>Gets the recipient countries with their shares.</summary>
    public ValueList<IatiCode> Countries { get; init; } = [];

    /// <summary>Gets the recipient regions with their shares.</summary>
    public ValueList<IatiCode> Regions { get; init; } = [];

    /// <summary>Gets the sectors.</summary>
    public ValueList<IatiCode> Sectors { get; init; } = [];

    /// <summary>Gets the tags.</summary>
    public ValueList<IatiCode> Tags { get; init; } = [];

    /// <summary>Gets the budgets, in the order of the file.</summary>
    public ValueList<IatiBudget> Budgets { get; init; } = [];

    /// <summary>Gets the names that the activity has elsewhere.</summary>
    public ValueList<IatiReference> OtherIdentifiers { get; init; } = [];

    /// <summary>Gets the documents, in the order of the file.</summary>
    public ValueList<IatiDocument> Documents { get; init; } = [];

    /// <summary>Gets the level of the activity, 1 the highest; null where the file does not say. Nothing is copied down from a level to the next.</summary>
    public int? Hierarchy { get; init; }

    /// <summary>Gets the related activities with what they are to this one.</summary>
    public ValueList<IatiReference> RelatedActivities { get; init; } = [];

    /// <summary>Gets the identifiers of the activities that this one is a part of.</summary>
    public IEnumerable<string> Parents => RelatedOf("1");

    /// <summary>Gets the identifiers of the activities that are parts of this one.</summary>
    public IEnumerable<string> Children => RelatedOf("2");

    /// <summary>Gets the element as the file has it, as XML; what no other property holds is here.</summary>
    public string Xml { get; init; } = "";

    /// <summary>Gets where the activity stands in the file.</summary>
    public SourceReference Source { get; init; }

    /// <summary>Gets what a person should know about it.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Returns identifier and title.</summary>
    public override string ToString() => $"{Identifier}: {Project?.Title}";

    private IEnumerable<string> RelatedOf(string type) => RelatedActivities.Where(one => one.Type == type).Select(one => one.Ref);
}
