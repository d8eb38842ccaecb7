namespace Ilo.Domain.AspNetCore;

/// <summary>The lists that pages and fragments show.</summary>
public enum IloList
{
    /// <summary>Projects, one after the other.</summary>
    Projects,

    /// <summary>Events, one after the other.</summary>
    Events,

    /// <summary>News and features, one after the other.</summary>
    Articles,

    /// <summary>Projects in time.</summary>
    Timeline,

    /// <summary>The events of a month.</summary>
    Calendar,
}
