using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>What may be wrong with an item of a catalogue.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum QualityIssueKind
{
    /// <summary>Two of its sources give different dates.</summary>
    DifferingDates,

    /// <summary>No text states who pays for the project.</summary>
    MissingDonor,

    /// <summary>It has no summary.</summary>
    MissingSummary,

    /// <summary>It has no date.</summary>
    MissingDates,

    /// <summary>
    /// Its dates cannot be right: before 1919, when the ILO was founded, or after 2100; a project of more than 30 years; an event of more than 366 days.
    /// </summary>
    ImpossibleDates,

    /// <summary>It may be the same as another item, but was not merged with it.</summary>
    PossibleDuplicate,
}
