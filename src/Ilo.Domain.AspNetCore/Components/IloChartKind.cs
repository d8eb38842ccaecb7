namespace Ilo.Domain.AspNetCore.Components;

/// <summary>What a chart counts.</summary>
public enum IloChartKind
{
    /// <summary>Projects that ran on at least one day of each year.</summary>
    ProjectsPerYear,

    /// <summary>Projects that each donor pays for; one with several donors counts for each.</summary>
    ProjectsPerDonor,

    /// <summary>Projects about each theme; one with several themes counts for each, and for those that they lie within.</summary>
    ProjectsPerTheme,

    /// <summary>Projects whose themes, or those that they lie within, belong to a target of the Sustainable Development Goals, as the vocabulary
    /// says.</summary>
    ProjectsPerGoal,

    /// <summary>Events that took place on at least one day of each year.</summary>
    EventsPerYear,

    /// <summary>News of each year.</summary>
    ArticlesPerYear,
}
