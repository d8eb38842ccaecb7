using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>What speaks for, or against, two records being about the same thing.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum MatchReasonKind
{
    /// <summary>The titles share words.</summary>
    Title,

    /// <summary>The titles are the same in every word that counts.</summary>
    SameTitle,

    /// <summary>Each title has words that the other lacks.</summary>
    TitleDifference,

    /// <summary>Both give the same acronym.</summary>
    Acronym,

    /// <summary>Both give acronyms, and none is the same.</summary>
    AcronymDifference,

    /// <summary>The places differ.</summary>
    PlaceDifference,

    /// <summary>The dates overlap or lie close together.</summary>
    Dates,

    /// <summary>The dates are too far apart.</summary>
    DateDifference,

    /// <summary>Both state the same donor.</summary>
    Donor,

    /// <summary>Both carry the same project code.</summary>
    Code,

    /// <summary>The project codes differ.</summary>
    CodeDifference,

    /// <summary>The summaries share words.</summary>
    Summary,

    /// <summary>One is a list entry and the other a detail page.</summary>
    ListAndDetail,

    /// <summary>A phase is named: a number, or words such as "a new phase".</summary>
    Phase,

    /// <summary>The phases named differ.</summary>
    PhaseDifference,

    /// <summary>One text gives the other's full title.</summary>
    NamedByTitle,

    /// <summary>One text names the other by its short name or acronym.</summary>
    NamedByShortName,

    /// <summary>The entry is listed on the project's own page.</summary>
    ListedOnPage,

    /// <summary>Both have to do with the same organisation.</summary>
    Organisation,

    /// <summary>The same days in two languages, and signs that no language changes: donors, themes, sum, names.</summary>
    Translation,
}
