namespace Ilo.Domain.AspNetCore.Components;

/// <summary>What the colours of a timeline stand for.</summary>
public enum IloColour
{
    /// <summary>Whether a project is planned, runs or is closed on the day that is asked.</summary>
    Status,

    /// <summary>Who pays for a project.</summary>
    Donor,
}
